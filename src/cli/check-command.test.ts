import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FIRST,
  POLLS_FILE,
  pollsWith,
  rowWith,
  smallRoot,
} from '../lib/dataset/test-support/small-root.fixture.ts';
import { dataCheck } from './check-command.ts';
import type { Outcome } from './outcome.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'margen-command-'));
  const files = smallRoot().set(POLLS_FILE, pollsWith({ ana: '140', sample_size: '80' }));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function command(args: readonly string[], environment: Record<string, string> = {}): Outcome {
  const around = { environment, colour: false, workFolder: root };
  return dataCheck(['--today', '2030-06-01', ...args], around);
}

describe('npm run data:check', () => {
  it('ends with 1 on an error and says where it is', () => {
    const { code, output } = command([root]);
    expect(code).toBe(1);
    expect(output).toContain('2:13');
  });

  it('ends with 0 where there is none', () => {
    const { code, output } = command([join(root, 'freedonia-2030/events.csv'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ issues: [] });
  });

  it('checks several files and folders at once', () => {
    const paths = [join(root, POLLS_FILE), join(root, 'freedonia-2030/events.csv')];
    expect(JSON.parse(command([...paths, '--format', 'json']).output)).toMatchObject({
      rows: 3,
      polls: 2,
    });
  });

  it('checks the folder that MARGEN_DATA names if it is given none', () => {
    expect(command([], { MARGEN_DATA: root }).code).toBe(1);
  });

  it('names what was published otherwise if it is given what was published', () => {
    const published = mkdtempSync(join(tmpdir(), 'margen-published-'));
    cpSync(root, published, { recursive: true });
    writeFileSync(join(published, POLLS_FILE), pollsWith({ ana: '45', sample_size: '80' }));
    const { code, output } = command([root, '--base', published]);
    const excused = command([published, '--base', published]);
    rmSync(published, { recursive: true });
    expect([code, excused.code]).toEqual([1, 0]);
    expect(output).toContain('What was published as “45” is now “140”.');
    expect(output).toContain('2030-06-01,acme-2030-05-03,,ana,45,140,,,');
  });

  it('shows of warnings and notes those about what is new alone, counts the others, and says so', () => {
    const published = mkdtempSync(join(tmpdir(), 'margen-published-'));
    const now = mkdtempSync(join(tmpdir(), 'margen-now-'));
    cpSync(root, published, { recursive: true });
    writeFileSync(join(published, POLLS_FILE), pollsWith({ sample_size: '80' }));
    cpSync(published, now, { recursive: true });
    const added = rowWith(FIRST, {
      ...{ poll_id: 'borda-2030-05-18', pollster: 'borda', sample_size: '70', ana: '40' },
      ...{ start_date: '2030-05-16', end_date: '2030-05-18', published_date: '2030-05-19' },
    });
    writeFileSync(join(now, POLLS_FILE), `${pollsWith({ sample_size: '80' })}${added}\n`);
    const [text, github, json, all] = [
      ['--base', published],
      ['--base', published, '--format', 'github'],
      ['--base', published, '--format', 'json'],
      ['--format', 'json'],
    ].map((args) => command([now, ...args]).output);
    rmSync(published, { recursive: true });
    rmSync(now, { recursive: true });
    for (const output of [text, github]) {
      expect(output).toContain('A sample of 70 is unusual.');
      expect(output).not.toContain('A sample of 80 is unusual.');
      expect(output).toContain('about what did not change');
    }
    const told = /"line": (\d+),[^}]*"found": "(\d\d)"[^}]*"new": (true|false)/g;
    const news = [...(json ?? '').matchAll(told)].map(([, ...parts]) => parts.join(' '));
    expect(news).toEqual(expect.arrayContaining(['2 80 false', '6 70 true']));
    expect(all).not.toContain('"new"');
  });

  it.each([
    ['--base', 'no-such-revision'],
    ['--format', 'xml'],
    ['--lang', 'fr'],
    ['--today', 'tomorrow'],
    ['--nope', ''],
    ['no/such/folder', ''],
  ])('ends with 2 and its usage if called with %s %s', (...args) => {
    const { code, output, complaint } = command([root, ...args.filter((arg) => arg !== '')]);
    expect([code, output]).toEqual([2, '']);
    expect(complaint).toContain('npm run data:check');
  });

  it.each([
    ['en', 'README.md is no data file: what is checked are CSV files'],
    ['es', 'README.md no es un archivo de datos: se revisan archivos CSV'],
  ])('does not take any file for polls (%s)', (lang, words) => {
    for (const folder of [root, join(root, 'freedonia-2030')]) {
      writeFileSync(join(folder, 'README.md'), '# Polls\n');
      const { code, complaint } = command([join(folder, 'README.md'), '--lang', lang]);
      expect(code).toBe(2);
      expect(complaint).toContain(words);
    }
  });

  it('tells a flag that it does not know in the language that is asked for', () => {
    const { code, complaint } = command([root, '--fromat', 'json', '--lang', 'es']);
    expect(code).toBe(2);
    expect(complaint).toContain('No existe la opción --fromat. ¿Quiso decir --format?');
    expect(complaint).toContain('Uso:');
  });

  it('is read from the folder in which npm was called', () => {
    const environment = {
      INIT_CWD: join(root, 'freedonia-2030'),
      npm_lifecycle_event: 'data:check',
    };
    const { code, output } = command(['polls.csv'], environment);
    expect(code).toBe(1);
    expect(output).toContain('2:13');
    expect(command(['.', '--format', 'json'], environment).output).toContain('"races": 1');
  });

  it('speaks the language that it is asked for, else that of the environment, else English', () => {
    const spanish = '140 no es un porcentaje.';
    expect(command([root, '--lang', 'es']).output).toContain(spanish);
    expect(command([root], { LANG: 'es_VE.UTF-8' }).output).toContain(spanish);
    expect(command([root], { LC_ALL: 'C', LANG: 'es_VE.UTF-8' }).output).not.toContain(spanish);
    expect(command([root, '--lang', 'en'], { LANG: 'es' }).output).not.toContain(spanish);
  });

  it('tells its usage if asked for help, in either language', () => {
    expect(command(['--help']).output).toContain('Usage');
    expect(command(['--help', '--lang', 'es'])).toMatchObject({ code: 0, complaint: '' });
  });

  it('shows errors alone if warnings are to be quiet', () => {
    expect(command([root]).output).toContain('warning:');
    const quiet = command([root, '--quiet-warnings']);
    expect([quiet.code, quiet.output.includes('warning:')]).toEqual([1, false]);
  });

  it('runs by Node alone and hands its exit code on', () => {
    const script = join(import.meta.dirname, 'data-check.ts');
    const done = spawnSync(process.execPath, [script, root, '--today', '2030-06-01'], {
      encoding: 'utf8',
    });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('share-out-of-range');
  });
});
