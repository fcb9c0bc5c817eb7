import type {Notices} from '../../types.js';

export const notices: Notices = {
  pictureCredits: [/^(?:fotoğraf|foto|görsel|resim) ?[:©]/],
  pageNotices: [
    /tarayiciniz.{0,40}desteklemiyor/,
    /tüm haklari saklidir/,
    /^yorumlar (?:kapat|kapali|devre dişi)|e-posta adresiniz yayi[mn]lanmayacak|çerez(?:ler)?i? kullan(?:iyoruz|maktadir|ir\b)/,
  ],
  pageHistory: [
    /^(?:editör(?:ün)?|yazar(?:in)?|çevirmen(?:in)?|redaksiyon) notu?\b/,
    /^bu (?:yazi|makale|haber|metin|söyleşi)\b.{0,40}\b(?:ilk (?:olarak|kez)|daha önce)\b.{0,60}\b(?:yayimlan|yayinlan)/,
    /^bu (?:yazi|makale|haber|metin)\S* (?:önceki|ilk|eski) (?:sürüm|hal|versiyon)|^bu (?:yazi|makale|haber|metin|sayfa)\b.{0,40}\b(?:güncellen|düzeltil|düzenlen)/,
    /^bu (?:yazi|makale|haber|metin|içerik|özet)\b.{0,40}(?:yapay zek|chatgpt|otomatik olarak|makine)\S*.{0,30}(?:yazil|oluşturul|üretil|çevril|hazirlan|özetlen)/,
  ],
  pointers: [/^(?:şekil|tablo) ?\d/],
  disclosures: [
    /(?:satiş ortakliği|affiliate|iş ortakliği) (?:bağlanti|link)/,
    /\bkomisyon (?:kazan|al)/,
    /^bu (?:yazi|makale|içerik|gönderi|video).{0,60}(?:sponsor|reklam içer|reklamdir|iş birliği|işbirliği)/,
    /^(?:sorumluluk reddi|reklam) ?[:.–—-]/,
  ],
  bylines: [
    /konuk yazar|konuk yazisi/,
    /görüşler.{0,80}(?:yazar\S*|kendi\S*|kişisel) (?:ait|görüş)|görüş(?:ü|ler)\S* yansitma/,
    /^yazar hakkinda/,
  ],
  offers: [/(?:makaleyi|yaziyi|haberi|içeriği|bölümü) (?:sesli )?(?:olarak )?dinle/],
  requests: [/abone ol(?:un|mayi|abilir)|bizi .{0,30}takip (?:edin|et)|paylaşmayi unutma/],
};
