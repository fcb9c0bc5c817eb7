import {countLineEnds} from '../read/index.js';
import {appendTo, partitionPoint} from '../text/index.js';
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
export interface RuleFinding {
  ruleId: string;
  problem: Problem;
}

/** What the comments of an article leave of what was found, and what `unused-disable` finds in them where that is on. */
interface Suppressed {
  kept: RuleFinding[];
  unused: RuleFinding[];
}

/** Whether a rule is running, is switched off, or does not exist. */
export type StateOf = (id: string) => 'on' | 'off' | 'unknown';

/**
 * Takes out what `<!-- brief-disable … -->`, `<!-- brief-enable … -->` and `<!-- brief-disable-next-line … -->` ask to
 * leave alone. Each may name rules, with commas or spaces between them; without a name it stands for all. Behind ` -- `
 * stands why.
 */
export function suppress(found: readonly RuleFinding[], article: Article, stateOf: StateOf): Suppressed {
  const comments = article.comments.filter(({text}) => text.startsWith('brief-'));
  if (comments.length === 0) return {kept: [...found], unused: []};
  const read = comments.map((comment) => ({comment, directive: directiveOf(comment, article)}));
  const directives = read.flatMap(({directive}) => directive ?? []);
  const suppressors = new Suppressors(directives);
  const uses = new Uses();
  const kept = found.filter(({ruleId, problem}) => {
    const directive = suppressors.find(ruleId, problem.position);
    if (directive) uses.add(directive, ruleId);
    return !directive;
  });
  const misread = read.filter(({directive}) => !directive).map(({comment}) => unreadable(comment));
  const problems = stateOf(own) === 'on' ? [...misread, ...unusedOf(directives, uses, stateOf)] : [];
  const ofOwn = new Suppressors(directives.filter(({ids}) => ids.includes(own)));
  const unused = problems.filter(({position}) => !ofOwn.find(own, position));
  return {kept, unused: unused.map((problem) => ({ruleId: own, problem}))};
}

/** The rule that finds what is unused; only a comment that names it takes its findings out. */
const own = 'unused-disable';

const syntax = /^brief-(disable-next-line|disable|enable)(?![\w-])([\w\s,-]*?)(?:\s--\s[\s\S]*)?$/;

/** Undefined for a comment that cannot be read. */
function directiveOf({text, position}: Comment, article: Article): Directive | undefined {
  const [, kind, ids = ''] = syntax.exec(text) ?? [];
  if (!kind) return undefined;
  const {headings, sentences, source} = article;
  const content = Math.min(headings[0]?.position.offset ?? Infinity, sentences[0]?.position.offset ?? Infinity);
  const blankLines = /[^\S\r\n]*(?:(?:\r\n|\n|\r)[^\S\r\n]*)+/y;
  blankLines.lastIndex = position.endOffset;
  const blank = blankLines.exec(source)?.[0] ?? '';
  return {
    kind: kind as Directive['kind'],
    ids: [...new Set(ids.split(/[\s,]+/).filter(Boolean))],
    position,
    from: position.offset < content ? 0 : position.offset,
    nextLine: position.endLine + Math.max(1, countLineEnds(blank)),
  };
}

const anyRule = '*';

/** The rules that a directive is about. */
function keysOf({ids}: Directive): readonly string[] {
  return ids.length === 0 ? [anyRule] : ids;
}

/** Finds the comment because of which a problem is left alone. Whoever asks often must not look at all comments. */
class Suppressors {
  /** The first 'disable-next-line' for a line and a rule. */
  readonly #byLine = new Map<string, Numbered>();
  /** For a rule the directives that hold until the next one, from top to bottom. */
  readonly #switches = new Map<string, Numbered[]>();

  constructor(directives: readonly Directive[]) {
    for (const [number, directive] of directives.entries()) {
      for (const key of keysOf(directive)) this.#take(key, {number, directive});
    }
  }

  #take(key: string, numbered: Numbered): void {
    const {kind, nextLine} = numbered.directive;
    if (kind === 'disable-next-line') {
      const place = `${nextLine} ${key}`;
      if (!this.#byLine.has(place)) this.#byLine.set(place, numbered);
      return;
    }
    appendTo(this.#switches, key, numbered);
  }

  /** Undefined when there is none. */
  find(ruleId: string, {line, offset}: Position): Directive | undefined {
    const [next] = [ruleId, anyRule].flatMap((key) => this.#byLine.get(`${line} ${key}`) ?? []).sort(byNumber);
    if (next) return next.directive;
    const last = [ruleId, anyRule].flatMap((key) => lastUntil(this.#switches.get(key) ?? [], offset) ?? []);
    const directive = last.sort(byNumber).at(-1)?.directive;
    return directive?.kind === 'disable' ? directive : undefined;
  }
}

interface Numbered {
  number: number;
  directive: Directive;
}

function byNumber(left: Numbered, right: Numbered): number {
  return left.number - right.number;
}

/** The last one that begins to hold at an offset or above it. */
function lastUntil(switches: readonly Numbered[], offset: number): Numbered | undefined {
  return switches[partitionPoint(switches.length, (index) => switches[index]!.directive.from <= offset) - 1];
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

function unusedOf(directives: readonly Directive[], uses: Uses, stateOf: StateOf): Problem[] {
  const problems: Problem[] = [];
  const last = new Map<string | undefined, Numbered>(); // switch above, for each rule; undefined stands for whichever
  for (const [number, directive] of directives.entries()) {
    const {kind, ids, position} = directive;
    for (const id of ids.length === 0 ? [undefined] : ids) {
      const state = id === undefined ? 'on' : stateOf(id);
      if (state === 'unknown') {
        problems.push({message: `Unexpected rule "${id}" in a comment, expected one that exists`, position});
      } else if (state === 'on' && id !== own && !(kind === 'enable' ? enables(id, last) : uses.has(directive, id))) {
        const what = `brief-${kind}${id === undefined ? '' : ` ${id}`}`;
        problems.push({message: `Unexpected "${what}", expected ${expectation[kind]}`, position});
      }
    }
    if (kind === 'disable-next-line') continue;
    for (const key of [undefined, ...keysOf(directive)]) last.set(key, {number, directive});
  }
  return problems;
}

const expectation: Readonly<Record<Directive['kind'], string>> = {
  disable: 'something below it that the rule finds',
  'disable-next-line': 'something in the next line that the rule finds',
  enable: 'a brief-disable above it',
};

/** An "enable" is of use where the rule, or any rule, was disabled until there. */
function enables(id: string | undefined, last: ReadonlyMap<string | undefined, Numbered>): boolean {
  const concerned = [id, ...(id === undefined ? [] : [anyRule])].flatMap((key) => last.get(key) ?? []);
  return concerned.sort(byNumber).at(-1)?.directive.kind === 'disable';
}

function unreadable({text, position}: Comment): Problem {
  const [word] = text.split(/\s/, 1);
  return {
    message: `Unexpected "${word}", expected brief-disable, brief-enable or brief-disable-next-line and ids of rules`,
    position,
  };
}
