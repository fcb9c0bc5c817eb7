import type {Notices} from '../../types.js';

export const notices: Notices = {
  pictureCredits: [
    /^(?:crédito(?:s)?(?: da (?:foto|imagem)\w*)?|fotos?|fotografia|imagem|ilustração) ?(?:[:©]|de )\s?.{0,60}$/,
  ],
  pageNotices: [
    /\bseu navegador não (?:suporta|é compatível)/,
    /todos os direitos reservados/,
    /^os comentários (?:estão|foram) (?:encerrados|fechados|desativados|moderados)\b|\b(?:seu|teu) (?:endereço de )?e-?mail não será/,
    /^(?:utilizamos|usamos|este site (?:utiliza|usa)) (?:os )?cookies\b/,
  ],
  pageHistory: [
    /^nota (?:do|da|dos) (?:editor|editora|editores|redação|autor|autora|tradutor)\b/,
    /\best[ea] (?:artigo|texto|post|entrevista|coluna|reportagem) foi (?:originalmente |primeiro )?publicad|^(?:artigo |texto )?publicado (?:originalmente|pela primeira vez|inicialmente)\b/,
    /^(?:em )?uma versão (?:anterior|prévia|original) (?:deste|desta)\b|\best[ea] (?:artigo|texto|matéria|notícia|reportagem|página) foi (?:atualizad|corrigid|modificad|editad)/,
    /\b(?:artigo|página|texto) (?:foi )?traduzid[oa] automaticamente/,
    /\best[ea] (?:artigo|texto|conteúdo|resumo|página)\b.{0,40}\b(?:escrit|gerad|criad|redigid|produzid|traduzid|resumid)\w+\b.{0,30}\b(?:ia|inteligência artificial|chatgpt|deepl)\b/,
  ],
  pointers: [/^(?:figura|tabela) ?\d/],
  disclosures: [
    /\blinks? (?:de )?(?:afiliad|parceir|patrocinad)/,
    /\b(?:receb|ganh)\w*.{0,20}\buma (?:pequena )?comissão/,
    /\best[ea] (?:artigo|post|publicação|conteúdo|texto|vídeo) (?:é|foi|contém|está) .{0,40}(?:patrocinad|publicidade|em parceria com|publieditorial)/,
    /^(?:publicidade|publieditorial|aviso legal|nota de transparência|isenção de responsabilidade) ?[:.–—-]/,
  ],
  bylines: [
    /\b(?:artigo|post|texto|publicação) (?:convidad[oa]|de convidad[oa])\b/,
    /\bas opiniões (?:expressas|aqui|contidas|emitidas|deste)|\bnão (?:refletem?|representam?) necessariamente\b/,
    /^sobre (?:o autor|a autora|os autores)\b/,
  ],
  offers: [/(?:ouça|escute|ouvir|escutar) (?:este|esse|o) (?:artigo|conteúdo|texto|episódio|áudio)\b/],
  requests: [
    /\binscreva-se\b|\bassine (?:a|o|nossa|nosso)\b|\bsiga-nos\b|\b(?:com)?partilhe est[ea]\b|\bcompartilhe (?:este|esse)\b/,
    /^(?:receba|assine|cadastre-se)\b.{0,60}\b(?:newsletter|boletim|e-?mail)\b/,
    /^apoi[ea] o (?:nosso|jornalismo|trabalho)\b/,
  ],
};
