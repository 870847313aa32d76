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
import { checkPath, type CheckOptions, type DataCheck } from './check-data.ts';
import { formatReport, type ReportStyle } from './check-report.ts';
import { readDataRoot } from './read-data-root.ts';

const STYLE: ReportStyle = { language: 'en', colour: false, errorsOnly: false, workFolder: '/' };

const OPTIONS: CheckOptions = { today: CHECK_DAY, base: null };

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'margen-check-'));
  for (const [path, text] of smallRoot()) write(path, text);
  write(POLLS_FILE, pollsWith({ ana: '140' }));
  write('lone.csv', pollsWith({ beto: '140' }));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function check(path: string): DataCheck {
  const found = checkPath(join(root, path), OPTIONS);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function placesOf({ issues }: DataCheck): unknown[] {
  const errors = issues.filter((issue) => issue.severity === 'error');
  return errors.map(({ kind, file, line, column }) => [kind, file, line, column]);
}

const FAULT = ['share-out-of-range', POLLS_FILE, 2, 13];

describe('a check', () => {
  it.each(['.', 'freedonia-2030', POLLS_FILE])(
    'of %s finds the fault, named from the root',
    (path) => {
      const found = check(path);
      expect(placesOf(found)).toEqual([FAULT]);
      expect([found.races, found.rows, found.polls]).toEqual([1, 3, 2]);
    },
  );

  it('of another file of the race is silent about it', () => {
    const found = check('freedonia-2030/events.csv');
    expect([found.issues, found.rows]).toEqual([[], 0]);
  });

  it('of a file that lies in no race reads it by itself', () => {
    mkdirSync(join(root, '../margen-check-alone'), { recursive: true });
    const alone = join(root, '../margen-check-alone/mine.csv');
    writeFileSync(alone, pollsWith({ ana: '140' }));
    const found = checkPath(alone, OPTIONS);
    rmSync(dirname(alone), { recursive: true });
    expect(found).toMatchObject({ races: 0, rows: 3, polls: 2 });
  });

  it('of a path that is not there is refused', () => {
    expect(checkPath(join(root, 'nowhere'), OPTIONS)).toBe('noSuchPath');
  });

  it('of the root reads what the build reads', () => {
    const reading = readDataRoot(root, CHECK_DAY);
    expect(reading.races.map((race) => race.id)).toEqual(['freedonia-2030']);
    expect(reading.site?.featuredRace).toBe('freedonia-2030');
    expect([reading.rows, reading.polls]).toEqual([3, 2]);
  });
});

const FAULT_IN_JSON = {
  severity: 'error',
  kind: 'share-out-of-range',
  file: POLLS_FILE,
  line: 2,
  column: 13,
  field: 'ana',
  found: '140',
  expected: 'A number from 0 to 100.',
  remedy: 'Compare with the source.',
};

describe('a report', () => {
  it('in JSON has exactly the keys that the commands promise', () => {
    const report: unknown = JSON.parse(formatReport([check('.')], 'json', STYLE));
    expect(report).toEqual({
      schema_version: 1,
      races: 1,
      rows: 3,
      polls: 2,
      issues: [FAULT_IN_JSON],
    });
  });

  it('in text puts carets under the cell', () => {
    const lines = formatReport([check('.')], 'text', STYLE).split('\n');
    const at = lines.findIndex((line) => line.includes('2:13'));
    const [source = '', carets = ''] = lines.slice(at + 1, at + 3);
    expect(carets.trim()).toBe('^^^');
    expect(source.slice(carets.indexOf('^'), carets.indexOf('^') + 3)).toBe('140');
    expect(lines.at(-1)).toBe('1 race, 3 rows, 2 polls: 1 error, 0 warnings, 0 notes.');
  });

  it('in text has colours on a terminal only', () => {
    const red = '\u001B[31merror\u001B[0m';
    expect(formatReport([check('.')], 'text', { ...STYLE, colour: true })).toContain(red);
    expect(formatReport([check('.')], 'text', STYLE)).not.toContain('\u001B');
  });

  it('in text is in the reader’s language', () => {
    const text = formatReport([check('.')], 'text', { ...STYLE, language: 'es' });
    expect(text).toContain('140 no es un porcentaje.');
    expect(text).toContain('1 elección, 3 filas, 2 encuestas: 1 error');
  });

  it('in text carries no control character of the data', () => {
    write('hostile/race.json', '{}');
    write('hostile/polls.csv', POLLS.replace('A note', '\u001B[2J\u202Enote'));
    const lone = checkPath(join(root, 'hostile/polls.csv'), OPTIONS);
    rmSync(join(root, 'hostile'), { recursive: true });
    const text = typeof lone === 'string' ? lone : formatReport([lone], 'text', STYLE);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  });

  it('for GitHub annotates the character, and escapes what would end the annotation', () => {
    const style = { ...STYLE, workFolder: root };
    const [line] = formatReport([check('.')], 'github', style).split('\n');
    const column = pollsWith({ ana: '140' }).split('\n')[1]?.indexOf('140');
    expect(line).toBe(
      `::error file=${POLLS_FILE},line=2,col=${Number(column) + 1},title=share-out-of-range::140 is not a percentage. A number from 0 to 100. Compare with the source.`,
    );
  });
});
