import type {Notices} from '../../types.js';

export const notices: Notices = {
  pictureCredits: [
    /^(?:crédito(?:s)?(?: de (?:la )?(?:foto|imagen)\w*)?|fotos?|fotografía|imagen|ilustración) ?(?:[:©]|de )\s?.{0,60}$/,
  ],
  pageNotices: [
    /\b(?:tu|su) navegador no (?:soporta|admite|es compatible)/,
    /todos los derechos reservados/,
    /^los comentarios (?:están|han sido) (?:cerrados|desactivados|moderados)\b|\b(?:tu|su) (?:dirección de )?correo(?: electrónico)? no será/,
    /^(?:nosotros )?(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) (?:las |los )?cookies\b/,
  ],
  pageHistory: [
    /^nota (?:del|de la|de los) (?:editor|editora|editores|redacción|autor|autora|traductor)\b/,
    /\best[ea] (?:artículo|texto|post|entrada|reportaje|entrevista|columna) (?:se publicó|fue publicad[oa]|apareció|ha sido publicad[oa])|^(?:artículo |texto )?publicad[oa] (?:originalmente|por primera vez|inicialmente)\b/,
    /^(?:en )?una versión (?:anterior|previa|original|inicial) de est[ea]\b|\best[ea] (?:artículo|texto|nota|noticia|página) (?:fue|ha sido|se ha) (?:actualizad|corregid|modificad|editad)/,
    /\b(?:artículo|página|texto) (?:ha sido |fue )?traducid[oa] automáticamente/,
    /\best[ea] (?:artículo|texto|contenido|resumen|página)\b.{0,40}\b(?:escrit|generad|cread|redactad|traducid|elaborad|resumid)\w+\b.{0,30}\b(?:ia|inteligencia artificial|chatgpt|deepl)\b/,
  ],
  pointers: [/^(?:figura|tabla) ?\d/],
  disclosures: [
    /\b(?:enlaces?|links?) (?:de )?(?:afiliad|afiliación|patrocinad)/,
    /\b(?:recib|gan|obten)\w*.{0,20}\buna (?:pequeña )?comisión\b/,
    /\best[ea] (?:artículo|post|entrada|publicación|contenido|vídeo) (?:está|ha sido|es|contiene|fue) .{0,40}(?:patrocinad|publicidad|en colaboración con|remunerad)/,
    /^(?:publicidad|aviso legal|nota de transparencia|descargo de responsabilidad) ?[:.–—-]/,
  ],
  bylines: [
    /\b(?:artículo|post|entrada|publicación) (?:invitad[oa]|de invitad[oa])\b/,
    /\blas opiniones (?:expresadas|vertidas|aquí|contenidas|de este)|\bno (?:reflejan?|representan?) necesariamente\b/,
    /^sobre (?:el autor|la autora|los autores)\b/,
  ],
  offers: [/\bescuch\w* (?:este|el) (?:artículo|episodio|audio|texto)\b/],
  requests: [
    /\bsuscríb(?:ete|ase|anse)|\bsígu(?:enos|anos)|\bcomparte est[ea] (?:artículo|entrada|post)/,
    /^(?:recibe|reciba|apúntate|apúntese|regístrate)\b.{0,60}\b(?:boletín|newsletter|correo|bandeja)\b/,
    /^apoya (?:nuestro|nuestra|el) (?:periodismo|trabajo|labor|proyecto|medio)\b/,
  ],
};
