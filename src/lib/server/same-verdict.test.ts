import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dataCheck } from '../../cli/check-command.ts';
import { formatBrowserRace } from '../dataset/browser-race.ts';
import { parseCsvTable } from '../dataset/csv-table.ts';
import { parseDataRoot } from '../dataset/data-root.ts';
import { headerNames } from '../dataset/header.ts';
import type { DataFiles } from '../dataset/race-folder.ts';
import { BROKEN, type Broken } from '../dataset/test-support/broken-files.fixture.ts';
import { ODD } from '../dataset/test-support/odd-files.fixture.ts';
import {
  bytesOf,
  CHECK_DAY,
  POLLS_FILE,
  rootWith,
} from '../dataset/test-support/small-root.fixture.ts';
import { hasError, type DataIssue } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { MAIN_QUESTION } from '../domain/race.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import { groundOf, judgeContribution } from '../state/recompute-contribution.ts';
import { readDataRoot } from './read-data-root.ts';

/** Broken and odd files: what is said of them must not depend on who asks. */
const FILES: readonly Pick<Broken, 'what' | 'files'>[] = [...BROKEN, ...ODD];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'margen-verdict-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(files: DataFiles): string {
  const root = mkdtempSync(join(folder, 'root-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

/** An issue as whoever reads it sees it. */
function seen(issue: DataIssue, language: Language) {
  const { severity, kind, file, line, column, field, found } = issue;
  const { expected, remedy } = describeIssue(issue, language);
  return { severity, kind, file, line, column, field, found, expected, remedy };
}

/** What the command prints of a root. */
function commanded(root: string, language: Language): unknown {
  const args = [root, '--today', CHECK_DAY, '--format', 'json', '--lang', language];
  const around = { environment: {}, colour: false, workFolder: root };
  const { output } = dataCheck(args, around);
  const report: unknown = JSON.parse(output);
  return typeof report === 'object' && report !== null ? Reflect.get(report, 'issues') : null;
}

describe('the command and the build', () => {
  it.each(FILES)('say the same, at the same place, in the same words: $what', ({ files }) => {
    const root = written(rootWith(files));
    const { issues } = readDataRoot(root, CHECK_DAY);
    for (const language of ['en', 'es'] as const) {
      expect(commanded(root, language)).toEqual(issues.map((issue) => seen(issue, language)));
    }
  });

  it.each(FILES.filter((_, at) => at % 12 === 0))(
    'publish nothing where there is an error, and everything else: $what',
    async ({ files }) => {
      const root = written(rootWith(files));
      vi.resetModules();
      vi.stubEnv('MARGEN_DATA', root);
      vi.stubEnv('MARGEN_TODAY', CHECK_DAY);
      const { siteData } = await import('./site-data.ts');
      const refused = hasError(readDataRoot(root, CHECK_DAY).issues);
      if (refused) expect(() => siteData()).toThrow('npm run data:check');
      else expect(siteData().races).toHaveLength(1);
      vi.unstubAllEnvs();
    },
  );
});

/** A polls file without one of its rows, and that row as somebody would type it into the form. */
interface Typed {
  readonly rest: string;
  readonly cells: Readonly<Record<string, string>>;
  /** What is said of the row where it stands. */
  readonly issues: readonly DataIssue[];
}

/** The row at fault, where the fault is one that can be typed: not of the file, its header or its quoting. */
function typed({ files, line }: Broken): Typed | null {
  const content = files[POLLS_FILE];
  if (typeof content !== 'string' || Object.keys(files).length > 1) return null;
  const { table } = parseCsvTable(POLLS_FILE, bytesOf(content));
  const { issues } = parseDataRoot(rootWith(files), CHECK_DAY);
  const ofFile = issues.some((issue) => issue.line === 1 && issue.severity !== 'note');
  if (table === null || table.delimiter !== ',' || table.broken.size > 0 || ofFile) return null;
  const names = headerNames(table);
  const at = table.rows.findLastIndex((row) => row.line <= line);
  const row = table.rows[at];
  if (row?.cells.length !== names.length) return null;
  const next = table.rows[at + 1]?.line ?? Infinity;
  const lines = content.split('\n');
  return {
    rest: lines.filter((_, index) => index + 1 < row.line || index + 1 >= next).join('\n'),
    cells: Object.fromEntries(names.map((name, index) => [name, row.cells[index] ?? ''])),
    issues: issues.filter((issue) => issue.line >= row.line && issue.line < next),
  };
}

/** The form takes spaces off, writes ids for firms' names, and makes the poll's id where there is none. */
function isForTheFormToMend({ kind, field }: DataIssue): boolean {
  const named = field === 'pollster' && kind === 'invalid-id';
  return named || (field === 'poll_id' && kind === 'empty-cell') || kind === 'not-sorted';
}

const TYPED = BROKEN.flatMap((broken) => {
  const row = typed(broken);
  const wanted = row?.issues.filter((issue) => !isForTheFormToMend(issue)) ?? [];
  return row === null || wanted.length === 0 ? [] : [{ what: broken.what, row, wanted }];
});

describe('the form in the browser', () => {
  it('is tried with more than 60 rows at fault', () => {
    expect(TYPED.length).toBeGreaterThan(60);
  });

  it.each(TYPED)(
    'says of a row what the command says of it in the file: $what',
    ({ row, wanted }) => {
      const files = rootWith({ [POLLS_FILE]: row.rest });
      const [race] = parseDataRoot(files, CHECK_DAY).races;
      if (race === undefined) throw new Error('the rest of the file has a fault of its own');
      const [polls, firms] = [POLLS_FILE, 'pollsters.csv'].map((path) => files.get(path));
      const now = new Date(`${CHECK_DAY}T12:00:00Z`);
      const bytes = { polls: polls ?? new Uint8Array(), firms: firms ?? new Uint8Array() };
      const ground = groundOf(formatBrowserRace(race, CHECK_DAY), bytes, MAIN_QUESTION, now);
      for (const language of ['en', 'es'] as const) {
        const { issues } = judgeContribution(ground, row.cells, false, language);
        const told = issues.map(({ severity, field, text }) => [severity, field, text]);
        for (const issue of wanted) {
          const { title, remedy } = describeIssue(issue, language);
          const text = issue.severity === 'note' ? title : `${title} ${remedy}`;
          expect(told).toContainEqual([issue.severity, issue.field, text]);
        }
      }
    },
  );
});
