import type {Notices} from '../../types.js';

export const notices: Notices = {
  pictureCredits: [/^(?:foto|beeld|afbeelding) ?[:©]/],
  pageNotices: [
    /alle rechten voorbehouden/,
    /^(?:de )?reacties (?:zijn|op dit artikel zijn) (?:gesloten|uitgeschakeld)\b|\b(?:je|uw) e-?mailadres wordt niet\b/,
    /^(?:wij|we|deze (?:web)?site) gebrui(?:ken|kt) (?:\w+ )?cookies\b/,
  ],
  pageHistory: [
    /^(?:noot|opmerking) van de (?:redactie|auteur|vertaler)/,
    /\bdit (?:artikel|stuk|verhaal|interview|bericht) (?:verscheen|is (?:eerder|eerst|oorspronkelijk)|werd (?:eerder|eerst|oorspronkelijk))\b|^(?:eerder|oorspronkelijk) (?:verschenen|gepubliceerd)\b/,
    /^in een eerdere versie van dit\b|^een eerdere versie van dit\b|\bdit (?:artikel|bericht|stuk) is (?:\w+ )?(?:bijgewerkt|aangepast|gecorrigeerd)\b/,
    /\b(?:dit|deze) (?:artikel|tekst|bericht|samenvatting|pagina)\b.{0,40}\b(?:geschreven|gemaakt|gegenereerd|vertaald|samengevat|opgesteld)\b.{0,30}\b(?:ai|kunstmatige intelligentie|chatgpt|deepl)\b|\b(?:dit artikel|deze (?:tekst|pagina)) is (?:automatisch|machinaal) vertaald\b/,
  ],
  disclosures: [
    /^(?=.*\b(?:dit|deze|onze|wij|we)\b).*\b(?:affiliate|partner)-?\s?links?\b/,
    /\b(?:ontvangen|krijgen) (?:we|wij)\b.{0,30}\bcommissie\b/,
    /\bdit (?:artikel|bericht|blog|verhaal|filmpje) (?:is|wordt|werd|bevat) .{0,40}(?:gesponsord|advertentie|reclame|in samenwerking met|betaald)/,
  ],
  bylines: [/\bgast(?:blog|artikel|bijdrage) (?:van|door)\b/, /\bmeningen in dit (?:artikel|stuk) zijn\b/],
  offers: [/\b(?:luister naar|beluister) (?:dit|het) (?:artikel|verhaal)\b/],
  requests: [
    /\babonneer\b|\bvolg ons\b|\bdeel dit (?:artikel|bericht)/,
    /^(?:schrijf (?:je|u)|meld (?:je|u)) (?:\w+ )?(?:in|aan)\b.{0,30}\b(?:nieuwsbrief|lijst)\b/,
    /^steun (?:ons|onze|het)\b.{0,30}\b(?:werk|journalistiek|redactie|gift|donatie)\b/,
  ],
};
