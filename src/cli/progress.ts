import {sanitize} from '../reporters/index.js';
import {colorLevel} from './terminal.js';

/** Tells a waiting person what is being worked on. */
export interface Progress {
  /** Called before each article; `bytes` is its size. */
  next(name: string, bytes: number): Promise<void>;
  /** Clears the line, so that something can be printed. */
  stop(): void;
}

const blink = 300; // milliseconds; work that ends sooner needs no spinner
const large = 200_000; // bytes; parsing them takes longer than a blink, and no timer fires meanwhile

/** A spinner on standard error. ora costs more to load than a short article takes, so it is loaded when time has passed. */
export function createProgress({enabled, color}: {enabled: boolean; color?: boolean | undefined}): Progress {
  if (!enabled) return {next: async () => {}, stop: () => {}};
  const start = performance.now();
  let spinner: import('ora').Ora | undefined;
  return {
    async next(name, bytes) {
      if (performance.now() - start < blink && bytes < large) return;
      spinner ??= await createSpinner(color);
      spinner.start(sanitize(name));
    },
    stop() {
      spinner?.stop();
    },
  };
}

async function createSpinner(color: boolean | undefined): Promise<import('ora').Ora> {
  const {default: ora} = await import('ora');
  return ora({
    stream: process.stderr,
    color: colorLevel(process.stderr, process.env, color) > 0 ? 'cyan' : false,
    discardStdin: false, // standard input may be the article
    hideCursor: false, // what would restore the cursor catches Ctrl-C, and would hold it until the parser is done
  });
}
