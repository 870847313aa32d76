import type { CalendarDay } from '../domain/calendar-day.ts';
import { printable, type DataIssue } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import type { LikelyDuplicate } from '../domain/likely-duplicates.ts';
import { pollKey } from '../domain/poll.ts';
import type { CellChange, FileChange, RowChange } from '../domain/row-change.ts';
import type { DifferenceWords } from '../i18n/difference.en.ts';
import { differenceWords } from '../i18n/difference-words.ts';
import { formatDay } from '../i18n/format.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import { effectRows, summaryOf, type EffectRow, type Estimated } from './group-effects.ts';

/** A race in two states; null where it is not there or can't be read. */
export interface RaceStates {
  readonly id: string;
  readonly before: Estimated | null;
  readonly after: Estimated | null;
  /** Rows of the later state that an error keeps out. */
  readonly faulty: number;
  readonly duplicates: readonly LikelyDuplicate[];
}

/** What became of a data root from one state to another. */
export interface DataDifference {
  /** Names of the states. */
  readonly base: string;
  readonly head: string | null;
  readonly files: readonly FileChange[];
  /** The races of which a file differs. */
  readonly races: readonly RaceStates[];
  /** Warnings of the later state about what is new, by file and line. */
  readonly remarks: readonly DataIssue[];
  /** The day for which averages are made. */
  readonly today: CalendarDay;
}

/** What became of a row; words final, cells shortened and safe to print. */
export interface RowDifference {
  readonly label: string;
  readonly name: string;
  readonly place: string;
  readonly cells: readonly string[];
}

/** What became of a file; words final. */
export interface FileDifference {
  readonly file: string;
  readonly tally: string;
  readonly rows: readonly RowDifference[];
}

/** What became of a race; words final. */
export interface RaceDifference {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  /** The answer of the race's page. */
  readonly before: string;
  readonly after: string;
  readonly effects: readonly EffectRow[];
  readonly files: readonly FileDifference[];
  readonly duplicates: readonly string[];
  /** What deserves a second look, row by row. */
  readonly remarks: readonly string[];
  /** What keeps rows out of `after`; null where nothing does. */
  readonly leftOut: string | null;
}

/** What a change of the data does; words final. */
export interface DifferenceModel {
  readonly language: Language;
  readonly title: string;
  readonly tally: string;
  readonly races: readonly RaceDifference[];
  /** Files that belong to no race, and what deserves a second look in them. */
  readonly files: readonly FileDifference[];
  readonly remarks: readonly string[];
}

/** The difference in words; averages as the pages of both states would give them. */
export function differenceModel(difference: DataDifference, language: Language): DifferenceModel {
  const words = differenceWords(language);
  const { base, head, files, races } = difference;
  const ofRaces = new Set(races.flatMap(({ id }) => filesOf(id, files)));
  const ofRoot = difference.remarks.filter(({ file }) => !file.includes('/'));
  return {
    language,
    title: words.title(printable(base), head === null ? words.onDisk : printable(head)),
    tally: files.length === 0 ? words.nothing : tallyOf(files, [words.files(files.length)], words),
    races: races.map((race) => raceDifference(race, difference, language)),
    files: files.filter((file) => !ofRaces.has(file)).map((file) => fileDifference(file, words)),
    remarks: remarkTexts(ofRoot, files, language),
  };
}

function filesOf(race: string, files: readonly FileChange[]): FileChange[] {
  return files.filter(({ file }) => file.startsWith(`${race}/`));
}

function raceDifference(
  { id, before, after, faulty, duplicates }: RaceStates,
  { files, today, remarks }: DataDifference,
  language: Language,
): RaceDifference {
  const words = differenceWords(language);
  const was = before === null ? null : summaryOf(before, language);
  const is = after === null ? null : summaryOf(after, language);
  const race = (after ?? before)?.race;
  const day = is?.asOf ?? was?.asOf ?? today;
  return {
    id: printable(id),
    name: race?.name[language] ?? printable(id),
    caption: words.caption(formatDay(day, language)),
    before: was?.answer ?? words.noRace,
    after: is?.answer ?? words.noRace,
    effects: race === undefined ? [] : effectRows(race, was, is, language),
    files: filesOf(id, files).map((file) => fileDifference(file, words)),
    duplicates: duplicates.map((duplicate) => duplicateText(duplicate, words)),
    remarks: remarkTexts(
      remarks.filter(({ file }) => file.startsWith(`${id}/`)),
      files,
      language,
    ),
    leftOut: faulty === 0 ? null : words.leftOut(faulty),
  };
}

/** One text for each row, with all that is remarked on it. */
function remarkTexts(
  remarks: readonly DataIssue[],
  files: readonly FileChange[],
  language: Language,
): string[] {
  const words = differenceWords(language);
  const rows = Map.groupBy(remarks, ({ file, line }) => `${file} ${String(line)}`);
  return [...rows.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { file, line } = first;
    const changed = files.find((change) => change.file === file)?.rows ?? [];
    const row = changed.find((one) => one.kind !== 'removed' && one.line === line);
    const titles = own.map((issue) => remarkText(issue, language));
    return [words.remark(printable(file), line, printable(row?.name ?? ''), titles.join(' '))];
  });
}

function remarkText(issue: DataIssue, language: Language): string {
  const { title } = describeIssue(issue, language);
  return issue.field === null ? title : `${issue.field}: ${title}`;
}

function duplicateText(
  { kind, poll, other }: LikelyDuplicate,
  { sameFigures, sameDays }: DifferenceWords,
): string {
  const say = kind === 'same-figures' ? sameFigures : sameDays;
  return say(pollKey(poll), poll.line, pollKey(other), other.line);
}

function fileDifference(change: FileChange, words: DifferenceWords): FileDifference {
  return {
    file: printable(change.file),
    tally: fileTally(change, words),
    rows: change.rows.map((row) => rowDifference(row, words)),
  };
}

function fileTally(change: FileChange, words: DifferenceWords): string {
  const { kind, rows, isTable } = change;
  if (kind === 'changed' && !isTable) return words.notTable;
  if (kind === 'changed' && rows.length === 0) return words.orderAlone;
  const state = { added: [words.newFile], removed: [words.removedFile], changed: [] }[kind];
  return tallyOf([change], state, words);
}

/** `new file, 3 rows added`: what is to be said first, then the rows of each kind. */
function tallyOf(
  files: readonly FileChange[],
  first: readonly string[],
  words: DifferenceWords,
): string {
  const rows = files.flatMap((file) => file.rows);
  const counts = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [words.rows[kind](count)];
  });
  return [...first, ...counts].join(', ');
}

function rowDifference(row: RowChange, words: DifferenceWords): RowDifference {
  const { kind, name, line, cells } = row;
  return {
    label: words.kinds[kind],
    name: printable(name),
    place: kind === 'removed' ? words.oldLine(line) : words.line(line),
    cells: cells
      .filter(({ was, is }) => kind === 'changed' || (was !== name && is !== name))
      .map((cell) => cellText(cell, kind, words)),
  };
}

function cellText(
  { field, was, is }: CellChange,
  kind: RowChange['kind'],
  words: DifferenceWords,
): string {
  const shown = (text: string): string => (text === '' ? words.empty : printable(text));
  const column = printable(field);
  if (kind === 'changed') return words.changedCell(column, shown(was), shown(is));
  return words.cell(column, shown(kind === 'added' ? is : was));
}
