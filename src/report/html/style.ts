/**
 * The look of every page: one warm shade over calm type, in light and dark, from 320 pixels up, and on paper. The note
 * of a sentence opens beside the text where there is room for it, else at the lower edge of the screen.
 */
export const style = `
:root{color-scheme:light dark;--context:#faf8f4;--card:#fffefb;--ink:#1f1d1a;--soft:#655f57;--line:#e5dfd5;--heat:242 174 38;--accent:#8a4b08;--minus:#a8a29a;
--serif:Charter,"Charis SIL","Iowan Old Style","Palatino Linotype",Georgia,serif;--sans:-apple-system,"Segoe UI",Inter,Roboto,"Helvetica Neue",system-ui,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--context:#171614;--card:#201f1c;--ink:#e9e5dd;--soft:#a69f94;--line:#37342f;--heat:206 139 24;--accent:#efb45b;--minus:#77716a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;-webkit-tap-highlight-color:transparent}
body{margin:0;background:var(--context);color:var(--ink);font:1.0625rem/1.65 var(--serif);overflow-wrap:anywhere}
main{max-width:63rem;margin:0 auto;padding:clamp(1rem,4vw,3.5rem) clamp(1rem,4vw,2rem)}
a{color:inherit;text-decoration:none}
a:hover{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
h1,h2,h3{text-wrap:balance}
h1,.title{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.75rem);line-height:1.15;letter-spacing:-.015em;font-weight:600;margin:0}
small,.facts,.soft,.legend,.note,footer{font-family:var(--sans);color:var(--soft)}
small{font-size:.75rem;white-space:nowrap}
.facts{display:flex;flex-wrap:wrap;gap:.25rem .9rem;margin:0 0 .75rem;font-size:.8125rem;line-height:1.4}
.facts b{color:var(--accent);font-weight:600}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:clamp(1.25rem,4vw,2.75rem)}
.columns{display:grid;gap:1.75rem 3rem;margin-top:clamp(1.25rem,3vw,2rem)}
.card section h2,.legend h2{font:600 .75rem/1.4 var(--sans);letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0 0 .9rem}
.card ol,.card section ul{list-style:none;margin:0;padding:0;display:grid;gap:1rem}
.card section ol{counter-reset:n}
.card section ol>li{counter-increment:n;display:grid;grid-template-columns:1.9rem 1fr;line-height:1.5}
.card section ol>li::before{content:counter(n);font-size:1.5rem;line-height:1.12;color:var(--accent)}
.card section ul{font-size:1rem;line-height:1.5}
.card section ul>li{padding-inline-start:1rem;border-inline-start:2px solid rgb(var(--heat)/.55)}
.card li{scroll-margin:2rem 0}
.card li:target{background:rgb(var(--heat)/.16);outline:.4rem solid rgb(var(--heat)/.16)}
.reading{display:grid;gap:1.5rem;margin:clamp(1.75rem,5vw,3.5rem) 0}
article h3{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .6rem}
article h3:first-child{margin-top:0}
article .depth1{font-size:1.55rem}
article .depth4,article .depth5,article .depth6{font-size:1.1rem}
article p{margin:0 0 1.1rem}
article ul{margin:0 0 1.1rem;padding-inline-start:1.3rem}
article li{margin-bottom:.4rem}
blockquote{margin:0 0 1.1rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--line)}
.s,.point,.reason{-webkit-box-decoration-break:clone;box-decoration-break:clone}
.s,.legend .point{--shade:rgb(var(--heat)/calc(var(--v)*.34));background:linear-gradient(var(--shade),var(--shade)) 0 50%/100% 1.4em no-repeat}
.s{scroll-margin:30vh 0;cursor:default}
.s.point,.legend .point{--shade:rgb(var(--heat)/.5);padding:0 .2em}
.s.reason,.legend .reason{border-bottom:2px solid rgb(var(--heat)/.9)}
.s:hover,.s:focus,.s:target{--shade:rgb(var(--heat)/.64);outline:0}
.badge{margin-inline-end:.35em;padding:.15em .5em;border-radius:1em;background:var(--accent);color:var(--card);font:600 .7em/1 var(--sans);vertical-align:.12em}
.reason .badge{background:none;color:var(--accent);padding:0}
.badge:hover{text-decoration:underline}.point .badge:hover{color:var(--card)}
.legend{font-size:.8125rem;line-height:1.5}
.legend p{margin:0 0 .6rem}
.legend .point,.legend .reason{color:var(--ink)}
.ramp{display:flex;justify-content:space-between;padding:.1rem .5rem;border-radius:4px;color:var(--ink);background:linear-gradient(90deg,rgb(var(--heat)/0),rgb(var(--heat)/.5));border:1px solid var(--line)}
.note{display:none;position:fixed;z-index:1;inset:auto 0 0 0;max-height:46vh;overflow:auto;padding:1rem 1.25rem 1.25rem;background:var(--card);border:1px solid var(--line);border-radius:14px 14px 0 0;box-shadow:0 -6px 30px rgb(0 0 0/.16);font-size:.8125rem;font-weight:400;line-height:1.4;text-align:start}
.s:hover>.note,.s:focus-within>.note{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.45rem 1.25rem}
.s:hover>.note{z-index:2}
.score{font-size:1.25rem;color:var(--ink);font-variant-numeric:tabular-nums;margin-inline-end:.4rem}
.head{grid-column:1/-1;margin-bottom:.25rem}
.share{display:flex;justify-content:space-between;padding-bottom:.3rem;color:var(--ink);background:linear-gradient(rgb(var(--heat)),rgb(var(--heat))) 0 100%/max(2px,var(--w)) 4px no-repeat,linear-gradient(var(--line),var(--line)) 0 100%/100% 4px no-repeat}
.share b{font-weight:400;font-variant-numeric:tabular-nums}
.minus{background-image:repeating-linear-gradient(90deg,var(--minus) 0 2px,transparent 2px 4px),linear-gradient(var(--line),var(--line))}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.75rem;line-height:1.5}
nav{margin-bottom:clamp(2rem,6vw,4rem)}
nav .facts{margin:.5rem 0 1.5rem}
.cards{display:grid;gap:1.25rem;list-style:none;margin:0;padding:0}
.cards .card{padding:1.5rem}
.cards h2{font-size:1.3rem;line-height:1.25;margin:0 0 .9rem}
.cards ol{font-size:.95rem;line-height:1.5;gap:.6rem}
main>div+div{margin-top:clamp(2.5rem,8vw,5rem)}
.digest{max-width:46rem}
.digest header{padding-bottom:1.5rem;border-bottom:1px solid var(--line)}
.digest header .facts{margin:.75rem 0 0}
.topics{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:1.25rem 0 0;padding:0;font:.8125rem/1.4 var(--sans)}
.topics a{display:block;padding:.25rem .7rem;border:1px solid var(--line);border-radius:2rem;background:var(--card)}
.digest section{padding-top:2.5rem}
.digest h2{font:600 .9375rem/1.4 var(--sans);color:var(--accent);margin:0 0 1.25rem}
.digest article{margin-bottom:1.9rem;break-inside:avoid}
.digest h3{font-size:1.25rem;margin:0 0 .25rem}
.digest h3 a{text-decoration:underline;text-decoration-color:rgb(var(--heat)/.8);text-decoration-thickness:2px;text-underline-offset:.18em}
.digest p{margin:0 0 .35rem}
.digest .facts a{color:var(--ink);text-decoration:underline;text-underline-offset:.15em}
@media (min-width:48rem){.columns{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.columns>:only-child{grid-column:1/-1;max-width:40rem}.cards{grid-template-columns:1fr 1fr}}
@media (min-width:64rem){.s:hover>.note,.s:focus-within>.note{grid-template-columns:1fr}.reading{grid-template-columns:minmax(0,39rem) 16rem;justify-content:space-between}.legend{grid-column:2;grid-row:1;position:sticky;top:3rem;align-self:start}.reading:has(.s:hover,.s:focus-within) .legend{visibility:hidden}article{grid-column:1;grid-row:1}
.note{inset:50% auto auto calc(50% + 13.5rem);transform:translateY(-50%);width:17.5rem;max-height:90vh;border-radius:14px;box-shadow:0 8px 30px rgb(0 0 0/.12)}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--context:#fff;--card:#fff}html{font-size:10pt}main{max-width:none;padding:0}.legend,.note{display:none!important}.card,article p{break-inside:avoid}h3{break-after:avoid}.s,.point,.badge,.share{print-color-adjust:exact;-webkit-print-color-adjust:exact}.columns{grid-template-columns:3fr 2fr}}
`.trim();
