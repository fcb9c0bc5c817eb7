// Makes the pictures in docs/images from what the command really prints: npm run pictures
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {crc32} from 'node:zlib';
import {chromium} from 'playwright-core';
import {shownArticle, terminalPicture, terminalPictures} from './terminal-picture.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');

mkdirSync(images, {recursive: true});
for (const [name, command, lines] of terminalPictures) {
  const output = brief(command.split(' ').slice(1), {FORCE_COLOR: '1'});
  writeFileSync(join(images, name), terminalPicture(command, output, lines));
}
const {keyPoints, whyItMatters} = JSON.parse(brief([shownArticle, '-f', 'json']));
const said = [...keyPoints, ...whyItMatters].map(({text}) => text).join('\n');
writeFileSync(join(images, 'page.png'), withText(await photograph(brief([shownArticle, '-f', 'html'])), said));

function brief(args, env = {}) {
  const options = {cwd: root, encoding: 'utf8', env: {...process.env, ...env}};
  return execFileSync(process.execPath, [join(root, 'bin/brief.js'), ...args], options);
}

/** The top of a page in a window of a desktop. */
async function photograph(html) {
  const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const executablePath = places.find((path) => existsSync(path));
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  const viewport = {width: 1120, height: 860};
  const context = await browser.newContext({viewport, deviceScaleFactor: 0.8, reducedMotion: 'reduce'});
  const page = await context.newPage();
  await page.setContent(html);
  const picture = await page.screenshot();
  await browser.close();
  return picture;
}

/** The picture with the words that it shows in an iTXt chunk, so that a test can tell when it is stale. */
function withText(png, text) {
  const body = Buffer.concat([Buffer.from('iTXtDescription\0\0\0\0\0', 'latin1'), Buffer.from(text)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  const end = png.length - 12; // the chunk IEND, which has to be the last
  return Buffer.concat([png.subarray(0, end), length, body, check, png.subarray(end)]);
}
