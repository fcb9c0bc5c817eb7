// The page docs/try: everything happens in the reader's browser, nothing is sent anywhere.
import {type ArticleFormat, BriefError, type Summary, summarize} from '../../src/index.js';
import {languages, supportedLanguages} from '../../src/language/index.js';
import {style} from '../../src/report/html/style.js';
import {briefOf} from '../../src/report/html/summary-page.js';
import {reportJson} from '../../src/report/summary/json.js';
import {reportMarkdown} from '../../src/report/summary/markdown.js';

declare const EXAMPLE: string; // an article that the build puts in

const pause = 300; // milliseconds without a keystroke, so that nobody waits for every letter
const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const article = byId<HTMLTextAreaElement>('article');
const file = byId<HTMLInputElement>('file');
const format = byId<HTMLSelectElement>('format');
const language = byId<HTMLSelectElement>('language');
const points = byId<HTMLInputElement>('points');
const reasons = byId<HTMLInputElement>('reasons');
const status = byId<HTMLParagraphElement>('status');
const result = byId<HTMLDivElement>('result');
const json = byId<HTMLTextAreaElement>('json');
const copy = byId<HTMLButtonElement>('copy');

let opened: {name: string; bytes: Uint8Array} | undefined; // the file in the text field, as long as nobody changed it there
let latest = 0; // so that a slow answer never replaces the answer to a later question
let shown: Summary | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

byId('missing').remove();
document.adoptedStyleSheets = [sheetOf(style)];
for (const code of supportedLanguages) language.append(new Option(languages[code].name, code));

article.addEventListener('input', () => {
  opened = undefined;
  askSoon();
});
for (const control of [format, language, points, reasons]) control.addEventListener('input', askSoon);
file.addEventListener('change', () => take(file.files?.[0]));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  take(event.dataTransfer?.files[0]);
});
copy.addEventListener('click', async () => {
  if (!shown) return;
  await navigator.clipboard.writeText(await reportMarkdown([shown], {single: true}));
  status.textContent = 'Copied as Markdown.';
});
byId<HTMLButtonElement>('example').addEventListener('click', () => {
  article.value = EXAMPLE;
  opened = undefined;
  askSoon();
});
if (article.value.trim()) askSoon(); // what the browser kept over a reload

/** Reads a file that the reader dropped or chose. */
async function take(given: File | undefined): Promise<void> {
  if (!given) return;
  const bytes = new Uint8Array(await given.arrayBuffer());
  article.value = new TextDecoder().decode(bytes);
  opened = {name: given.name, bytes};
  format.value = '';
  askSoon();
}

function askSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(ask, pause);
}

async function ask(): Promise<void> {
  const question = ++latest;
  if (!article.value.trim()) return show(undefined, '');
  status.textContent = 'Reading …';
  await new Promise((painted) => setTimeout(painted));
  try {
    const summary = await summarize(opened?.bytes ?? article.value, {
      path: opened?.name,
      format: (format.value || undefined) as ArticleFormat | undefined,
      language: language.value || undefined,
      points: count(points),
      why: count(reasons),
      text: true,
    });
    if (question === latest) show(summary, summary.warnings.map(({message}) => message).join(' '));
  } catch (error) {
    if (!(error instanceof BriefError)) throw error;
    if (question === latest) show(undefined, error.message);
  }
}

/** What a field of numbers holds; its default where that is no number from 0. */
function count(input: HTMLInputElement): number {
  return input.validity.valid && input.value !== '' ? Number(input.value) : Number(input.defaultValue);
}

function show(summary: Summary | undefined, message: string): void {
  shown = summary;
  byId('output').hidden = summary === undefined;
  status.textContent = message;
  if (summary) {
    const {text: _, ...contract} = summary;
    json.value = reportJson([contract], {single: true});
  }
  result.replaceChildren(...(summary ? elementsOf(briefOf(summary, '', 'h1').source) : []));
}

/** The brief as elements; a strict policy allows the styles that a script sets, and none that stand in markup. */
function elementsOf(markup: string): Node[] {
  // In an article's own words a quotation mark is escaped, so this finds attributes alone.
  const {body} = new DOMParser().parseFromString(markup.replaceAll(' style="', ' data-style="'), 'text/html');
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) {
    const [name = '', value = ''] = element.dataset.style!.split(':');
    element.style.setProperty(name, value);
    delete element.dataset.style;
  }
  return [...body.childNodes];
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
