// Makes the pictures in docs/images from what the command really prints: npm run pictures
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const classes = {1: 'bold', 2: 'dim'}; // by the code of the SGR sequence
const article = 'fixtures/articles/night-trains.md';

mkdirSync(images, {recursive: true});
writeFileSync(join(images, 'explain.svg'), terminal(`brief ${article} -n 1 --why 0 --explain`, 34));
await photograph(brief(article, '--format', 'html'), [
  {name: 'page.png', width: 1120, height: 860, scheme: 'light', top: 0},
  {name: 'page-phone.png', width: 390, height: 700, scheme: 'dark', top: 1130, tapped: '#s5'},
]);

function brief(...args) {
  return execFileSync(process.execPath, [join(root, 'bin/brief.js'), ...args], {cwd: root, encoding: 'utf8'});
}

/** Pictures of one page, scrolled to `top`; on a phone with a sentence tapped. */
async function photograph(html, shots) {
  const executablePath =
    process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  const folder = mkdtempSync(join(tmpdir(), 'brief-pictures-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  for (const {name, width, height, scheme, top, tapped} of shots) {
    const context = await browser.newContext({
      viewport: {width, height},
      colorScheme: scheme,
      hasTouch: tapped !== undefined,
      deviceScaleFactor: tapped === undefined ? 0.8 : 1,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.evaluate((y) => scrollTo(0, y), top);
    if (tapped !== undefined) await page.locator(tapped).tap();
    await page.screenshot({path: join(images, name)});
    await context.close();
  }
  await browser.close();
  rmSync(folder, {recursive: true});
}

/** What a terminal shows of a command, as a picture: the colors of SGR 1 and 2 are all that brief uses. */
function terminal(command, count) {
  const lines = brief(...command.split(' ').slice(1), '--color')
    .split('\n')
    .slice(0, count);
  const [column, row, margin] = [8.43, 20, 24];
  const texts = [`<tspan class="prompt">$</tspan> ${escaped(command)}`, '', ...lines.map(styled)].map(
    (text, index) => `<text x="${margin}" y="${margin + 14 + index * row}">${text}</text>`,
  );
  const [width, height] = [Math.round(80 * column + 2 * margin), texts.length * row + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(command)}">
<style>
rect{fill:#faf8f4;stroke:#e5dfd5}
text{fill:#1f1d1a;white-space:pre;font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.bold{font-weight:700}.dim{fill:#655f57}.prompt{fill:#8a4b08}
@media (prefers-color-scheme:dark){rect{fill:#171614;stroke:#37342f}text{fill:#e9e5dd}.dim{fill:#a69f94}.prompt{fill:#efb45b}}
</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>
${texts.join('\n')}
</svg>
`;
}

/** A line with SGR sequences as spans. */
function styled(line) {
  const [first, ...rest] = line.split('\u001b[');
  return rest.reduce((svg, part) => {
    const [, code, text] = /^(\d+)m(.*)$/s.exec(part);
    return svg + (classes[code] ? `<tspan class="${classes[code]}">` : '</tspan>') + escaped(text);
  }, escaped(first));
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
