import type {LanguageProfile} from '../common/profile.js';

export const spanish: LanguageProfile = {
  functionWords: `el los las de del la y en que una es por con para se no su al lo como más pero sus está a son ha o este esta
    también cuando puede hay todo nos desde muy si sin sobre un fue entre cómo según nadie fueron ser han hasta
    donde mientras después antes porque cada sino aunque contra durante ellos ella esto eso esa ese mismo tiene
    hacer años año día otra otro otros cual qué quién dónde nada algo siempre nunca era eran había tenía tienen
    unos unas estas estos así ya fin vez dos entonces hacia tanto pueden mayor tu tus te le les me mi bien ni sí
    todos solo ahora puedes usar e tal nuestro nuestra yo él`,
  letters: 'áéíóúüñ',
  abbreviations: {
    prefix: `av pza plza ctra urb sr sra srta sres sras dña dra dres profa lic arq gral ej ee aprox núm avda tel excmo excma ilmo D Ing Mons
      Sto Sta Av ing s ss prof gob pdte pdta dir tte cap capt sgto cnel alm mons pbro rvdo rvda hno hna dip sen
      gen min Mtro Mtra Cmte Cdte Admor Bto Bta Vda máx mín Lcdo Lcda Dn Fr Ma`,
    figure: 'n.º Max Máx pág págs ene inc fig figs párr párrs ap apdo vol vols t ref núms lám',
    suffix: 'ud uds vd vds uu cía hnos abr ago dic',
    unit: 'min seg hab',
    list: 'etc',
  },
  starters: `a además ahora al algunas algunos ante antes aquel aquella así aun aunque bajo cada casi como con cual cuando
    de del desde después donde dos durante e el él ella ellas ellos en entonces entre era es esa ese eso esta está estas
    este esto estos fue ha hace hacia hasta hay hoy incluso la las le les lo los luego mas más me mediante mi mientras
    mucho muchos muy nada nadie ni ningún no nos nosotros nuestra nuestro nunca o otra otras otro otros para pero poco
    por porque pues que qué quien quién quienes se según ser si sí sin sino sobre solo sólo son su sus también tampoco
    tan tanto tras tu un una unas uno unos usted y ya yo`,
  lettered: `paso figura anexo grupo plan tipo vitamina opción punto prueba parte hepatitis edificio línea clase caso
    categoría equipo zona puerta sala fase nivel pregunta respuesta modelo versión bloque apartado letra apéndice
    válvula bomba`,
  sayings: 'dijo preguntó pregunta respondió gritó exclamó contestó añadió',
  furtherReading: `lea también, lee también, leer también, leer más, te puede interesar, le puede interesar, también te puede interesar, ver también, noticias relacionadas, más información`,
  notices: {
    disclosures: [
      /\b(?:enlaces?|links?) (?:de )?(?:afiliad|afiliación|patrocinad)/,
      /\b(?:recib|gan|obten)\w*.{0,20}\buna (?:pequeña )?comisión\b/,
      /\best[ea] (?:artículo|post|entrada|publicación|contenido|vídeo) (?:está|ha sido|es|contiene|fue) .{0,40}(?:patrocinad|publicidad|en colaboración con|remunerad)/,
      /^(?:publicidad|aviso legal|nota de transparencia|descargo de responsabilidad) ?[:.–—-]/,
    ],
    bylines: [
      /\b(?:artículo|post|entrada|publicación) (?:invitad[oa]|de invitad[oa])\b/,
      /\blas opiniones (?:expresadas|vertidas|aquí|contenidas|de este)|\bno (?:reflejan?|representan?) necesariamente\b/,
      /^nota (?:del|de la|de los) (?:editor|editora|editores|redacción|autor|autora|traductor)\b/,
      /^sobre (?:el autor|la autora|los autores)\b/,
      /\best[ea] (?:artículo|texto|post|entrada|reportaje|entrevista|columna) (?:se publicó|fue publicad[oa]|apareció|ha sido publicad[oa])|^(?:artículo |texto )?publicad[oa] (?:originalmente|por primera vez|inicialmente)\b/,
      /^(?:en )?una versión (?:anterior|previa|original|inicial) de est[ea]\b|\best[ea] (?:artículo|texto|nota|noticia|página) (?:fue|ha sido|se ha) (?:actualizad|corregid|modificad|editad)/,
    ],
    offers: [
      /\bescuch\w* (?:este|el) (?:artículo|episodio|audio|texto)\b/,
      /\b(?:tu|su) navegador no (?:soporta|admite|es compatible)/,
      /\b(?:artículo|página|texto) (?:ha sido |fue )?traducid[oa] automáticamente/,
      /\best[ea] (?:artículo|texto|contenido|resumen|página)\b.{0,40}\b(?:escrit|generad|cread|redactad|traducid|elaborad|resumid)\w+\b.{0,30}\b(?:ia|inteligencia artificial|chatgpt|deepl)\b/,
    ],
    requests: [
      /\bsuscríb(?:ete|ase|anse)|\bsígu(?:enos|anos)|\bcomparte est[ea] (?:artículo|entrada|post)|todos los derechos reservados/,
      /^los comentarios (?:están|han sido) (?:cerrados|desactivados|moderados)\b|\b(?:tu|su) (?:dirección de )?correo(?: electrónico)? no será/,
      /^(?:recibe|reciba|apúntate|apúntese|regístrate)\b.{0,60}\b(?:boletín|newsletter|correo|bandeja)\b/,
      /^(?:nosotros )?(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) (?:las |los )?cookies\b|^apoya (?:nuestro|nuestra|el) (?:periodismo|trabajo|labor|proyecto|medio)\b/,
      /^(?:crédito(?:s)?(?: de (?:la )?(?:foto|imagen)\w*)?|fotos?|fotografía|imagen|ilustración) ?(?:[:©]|de )\s?.{0,60}$/,
    ],
  },
};
