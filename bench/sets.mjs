// Reading evaluation sets: one JSON document a line, {"id","lang","title","text","markdown"?,"references":[…]}; sets of
// reasons have {"why":[…]} in place of references. "source" (or the id without its last part) tells folds apart.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

/** @param {string} path */
export function readSet(path) {
  const documents = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return {name: basename(path, '.jsonl'), documents};
}

/** The input of a document as brief takes it. */
export function inputOf({markdown, text, title, lang}) {
  return {
    content: markdown ?? text,
    options: {format: markdown ? 'markdown' : 'text', title: title || undefined, language: lang},
  };
}

/** Where a document comes from, so that no source stands on both sides of a cross-validation. */
export function sourceOf({source, id}) {
  return String(source ?? id).split(':')[0];
}
