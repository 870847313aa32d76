import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FIRST,
  POLLS,
  POLLS_FILE,
  raceJson,
  rowWith,
  smallRoot,
} from '../lib/dataset/test-support/small-root.fixture.ts';
import { inert } from '../lib/server/difference-markdown.ts';
import { writeDifferencePictures } from '../lib/server/difference-pictures.ts';
import type { Outcome } from './outcome.ts';
import { dataDiff } from './diff-command.ts';

let folder = '';
let base = '';
let head = '';

const ADDED = rowWith(FIRST, {
  poll_id: 'borda-2030-05-18',
  pollster: 'borda',
  start_date: '2030-05-16',
  end_date: '2030-05-18',
  published_date: '2030-05-19',
  ana: '60',
  beto: '25',
});

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'margen-diff-'));
  [base, head] = [join(folder, 'base'), join(folder, 'head')];
  for (const [path, text] of smallRoot()) write(base, path, text);
  cpSync(base, head, { recursive: true });
  write(head, POLLS_FILE, `${POLLS}${ADDED}\n`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function command(...args: readonly string[]): Promise<Outcome> {
  const writePictures = (...call: Parameters<typeof writeDifferencePictures>): Promise<void> => {
    writeDifferencePictures(...call);
    return Promise.resolve();
  };
  return dataDiff(['--today', '2030-06-01', ...args], { environment: {}, writePictures });
}

/** The head with other contents of its polls file. */
async function withPolls(text: string, ...args: readonly string[]): Promise<Outcome> {
  const other = mkdtempSync(join(folder, 'other-'));
  cpSync(base, other, { recursive: true });
  write(other, POLLS_FILE, text);
  return command(base, other, ...args);
}

describe('npm run data:diff', () => {
  it('tells of a new poll, and what it does to each group’s lead', async () => {
    const { code, output } = await command(base, head);
    expect(code).toBe(0);
    expect(output).toContain('1 file differs, 1 row added');
    expect(output).toContain('added borda-2030-05-18 (line 6): pollster borda');
    expect(output).toMatch(
      /^ {2}Not flagged +ana \+\d+ \(.+\) +ana \+\d+ \(.+\) +[\d.]+ points towards ana$/m,
    );
  });

  it('tells the same in numbers, which are those of both answers', async () => {
    const { output } = await command(base, head, '--format', 'json');
    const [before = NaN, after = NaN] = [...output.matchAll(/"margin": (\S+),/g)].map(
      ([, margin]) => Number(margin),
    );
    expect(after).toBeGreaterThan(before);
    const { output: text } = await command(base, head);
    for (const margin of [before, after]) {
      expect(text).toContain(`ana +${String(Math.round(margin))} (`);
    }
  });

  it('finds nothing between a state and itself', async () => {
    expect((await command(base, base)).output).toContain('No data file differs.');
  });

  it('speaks Spanish if it is asked to', async () => {
    const { output } = await command(base, head, '--lang', 'es', '--format', 'markdown');
    expect(output).toContain('añadida **borda-2030-05-18** (línea 6)');
    expect(output).toContain('| Grupo | Antes | Después | Cambio |');
  });

  it('names a poll that may be there already', async () => {
    const twin = rowWith(ADDED, { ana: '46', beto: '39' });
    const { output } = await withPolls(`${POLLS}${twin}\n`);
    expect(output).toContain('borda-2030-05-18 (line 6) has the same figures as acme-2030-05-17');
  });

  it.each([
    ['text', 'Worth a second look'],
    ['markdown', '#### Worth a second look'],
    ['json', '"kind": "sample-unusual"'],
  ])(
    'names what deserves a second look in a new row, and in no other, in %s',
    async (format, head) => {
      const doubtful = rowWith(ADDED, { sample_size: '80', source_url: 'https://x.com/borda/1' });
      const { output } = await withPolls(`${POLLS}${doubtful}\n`, '--format', format);
      expect(output).toContain(head);
      if (format === 'json') return;
      expect(output).toContain('borda-2030-05-18, freedonia-2030/polls.csv, line 6: ');
      expect(output).toContain('sample_size: A sample of 80 is unusual. ');
      expect(output).toContain('source_url: The source is a post on a social network.');
      expect((await command(base, base, '--format', format)).output).not.toContain(head);
    },
  );

  it('says that rows with an error are in no average', async () => {
    const { code, output } = await withPolls(`${POLLS}${rowWith(ADDED, { ana: '140' })}\n`);
    expect(code).toBe(0);
    expect(output).toContain('1 row has an error and is in no average');
    expect(output).toContain('The answer stays:');
  });

  it('tells of a race that is new, or whose race.json is broken', async () => {
    const fresh = join(folder, 'fresh');
    cpSync(base, fresh, { recursive: true });
    const json = JSON.stringify({ ...raceJson(), id: 'sylvania-2031' });
    cpSync(join(base, 'freedonia-2030'), join(fresh, 'sylvania-2031'), { recursive: true });
    write(fresh, 'sylvania-2031/race.json', json);
    write(fresh, 'freedonia-2030/race.json', '{');
    const { output } = await command(base, fresh);
    expect(output).toContain('sylvania-2031/polls.csv: new file, 3 rows added');
    expect(output).toContain('Before: not there, or its race.json has an error');
    expect(output).toContain('After: not there, or its race.json has an error');
  });

  it('holds a race’s folder against the same folder of the other state', async () => {
    const { output } = await command(base, join(head, 'freedonia-2030'));
    expect(output).toContain('1 file differs, 1 row added');
    expect(output).toMatch(/Not flagged +ana \+\d/);
  });

  it('draws the charts before and after', async () => {
    const images = join(folder, 'images');
    await command(base, head, '--images', images);
    expect(readdirSync(images)).toEqual(['freedonia-2030-margin.png', 'freedonia-2030-trend.png']);
    const png = readFileSync(join(images, 'freedonia-2030-trend.png'));
    // Width and height stand at bytes 16 and 20: two pictures of 1200 × 630, one below the other.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 1260]);
  });

  it.each([[], ['a', 'b', 'c'], ['no-such-revision'], ['.', '--format', 'xml'], ['.', '--nope']])(
    'ends with 2 and its usage if called with %j %j %j',
    async (...args) => {
      const { code, output, complaint } = await command(...args);
      expect([code, output]).toEqual([2, '']);
      expect(complaint).toContain('npm run data:diff');
    },
  );
});

describe('its Markdown', () => {
  it('fits one comment however much is changed, and says what it leaves out', async () => {
    const rows = Array.from({ length: 1500 }, (_, at) =>
      rowWith(ADDED, {
        poll_id: `borda-2030-05-18-${String(at)}`,
        status: 'retracted',
        status_reason: 'Withdrawn',
      }),
    );
    const { output } = await withPolls(`${POLLS}${rows.join('\n')}\n`, '--format', 'markdown');
    expect(output.length).toBeLessThan(65_536 - 5_000);
    expect(output).toMatch(/_… and 1[34]\d\d more\._/);
    expect(output).toContain('| Group | Before | After | Change |');
  });

  it('shows hostile cells as they stand, and nothing of them works', async () => {
    const hostile =
      '@team #12 ![x](https://evil.example/a.png) <b>`$x$` *b* | www.evil.example GH-3';
    const { output } = await withPolls(
      `${POLLS}${rowWith(ADDED, { notes: hostile })}\n`,
      '--format',
      'markdown',
    );
    const shown = output.split('notes ')[1] ?? '';
    expect(shown).not.toMatch(/@\w|#\d|!\[|\]\(|:\/\/|[<`$*|]|www\.|GH-\d/);
    expect(shown.replaceAll('&ZeroWidthSpace;', '')).toContain(
      '@team #12 &excl;&lsqb;x&rsqb;(https://evil.example/a.png) &lt;b&gt;&grave;&dollar;x',
    );
  });

  it('leaves plain names as they are', () => {
    expect(inert('sample_size 1200 → 1220 (Acme & Co.)')).toBe(
      'sample_size 1200 → 1220 (Acme &amp; Co.)',
    );
    expect(inert('_x_')).toBe('&lowbar;x&lowbar;');
  });
});
