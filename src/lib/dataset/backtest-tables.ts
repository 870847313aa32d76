import Papa from 'papaparse';
import { dayNumber, parseCalendarDay } from '../domain/calendar-day.ts';
import { failed, ok, type Result } from '../domain/result.ts';

/** The tidy tables of past elections, as text; see the folder's own README. */
export interface BacktestTexts {
  readonly elections: string;
  readonly polls: string;
  readonly results: string;
  readonly asof: string;
}

/** One poll of a past election. Days as `dayNumber`. */
export interface BacktestPoll {
  readonly key: string;
  readonly house: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly sampleSize: number | null;
  readonly population: string;
  /** 0–1; length and order of the election's parties. */
  readonly shares: readonly (number | null)[];
}

/** One past election with its polls, its result and the dates on which estimates are scored. */
export interface BacktestElection {
  readonly id: string;
  readonly country: string;
  readonly source: string;
  readonly electionDay: number;
  /** Candidates or parties that have a result. */
  readonly parties: readonly string[];
  /** 0–1; length and order of `parties`. */
  readonly result: readonly number[];
  readonly polls: readonly BacktestPoll[];
  /** `dayNumber`s, ascending. */
  readonly dates: readonly number[];
}

/** A cell of the tables that cannot be read. */
export interface BacktestFault {
  readonly table: keyof BacktestTexts;
  /** Physical line, the header being 1. */
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

const COLUMNS: Readonly<Record<keyof BacktestTexts, readonly string[]>> = {
  elections: ['election_id', 'country', 'election_date', 'source'],
  polls: [
    'election_id',
    'pollster',
    'start_date',
    'end_date',
    'sample_size',
    'population',
    'candidate_or_party',
    'pct',
  ],
  results: ['election_id', 'party', 'pct'],
  asof: ['election_id', 'as_of_date'],
};

/** Reads the four tables; all faults at once. Elections in the order of their table. */
export function parseBacktestTables(
  texts: BacktestTexts,
): Result<readonly BacktestElection[], readonly BacktestFault[]> {
  const faults: BacktestFault[] = [];
  const tables = {
    polls: byElection(tableOf(texts, 'polls', faults)),
    results: byElection(tableOf(texts, 'results', faults)),
    asof: byElection(tableOf(texts, 'asof', faults)),
  };
  const elections = tableOf(texts, 'elections', faults).map((row) => electionOf(row, tables));
  return faults.length > 0 ? failed(faults) : ok(elections);
}

/** A row whose cells are read by name; what cannot be read is put among the faults. */
interface Row {
  readonly text: (column: string) => string;
  readonly day: (column: string) => number;
  readonly share: (column: string) => number;
  readonly count: (column: string) => number | null;
}

interface Tables {
  readonly polls: ReadonlyMap<string, readonly Row[]>;
  readonly results: ReadonlyMap<string, readonly Row[]>;
  readonly asof: ReadonlyMap<string, readonly Row[]>;
}

function tableOf(texts: BacktestTexts, table: keyof BacktestTexts, faults: BacktestFault[]): Row[] {
  const { data } = Papa.parse<Record<string, string>>(texts[table], {
    header: true,
    skipEmptyLines: true,
  });
  for (const column of missingColumns(data[0] ?? {}, table)) {
    faults.push({ table, line: 1, column, found: '', expected: 'this column' });
  }
  return data.map((cells, index) => rowOf(cells, { table, line: index + 2 }, faults));
}

function missingColumns(
  cells: Readonly<Record<string, string>>,
  table: keyof BacktestTexts,
): string[] {
  return COLUMNS[table].filter((column) => !(column in cells));
}

function rowOf(
  cells: Readonly<Record<string, string>>,
  place: Pick<BacktestFault, 'table' | 'line'>,
  faults: BacktestFault[],
): Row {
  const text = (column: string): string => cells[column] ?? '';
  const fault = (column: string, expected: string): void => {
    faults.push({ ...place, column, found: text(column), expected });
  };
  const number = (column: string, least: number, most: number): number => {
    const value = text(column) === '' ? NaN : Number(text(column));
    if (value >= least && value <= most) return value;
    fault(column, `a number from ${least} to ${most}`);
    return 0;
  };
  return {
    text,
    day: (column) => {
      const parsed = parseCalendarDay(text(column));
      if (!parsed.ok) fault(column, 'a day, as in 2024-07-28');
      return parsed.ok ? dayNumber(parsed.value) : 0;
    },
    share: (column) => number(column, 0, 100) / 100,
    count: (column) => (text(column) === '' ? null : number(column, 1, 1e9)),
  };
}

function byElection(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row.text('election_id'));
}

function electionOf(row: Row, tables: Tables): BacktestElection {
  const id = row.text('election_id');
  const results = tables.results.get(id) ?? [];
  const parties = results.map((result) => result.text('party'));
  const dates = (tables.asof.get(id) ?? []).map((date) => date.day('as_of_date'));
  return {
    id,
    country: row.text('country'),
    source: row.text('source'),
    electionDay: row.day('election_date'),
    parties,
    result: results.map((result) => result.share('pct')),
    polls: pollsOf(tables.polls.get(id) ?? [], parties),
    dates: dates.sort((a, b) => a - b),
  };
}

/** Rows of one poll share firm and field dates. */
function pollsOf(rows: readonly Row[], parties: readonly string[]): BacktestPoll[] {
  const polls = Map.groupBy(rows, (row) =>
    [row.text('pollster'), row.text('start_date'), row.text('end_date')].join(' '),
  );
  return [...polls].flatMap(([key, lines]) => {
    const [first] = lines;
    return first === undefined ? [] : [pollOf(key, first, lines, parties)];
  });
}

function pollOf(
  key: string,
  first: Row,
  lines: readonly Row[],
  parties: readonly string[],
): BacktestPoll {
  const shares = new Map(lines.map((row) => [row.text('candidate_or_party'), row.share('pct')]));
  return {
    key,
    house: first.text('pollster'),
    firstDay: first.day('start_date'),
    lastDay: first.day('end_date'),
    sampleSize: first.count('sample_size'),
    population: first.text('population'),
    shares: parties.map((party) => shares.get(party) ?? null),
  };
}
