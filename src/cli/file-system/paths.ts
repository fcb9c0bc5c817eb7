import {dirname, isAbsolute, relative, resolve, sep} from 'node:path';

/** A path with forward slashes, on every system. */
export function toPosix(path: string): string {
  return path.replaceAll(sep, '/');
}

/** How one file names another: by the path from the folder in which it lies itself. */
export function pathBetween(from: string, to: string): string {
  return toPosix(relative(dirname(from), to));
}

/** Relative to where the user stands; only a file given by its full path from elsewhere keeps that. */
export function shownPath(path: string, cwd = process.cwd()): string {
  const way = relative(cwd, resolve(cwd, path));
  return toPosix(isAbsolute(path) && !isInside(cwd, path) ? path : way);
}

/** Whether a path is that of a folder or leads below it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Works something out of a folder once: it is asked about for each of its files. */
export function oncePerFolder<T>(compute: (folder: string) => Promise<T>): (folder: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (folder) => {
    let result = known.get(folder);
    if (!result) {
      result = compute(folder);
      known.set(folder, result);
    }
    return result;
  };
}
