import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DataFiles } from '../dataset/race-folder.ts';
import { readDataFiles } from './read-data-root.ts';

/**
 * The data as a folder or a git revision holds it, by path relative to the data root; null if `state` is
 * neither. A race's folder stands under its own name. `root` is the data root in the working tree, by which
 * a revision is known. Git is only read, and no shell sees the name.
 */
export function readDataState(state: string, root: string): DataFiles | null {
  if (state === '') return null;
  const folder = resolve(state);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return readRevision(state, root);
  if (!existsSync(join(folder, 'race.json'))) return readDataFiles(folder);
  const own = [...readDataFiles(folder)].filter(([path]) => !path.includes('/'));
  return new Map(own.map(([path, bytes]) => [`${basename(folder)}/${path}`, bytes]));
}

function readRevision(revision: string, root: string): DataFiles | null {
  const commit = gitLine(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  const prefix = gitLine(root, ['rev-parse', '--show-prefix']);
  if (commit === null || prefix === null) return null;
  const listing = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', prefix || '.']);
  if (listing === null) return null;
  const blobs = blobsIn(listing.toString('utf8'), prefix);
  const wanted = [...blobs.values()].map((id) => `${id}\n`).join('');
  const contents = git(root, ['cat-file', '--batch'], wanted);
  return contents === null ? null : filesOf([...blobs.keys()], contents);
}

/** Ids of the data files' contents, by path below the data root. */
function blobsIn(listing: string, prefix: string): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (const entry of listing.split('\0')) {
    const [, id = '', path = ''] = /^100\d+ blob ([0-9a-f]+)\t([^]*)$/.exec(entry) ?? [];
    const own = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    if (/^(?:[^./][^/]*\/)?[^./][^/]*\.(?:csv|json)$/.test(own)) blobs.set(own, id);
  }
  return blobs;
}

/** What `git cat-file --batch` prints: for each file a line that ends in its size, its bytes, a line end. */
function filesOf(paths: readonly string[], contents: Buffer): DataFiles {
  let at = 0;
  return new Map(
    paths.map((path) => {
      const start = contents.indexOf(0x0a, at) + 1;
      const head = contents.subarray(at, start).toString('latin1');
      const end = start + Number(/ (\d+)\n$/.exec(head)?.[1] ?? 0);
      at = end + 1;
      return [path, new Uint8Array(contents.subarray(start, end))];
    }),
  );
}

function gitLine(folder: string, args: readonly string[]): string | null {
  const output = git(folder, args);
  return output === null ? null : output.toString('utf8').replace(/\n$/, '');
}

const LARGEST_OUTPUT = 2 ** 30;

/** What git prints; null if it fails or is not there. */
function git(folder: string, args: readonly string[], input = ''): Buffer | null {
  const done = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: LARGEST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  return done.status === 0 ? done.stdout : null;
}
