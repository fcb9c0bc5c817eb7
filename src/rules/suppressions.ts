import type {Article, Comment, Position} from '../types.js';
import type {Problem} from './rule.js';

/** What a comment says about rules. */
interface Directive {
  kind: 'disable' | 'enable' | 'disable-next-line';
  /** Ids as written; none stands for all rules. */
  ids: readonly string[];
  position: Position;
  /** Where it begins to hold: above all content it holds for the front matter too. */
  from: number;
  /** The line that 'disable-next-line' is about: blank ones do not count. */
  nextLine: number;
}

/** A problem and the rule that found it. */
export interface Found {
  ruleId: string;
  problem: Problem;
}

/** What the comments of an article leave of what was found, and what of the comments changed nothing. */
interface Suppressed {
  kept: Found[];
  unused: Problem[];
}

/** Whether a rule is running, is switched off, or does not exist. */
export type StateOf = (id: string) => 'on' | 'off' | 'unknown';

/**
 * Takes out what `<!-- brief-disable … -->`, `<!-- brief-enable … -->` and `<!-- brief-disable-next-line … -->` ask to
 * leave alone. Each may name rules, with commas or spaces between them; without a name it stands for all.
 */
export function suppress(found: readonly Found[], article: Article, stateOf: StateOf): Suppressed {
  const comments = article.comments.filter(({text}) => text.startsWith('brief-'));
  if (comments.length === 0) return {kept: [...found], unused: []};
  const directives = comments.flatMap((comment) => directiveOf(comment, article));
  const uses = new Uses();
  const kept = found.filter(({ruleId, problem}) => {
    const directive = suppressorOf(ruleId, problem.position, directives);
    if (directive) uses.add(directive, ruleId);
    return !directive;
  });
  const misread = comments.filter((comment) => directiveOf(comment, article).length === 0).map(unreadable);
  const unused = [...misread, ...directives.flatMap((directive) => unusedIn(directive, directives, uses, stateOf))];
  return {kept, unused: unused.filter(({position}) => !suppressorOf(own, position, directives.filter(named(own))))};
}

/** The rule that finds what is unused; only a comment that names it takes its findings out. */
const own = 'unused-disable';

function named(id: string): (directive: Directive) => boolean {
  return ({ids}) => ids.includes(id);
}

const syntax = /^brief-(disable-next-line|disable|enable)(?![\w-])([\w\s,-]*)$/;

function directiveOf({text, position}: Comment, article: Article): Directive[] {
  const [, kind, ids = ''] = syntax.exec(text) ?? [];
  if (!kind) return [];
  const {headings, sentences, source} = article;
  const content = Math.min(headings[0]?.position.offset ?? Infinity, sentences[0]?.position.offset ?? Infinity);
  const blank = /^[^\S\r\n]*(?:(?:\r\n|\n|\r)[^\S\r\n]*)+/.exec(source.slice(position.endOffset))?.[0] ?? '';
  return [
    {
      kind: kind as Directive['kind'],
      ids: ids.split(/[\s,]+/).filter(Boolean),
      position,
      from: position.offset < content ? 0 : position.offset,
      nextLine: position.endLine + Math.max(1, blank.split(/\r\n|\n|\r/).length - 1),
    },
  ];
}

/** The comment because of which a problem there is left alone; undefined when there is none. */
function suppressorOf(
  ruleId: string,
  {line, offset}: Position,
  directives: readonly Directive[],
): Directive | undefined {
  const concerned = directives.filter(({ids}) => ids.length === 0 || ids.includes(ruleId));
  const next = concerned.find(({kind, nextLine}) => kind === 'disable-next-line' && nextLine === line);
  const last = concerned.findLast(({kind, from}) => kind !== 'disable-next-line' && from <= offset);
  return next ?? (last?.kind === 'disable' ? last : undefined);
}

/** Which rules' findings each comment took out. */
class Uses {
  readonly #rules = new Map<Directive, Set<string>>();

  add(directive: Directive, ruleId: string): void {
    this.#rules.set(directive, (this.#rules.get(directive) ?? new Set()).add(ruleId));
  }

  has(directive: Directive, ruleId: string | undefined): boolean {
    const rules = this.#rules.get(directive);
    return rules !== undefined && (ruleId === undefined || rules.has(ruleId));
  }
}

function unusedIn(directive: Directive, all: readonly Directive[], uses: Uses, stateOf: StateOf): Problem[] {
  const {kind, ids, position} = directive;
  const problems: Problem[] = [];
  for (const id of ids.length === 0 ? [undefined] : ids) {
    const state = id === undefined ? 'on' : stateOf(id);
    if (state === 'unknown') {
      problems.push({reason: `Unexpected rule "${id}" in a comment, expected one that exists`, position});
    } else if (state === 'on' && id !== own && !isUsed(directive, id, all, uses)) {
      const what = `brief-${kind}${id === undefined ? '' : ` ${id}`}`;
      problems.push({reason: `Unexpected "${what}", expected ${expectation[kind]}`, position});
    }
  }
  return problems;
}

const expectation: Readonly<Record<Directive['kind'], string>> = {
  disable: 'something below it that the rule finds',
  'disable-next-line': 'something in the next line that the rule finds',
  enable: 'a brief-disable above it',
};

/** An "enable" is of use where the rule, or any rule, was disabled until there. */
function isUsed(directive: Directive, id: string | undefined, all: readonly Directive[], uses: Uses): boolean {
  if (directive.kind !== 'enable') return uses.has(directive, id);
  const before = all.slice(0, all.indexOf(directive)).filter(({kind}) => kind !== 'disable-next-line');
  const concerned = before.filter(({ids}) => id === undefined || ids.length === 0 || ids.includes(id));
  return concerned.at(-1)?.kind === 'disable';
}

function unreadable({text, position}: Comment): Problem {
  const [word] = text.split(/\s/, 1);
  return {
    reason: `Unexpected "${word}", expected brief-disable, brief-enable or brief-disable-next-line and ids of rules`,
    position,
  };
}
