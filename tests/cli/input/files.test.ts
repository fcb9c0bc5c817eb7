import {mkdir, mkdtemp, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findInputs} from '../../../src/cli/input/files.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-files-'));
  const files = [
    'notes.md',
    'notes [old].md',
    'posts/b.md',
    'posts/a.md',
    'posts/Z.TXT',
    'posts/photo.png',
    'posts/.draft.md',
    'posts/2024/c.markdown',
    'posts/node_modules/x/readme.md',
    'posts/.git/description.md',
    'pictures/photo.png',
    'odd (1)/d.md',
  ];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), file);
  }
  await symlink('..', join(folder, 'posts/up'));
  await symlink(join(folder, 'notes.md'), join(folder, 'posts/0-link.md'));
  await symlink('nowhere.md', join(folder, 'posts/1-broken.md'));
  await symlink('2-circle.md', join(folder, 'posts/2-circle.md'));
});

afterAll(async () => {
  await rm(folder, {recursive: true});
});

async function find(...operands: string[]) {
  const {inputs, failures, single} = await findInputs(operands, folder);
  return {paths: inputs.map(({path}) => path), failures: failures.map(({message}) => message), single};
}

const ofPosts = ['posts/2024/c.markdown', 'posts/Z.TXT', 'posts/a.md', 'posts/b.md'];

describe('findInputs', () => {
  test('takes a file by name', async () => {
    expect(await find('notes.md')).toEqual({paths: ['notes.md'], failures: [], single: true});
  });

  test('takes - for standard input', async () => {
    expect(await find('-')).toEqual({paths: [null], failures: [], single: true});
  });

  test('takes any file that is named, whatever its extension', async () => {
    expect((await find('pictures/photo.png')).paths).toEqual(['pictures/photo.png']);
  });

  test('lists the articles of a folder by code unit, without hidden ones, packages and links', async () => {
    expect(await find('posts')).toEqual({paths: ofPosts, failures: [], single: false});
    expect((await find('./posts/')).paths).toEqual(ofPosts);
    expect((await find('odd (1)')).paths).toEqual(['odd (1)/d.md']);
  });

  test('resolves a pattern', async () => {
    expect(await find('posts/*.md')).toEqual({paths: ['posts/a.md', 'posts/b.md'], failures: [], single: false});
    expect((await find('./p*/**/{a,c}.*')).paths).toEqual(['posts/2024/c.markdown', 'posts/a.md']);
    expect((await find(`../${basename(folder)}/posts/a.*`)).paths).toEqual(['posts/a.md']);
  });

  test('follows no link out of a folder or a pattern, and the one that is named', async () => {
    expect((await find('posts')).paths).toEqual(ofPosts);
    expect((await find('posts/**/*.md')).paths).toEqual(['posts/a.md', 'posts/b.md']);
    expect((await find('posts/up/notes.*')).paths).toEqual(['posts/up/notes.md']);
    expect((await find('posts/0-link.md')).paths).toEqual(['posts/0-link.md']);
    expect(await find('posts/1-broken.md', 'posts/2-circle.md')).toMatchObject({
      paths: [],
      failures: [
        'posts/1-broken.md: no such file; check the name',
        'posts/2-circle.md: cannot be read: too many symbolic links encountered',
      ],
    });
  });

  test('says of an address that it is none of its own', async () => {
    expect((await find('https://example.com/a.md')).failures).toEqual([
      'https://example.com/a.md: brief reads no addresses; fetch it first (curl -s URL | brief)',
    ]);
  });

  test('prefers a name that exists to a pattern', async () => {
    expect(await find('notes [old].md')).toEqual({paths: ['notes [old].md'], failures: [], single: true});
  });

  test('keeps the order of the operands and drops what comes again', async () => {
    const {paths, single} = await find('posts/b.md', './posts/b.md', 'posts', join(folder, 'notes.md'), '-', '-');
    expect(paths).toEqual(['posts/b.md', 'posts/2024/c.markdown', 'posts/Z.TXT', 'posts/a.md', 'notes.md', null]);
    expect(single).toBe(false);
  });

  test('leaves a full path from elsewhere as it was given', async () => {
    const elsewhere = await findInputs(
      [join(folder, 'notes.md'), join(folder, 'posts/a.*')],
      `${tmpdir()}/brief-elsewhere`,
    );
    expect(elsewhere.inputs.map(({path}) => path)).toEqual([`${folder}/notes.md`, `${folder}/posts/a.md`]);
  });

  test('names what led nowhere; the others still count', async () => {
    expect(await find('lost.md', 'notes.md', 'pictures', '*.pdf', '', 'notes.md/x')).toEqual({
      paths: ['notes.md'],
      failures: [
        'lost.md: no such file; check the name',
        'pictures: no articles in this folder; they end in .md .markdown .mdown .mkd .mdx .html .htm .xhtml .txt .text, and --verbose says what is left out',
        '*.pdf: no file matches this pattern; check it',
        "'': no such file; check the name",
        'notes.md/x: no such file; check the name',
      ],
      single: false,
    });
  });

  test('looks for no pattern that could take a day for one name', async () => {
    await expect(find(`${'*a'.repeat(12)}*.md`, 'notes.md')).rejects.toThrow(
      /^the command line: too many wildcards in patterns, at "[*a]+\.md"; use fewer of them$/,
    );
  });

  test('counts a missing file as one article, a folder or pattern without any as several', async () => {
    expect((await find('lost.md')).single).toBe(true);
    expect((await find('pictures')).single).toBe(false);
    expect((await find('*.pdf')).single).toBe(false);
  });

  test('reads a file of the size that is allowed, none beyond it, and no device', async () => {
    const read = async (path: string, maxBytes: number): Promise<number> => {
      const {inputs} = await findInputs([path], folder, {maxBytes});
      return (await inputs[0]!.read()).length;
    };
    const size = (await stat(join(folder, 'notes.md'))).size;
    expect(await read('notes.md', size)).toBe(size);
    await expect(read('notes.md', size - 1)).rejects.toMatchObject({code: 'too-large'});
    await expect(read('/dev/zero', 1_000_000)).rejects.toMatchObject({code: 'unreadable', message: /^is a device/});
  });

  test('reads bytes', async () => {
    const {inputs} = await findInputs(['notes.md'], folder);
    expect(new TextDecoder().decode(await inputs[0]?.read())).toBe('notes.md');
  });

  test('tells in words why a file cannot be read', async () => {
    const {inputs} = await findInputs(['odd (1)/d.md'], folder);
    await rm(join(folder, 'odd (1)'), {recursive: true});
    await expect(inputs[0]?.read()).rejects.toMatchObject({
      code: 'unreadable',
      message: 'cannot be read: no such file or directory',
    });
  });
});
