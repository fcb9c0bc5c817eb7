import type {Notices} from '../../types.js';

export const notices: Notices = {
  pictureCredits: [/^(?:credit[io](?: fotografic[io])?|foto|immagine|illustrazione) ?(?:[:©]|di )\s?.{0,60}$/],
  pageNotices: [
    /tutti i diritti riservati/,
    /^i commenti sono (?:chiusi|disattivati|moderati)\b|\b(?:tuo|suo) indirizzo e-?mail non sarà/,
    /^(?:utilizziamo|usiamo|questo sito (?:utilizza|usa)) (?:i )?cookie\b/,
  ],
  pageHistory: [
    /^nota (?:del|della|dell['’]) ?(?:redazione|editore|autore|autrice|traduttore)\b/,
    /\bquest[oa] (?:articolo|testo|post|intervista|pezzo) (?:è (?:stat[oa] )?|)(?:pubblicat|uscit|appars)|^(?:articolo )?pubblicato (?:originariamente|originalmente|per la prima volta|in origine)\b/,
    /^(?:in )?una versione (?:precedente|iniziale) di quest|^(?:quest[oa] )?(?:articolo|testo|pagina) (?:è stat[oa] )?(?:aggiornat|corrett|modificat)/,
    /\bquest[oa] (?:articolo|testo|contenuto|riassunto|pagina)\b.{0,40}\b(?:scritt|generat|creat|redatt|realizzat|tradott|riassunt)\w+\b.{0,30}\b(?:ia|intelligenza artificiale|chatgpt|deepl)\b/,
    /\b(?:articolo|pagina|testo) (?:è stat[oa] )?tradott[oa] automaticamente\b/,
  ],
  pointers: [/^figura ?\d/],
  disclosures: [
    /\blink (?:di )?(?:affilia|sponsorizzat)/,
    /\b(?:ricev|guadagn)\w*.{0,20}\buna (?:piccola )?commissione\b/,
    /\bquest[oa] (?:articolo|post|contenuto|video|pagina) (?:è|contiene|è stat[oa]) .{0,40}(?:sponsorizzat|pubblicit|in collaborazione con)|^(?:questo è )?(?:un )?(?:articolo|contenuto) sponsorizzato\b/,
  ],
  bylines: [/\ble opinioni (?:espresse|qui)|\bnon riflettono necessariamente\b/],
  offers: [/\bascolta(?:te)? (?:l['’]articolo|questo articolo|la versione audio)/],
  requests: [
    /\biscriv(?:iti|etevi)\b|\bseguici\b|\bcondividi (?:questo|l['’])/,
    /^(?:sostieni|sostenete|supporta) (?:il nostro|la nostra|il|la)\b.{0,30}\b(?:lavoro|giornalismo|redazione|progetto|donazione)\b/,
  ],
};
