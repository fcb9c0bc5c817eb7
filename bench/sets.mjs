// Reading evaluation sets: one JSON document a line, {"id","lang","title","text","markdown"?,"references":[…]}; sets of
// reasons have {"why":[…]} in place of references. "source" (or the id without its last part) tells folds apart.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';

/** The documents of a set, or the HTML files of a folder. @param {string} path */
export function readSet(path) {
  const name = basename(path, '.jsonl');
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path).filter((file) => file.endsWith('.html'));
    return {name: 'pages', documents: files.sort().map((id) => ({id, html: readFileSync(join(path, id))}))};
  }
  return {name, documents: linesOf(path)};
}

/** A JSON document a line. @param {string | URL} path */
export function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The input of a document as brief takes it. */
export function inputOf({html, markdown, text, title, lang}) {
  const format = html ? 'html' : markdown ? 'markdown' : 'text';
  return {content: html ?? markdown ?? text, options: {format, title: title || undefined, language: lang}};
}

/** Where a document comes from, so that no source stands on both sides of a cross-validation. */
export function sourceOf({source, id}) {
  return String(source ?? id).split(':')[0];
}
