import {sanitize} from '../../report/index.js';
import {hasColors, isInteractive} from './terminal.js';

/** Tells a waiting person what is being worked on. */
export interface Progress {
  /** Called before each article. */
  next(step: Step): Promise<void>;
  /** Clears the line, so that something can be printed. */
  stop(): void;
  /** Clears the line, and says in one what was done where several articles were. */
  end(done: number, failed: number): void;
}

interface Step {
  name: string;
  bytes: number;
  /** Which of `count` articles it is, from 0. */
  index: number;
  count: number;
}

const blink = 300; // milliseconds; work that ends sooner needs no spinner
const large = 200_000; // bytes; parsing them takes longer than a blink, and no timer fires meanwhile

/** A spinner on standard error. ora costs more to load than a short article takes, so it is loaded when time has passed. */
export function createProgress({enabled}: {enabled: boolean}): Progress {
  if (!enabled) return {next: async () => {}, stop: () => {}, end: () => {}};
  const start = performance.now();
  let spinner: import('ora').Ora | undefined;
  return {
    async next({name, bytes, index, count}) {
      if (performance.now() - start < blink && bytes < large) return;
      spinner ??= await createSpinner();
      spinner.start(`${count > 1 ? `${index + 1}/${count} ` : ''}${sanitize(name)}`);
      spinner.render(); // an article is worked on in one go, and no timer fires meanwhile
    },
    stop() {
      spinner?.stop();
    },
    end(done, failed) {
      spinner?.stop();
      if (done + failed < 2) return;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      process.stderr.write(`${done + failed} articles, ${failed > 0 ? `${failed} failed, ` : ''}${seconds} s\n`);
    },
  };
}

/** The same for a command: enabled where a person looks at standard error and has not asked for quiet. */
export function progressFor({quiet}: {quiet?: boolean}): Progress {
  return createProgress({enabled: isInteractive(process.stderr, process.env) && !quiet});
}

async function createSpinner(): Promise<import('ora').Ora> {
  const {default: ora} = await import('ora');
  return ora({
    stream: process.stderr,
    color: hasColors(process.stderr, process.env) ? 'cyan' : false,
    discardStdin: false, // standard input may be the article
    hideCursor: false, // what would restore the cursor catches Ctrl-C, and would hold it until the parser is done
  });
}
