import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHECK_DAY,
  POLLS,
  POLLS_FILE,
  pollsWith,
  smallRoot,
} from '../dataset/test-support/small-root.fixture.ts';
import { checkPath } from './check-data.ts';
import { readDataState } from './data-state.ts';

let repository = '';
let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

function git(...args: readonly string[]): void {
  const own = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
  execFileSync('git', ['-C', repository, ...own, ...args], { stdio: 'ignore' });
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'margen-state-'));
  root = join(repository, 'données');
  for (const [path, text] of smallRoot()) write(`données/${path}`, text);
  write('données/deep/er/polls.csv', POLLS);
  write('elsewhere/polls.csv', POLLS);
  write('données/notes.txt', 'no data');
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'published');
  write(`données/${POLLS_FILE}`, pollsWith({ ana: '46' }));
});

afterAll(() => {
  rmSync(repository, { recursive: true });
});

function textOf(files: ReadonlyMap<string, Uint8Array> | null, path: string): string {
  return new TextDecoder().decode(files?.get(path));
}

describe('a state of the data', () => {
  it('is read from a git revision as from a folder, whatever the working tree holds', () => {
    const files = readDataState('HEAD', root);
    expect([...(files?.keys() ?? [])].sort()).toEqual([...smallRoot().keys()].sort());
    expect(textOf(files, POLLS_FILE)).toBe(POLLS);
    expect(textOf(readDataState(root, root), POLLS_FILE)).toBe(pollsWith({ ana: '46' }));
  });

  it('of one race’s folder stands under the race’s name', () => {
    const files = readDataState(join(root, dirname(POLLS_FILE)), root);
    expect(files?.has(POLLS_FILE)).toBe(true);
    expect(files?.has('site.json')).toBe(false);
  });

  it.each(['no-such-revision', '--output=x', '; touch x', '$(touch x)', '', 'HEAD:données'])(
    'is not read from %j',
    (name) => {
      expect(readDataState(name, root)).toBeNull();
    },
  );
});

describe('a check against what was published', () => {
  it.each(['', dirname(POLLS_FILE), POLLS_FILE])('of %j names the changed cell', (path) => {
    const check = checkPath(join(root, path), { today: CHECK_DAY, base: 'HEAD' });
    const errors = typeof check === 'string' ? [] : check.issues;
    expect(errors.filter(({ severity }) => severity === 'error')).toMatchObject([
      { kind: 'published-figure-changed', file: POLLS_FILE, line: 2, column: 13 },
    ]);
  });

  it('is refused where there is no such state, or no race that could tell of changes', () => {
    expect(checkPath(root, { today: CHECK_DAY, base: 'nowhere' })).toBe('noSuchState');
    const lone = join(repository, 'elsewhere/polls.csv');
    expect(checkPath(lone, { today: CHECK_DAY, base: 'HEAD' })).toBe('outsideRaces');
  });
});
