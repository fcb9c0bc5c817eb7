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
 * function takes long to optimize and gains little; and threads that share the collecting of short-lived objects cost more
 * than they save. A batch of 540 posts takes a tenth less CPU with the last two.
 */
const flags = '--interrupt-budget=2000000 --max-inlined-bytecode-size-cumulative=200 --no-parallel-scavenge';

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
  return loadCompiled(path, require);
}

const thin = 500_000; // bytes; a run that only printed its help compiled less, and leaves work for the next one

function loadCompiled(path: string, require: NodeJS.Require): Loaded {
  const kept = join(dirname(path), `program-${process.version}-${process.arch}.v8`);
  const cachedData = readQuietly(kept);
  // As the bundle is ASCII, its bytes are its characters.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`;
  const script = new Script(source, {filename: path, ...(cachedData && {cachedData})});
  const bundle = {exports: {}};
  script.runInThisContext()(bundle.exports, require, bundle, path, dirname(path));
  return {
    program: bundle.exports as Program,
    keep() {
      const known = script.cachedDataRejected ? 0 : (cachedData?.length ?? 0);
      if (known > thin) return;
      const data = script.createCachedData();
      if (data.length > 1.1 * known) writeQuietly(kept, data);
    },
  };
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
