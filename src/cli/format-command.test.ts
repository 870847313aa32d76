import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  POLLS,
  POLLS_FILE,
  pollsWith,
  smallRoot,
} from '../lib/dataset/test-support/small-root.fixture.ts';
import type { Outcome } from './outcome.ts';
import { dataFormat } from './format-command.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'margen-format-'));
  const messy = pollsWith({ pollster: 'Acme Polls', ana: '"45,0"' });
  for (const [path, text] of smallRoot().set(POLLS_FILE, messy)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const command = (...args: readonly string[]): Outcome => dataFormat(args, { environment: {} });
const polls = (): string => readFileSync(join(root, POLLS_FILE), 'utf8');

describe('npm run data:format', () => {
  it('mends what a root holds and says so line by line, once', () => {
    const { code, output } = command(root);
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      `${POLLS_FILE}:2:3 pollster “Acme Polls” → “acme” (the firm’s id)`,
      `${POLLS_FILE}:2:13 ana “45,0” → “45.0” (a plain number)`,
      '2 changes in 1 file.',
    ]);
    expect(polls()).toBe(POLLS.replace(',45,40,', ',45.0,40,'));
    expect(command(root).output).toBe('5 files read: nothing to change.');
  });

  it('knows a race’s firms and candidates where it is given one file or folder', () => {
    const before = polls();
    for (const path of [join(root, POLLS_FILE), dirname(join(root, POLLS_FILE))]) {
      writeFileSync(join(root, POLLS_FILE), before);
      expect(command(path).output).toContain('2 changes in 1 file.');
    }
  });

  it('only tells with --check, and then ends with 1', () => {
    const before = polls();
    const { code, output } = command(root, '--check', '--lang', 'es');
    expect(code).toBe(1);
    expect(output).toContain('2 cambios por hacer en 1 archivo');
    expect(polls()).toBe(before);
  });

  it('leaves a file that it can’t read, and says why in the check’s words', () => {
    writeFileSync(join(root, POLLS_FILE), POLLS.replace('A note', '"A note'));
    const { code, output } = command(root);
    expect(code).toBe(1);
    expect(output).toContain(`${POLLS_FILE} is left as it is:\n  2:26 error:`);
    expect(output).toContain('[unclosed-quote]');
    expect(output).toContain('4 files read: nothing to change.');
    expect(polls()).toContain('"A note');
  });

  it('ends with 2 and its usage if called wrongly', () => {
    for (const args of [['no/such/path'], ['--nope'], [join(root, 'site.json')]]) {
      const { code, complaint } = command(...args);
      expect(code).toBe(2);
      expect(complaint).toContain('npm run data:format');
    }
  });
});
