import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import module from 'node:module';
import {dirname, join} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {Script} from 'node:vm';

type Program = typeof import('./execute.js');

/** The types are those of the oldest Node. */
const {enableCompileCache} = module as {enableCompileCache?: () => void};

/**
 * For the V8 of Node 20. It optimizes after a budget of work that one article uses up for nothing; what it pulls into one
 * function takes long to optimize and gains little; threads that share the collecting of short-lived objects cost more
 * than they save, and so does looking for garbage beside the work; and an expression that is tried on every sentence is
 * better compiled at once than interpreted first. A batch of 540 posts takes a tenth less CPU with the second and the
 * third, 100 KB a twentieth with the fourth, an article of 8 KB a tenth with the last one.
 */
const flags = [
  '--interrupt-budget=2000000',
  '--max-inlined-bytecode-size-cumulative=200',
  '--no-parallel-scavenge',
  '--no-incremental-marking',
  '--no-regexp-tier-up',
].join(' ');

interface Loaded {
  program: Program;
  /** Keeps for the next run what this one had to compile. */
  keep(): void;
}

/**
 * Loads the program, a bundle of CommonJS, with what V8 compiled for an earlier run: most of a short run is compiling.
 * Node 22.1 and later keeps that itself. For Node 20 it is kept beside the program; where that folder cannot be written,
 * or the file is another version's, it is compiled anew and nothing is said.
 */
export function loadProgram(folder = __dirname): Loaded {
  const path = join(folder, 'program.cjs');
  const require = module.createRequire(path);
  if (enableCompileCache) {
    enableCompileCache();
    return {program: require(path), keep: () => {}};
  }
  setFlagsFromString(flags);
  const files = new Map<string, Compiled>();
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return require(name);
    const known = files.get(name);
    if (known) return known.bundle.exports;
    const compiled = compile(join(folder, name));
    files.set(name, compiled);
    compiled.run(load);
    return compiled.bundle.exports;
  };
  const program = load('./program.cjs') as Program;
  return {program, keep: () => files.forEach(keep)};
}

/** A file of the program, its exports once it has run, and what V8 had compiled of it before. */
interface Compiled {
  script: Script;
  bundle: {exports: unknown};
  kept: string;
  known: number;
  run(require: (name: string) => unknown): void;
}

function compile(path: string): Compiled {
  const kept = path.replace(/\.cjs$/, `-${process.version}-${process.arch}.v8`);
  const cachedData = readQuietly(kept);
  // As the files are ASCII, their bytes are their characters.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`;
  const script = new Script(source, {filename: path, ...(cachedData && {cachedData})});
  const bundle = {exports: {}};
  return {
    script,
    bundle,
    kept,
    known: script.cachedDataRejected ? 0 : (cachedData?.length ?? 0),
    run: (require) => script.runInThisContext()(bundle.exports, require, bundle, path, dirname(path)),
  };
}

const thin = 500_000; // bytes; a run that only printed its help compiled less of the program, and leaves work for the next one

function keep({script, kept, known}: Compiled, name: string): void {
  if (known > (name === './program.cjs' ? thin : 0)) return;
  const data = script.createCachedData();
  if (data.length > 1.1 * known) writeQuietly(kept, data);
}

function readQuietly(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Never half a file: the finished one takes the place of the old one. */
function writeQuietly(path: string, data: Uint8Array): void {
  const part = `${path}.${process.pid}`;
  try {
    writeFileSync(part, data);
    renameSync(part, path);
  } catch {
    // A folder that cannot be written only costs time.
  }
}
