import {execSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

// Builds what the package holds. `npm install -g` of a git repository, as pre-commit does it, runs this without the tools
// that the build needs: it hands its own "global" on to the step that should have installed them.
const cwd = fileURLToPath(new URL('..', import.meta.url));
const {npm_config_global: isGlobal, ...env} = process.env;
if (isGlobal && !existsSync(new URL('../node_modules/rolldown', import.meta.url))) {
  execSync('npm ci --ignore-scripts --include=dev --no-audit --no-fund', {cwd, env, stdio: 'inherit'});
}
await import('./build.mjs');
