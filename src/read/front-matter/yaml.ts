import type {Document, DocumentOptions, Node, ParseOptions} from 'yaml';
import {isNestedTooDeep} from './nesting.js';

interface YamlProblem {
  message: string;
  /** Offset into the text. */
  offset: number;
}

/** Parses one YAML document; the first thing wrong with it is data. Nothing is resolved or run. */
export async function readYaml(
  text: string,
  options: ParseOptions & DocumentOptions = {},
): Promise<{document: Document; problem?: YamlProblem | undefined}> {
  const {parseDocument, Document} = await import('yaml');
  if (isNestedTooDeep(text)) return {document: new Document(), problem: {message: 'nested too deep', offset: 0}};
  // The library compares each key with every other one; a set finds the same in linear time.
  const document = parseDocument(text, {logLevel: 'silent', prettyErrors: false, ...options, uniqueKeys: false});
  const [error] = document.errors;
  return {document, problem: error ? {message: messageOf(error), offset: error.pos[0]} : await findCircle(document)};
}

/** The library's own words, save where they speak of the library, or of YAML's grammar to the writer of a title. */
function messageOf({code, message}: {code: string; message: string}): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here; expected one';
  if (message.startsWith('Nested mappings')) return 'a value with a colon in it; put the value in quotes';
  const [character] = /(?<=reserved character ).$/.exec(message) ?? [];
  return character === undefined ? message : `a value that begins with ${character}; put the value in quotes`;
}

/** An alias within the very value that it stands for: data without an end, which nothing could compare or write. */
async function findCircle(document: Document): Promise<YamlProblem | undefined> {
  const {isNode, visit} = await import('yaml');
  let circle: YamlProblem | undefined;
  visit(document, {
    Alias: (_, {source, range}, path) => {
      if (!path.some((above) => isNode(above) && 'anchor' in above && above.anchor === source)) return;
      circle ??= {message: `the alias "${source}" stands within its own value`, offset: range?.[0] ?? 0};
    },
  });
  return circle;
}

/** The first key that stands twice in one mapping, anywhere below a node. */
export async function findKeyTwice(node: Node | Document | null): Promise<{key: string; offset: number} | undefined> {
  const {visit} = await import('yaml');
  let twice: YamlKey | undefined;
  visit(node, {
    Map: (_, {items}) => {
      twice ??= firstTwice(items.map(({key}) => key as YamlKey | null));
    },
  });
  return twice && {key: twice.source!, offset: twice.range?.[0] ?? 0};
}

interface YamlKey {
  source?: string;
  range?: [start: number, valueEnd: number, nodeEnd: number] | null;
}

function firstTwice(keys: readonly (YamlKey | null)[]): YamlKey | undefined {
  const seen = new Set<string>();
  for (const key of keys) {
    if (key?.source === undefined) continue;
    if (seen.has(key.source)) return key;
    seen.add(key.source);
  }
  return undefined;
}
