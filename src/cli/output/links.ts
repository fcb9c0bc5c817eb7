import {dirname, relative, resolve, sep} from 'node:path';

/**
 * Addresses of articles by the paths that summaries show: below `base` where there is one, else relative to the file in
 * which the links stand. Percent-encoded, so that no name of a file can be read as anything but a path.
 */
export function linksFrom({
  base,
  output,
}: {
  base?: URL | undefined;
  output?: string | undefined;
}): (path: string) => string {
  if (base !== undefined) {
    const folder = new URL(base.href.endsWith('/') ? base : `${base.href}/`);
    return (path) => new URL(encode(path.replace(/^(?:[a-z]:)?\/+/i, '')), folder).href;
  }
  const from = output === undefined || output === '-' ? '.' : dirname(output);
  return (path) => encode(relative(resolve(from), resolve(path)).split(sep).join('/'));
}

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
