import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { averageRows } from '../view/averages.ts';
import { averagesCsv } from './averages-csv.ts';
import { averagesJson } from './averages-json.ts';
import { marginCsv } from './margin-csv.ts';
import { pollsJson } from './polls-json.ts';
import { LONG_COLUMNS, pollsLongCsv } from './polls-long.ts';
import { sampleEstimate, sampleRace } from './test-support/sample-race.ts';

const race = sampleRace();
const rows = averageRows([sampleEstimate(race), sampleEstimate(race, 'reported')]);

type CsvRow = Record<string, string>;

function readCsv(text: string): CsvRow[] {
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
}

describe('averages.csv, averages.json and margin.csv', () => {
  const csv = readCsv(averagesCsv(rows));

  it('hold the same rows with the same numbers', () => {
    const json = averagesJson(race, rows).averages;
    const asText = json.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])),
    );
    expect(csv.length).toBeGreaterThan(100);
    expect(asText).toEqual(csv);
  });

  it('agree on the margin, whose columns name the pair', () => {
    const margins = csv.filter((row) => row['candidate'] === 'margin');
    const file = readCsv(marginCsv(rows, race.pair));
    expect(file.length).toBe(margins.length);
    expect(
      file.map((row) => [row['date'], row['basis'], row['margin'], row['result_low95']]),
    ).toEqual(margins.map((row) => [row['date'], row['basis'], row['share'], row['result_low95']]));
    expect(new Set(file.map((row) => `${row['first']}-${row['second']}`))).toEqual(
      new Set(['alba-brun']),
    );
  });

  it('name their version, their licence and the race', () => {
    const file = averagesJson(race, rows);
    expect(file.schema_version).toBe(1);
    expect(file.licence.name).toBe('CC BY 4.0');
    expect(file.race.pair).toEqual(['alba', 'brun']);
  });
});

describe('polls.json', () => {
  const [first, , third] = pollsJson(race).polls;

  it('holds the figures as reported, and the margin among decided voters', () => {
    expect(first?.shares).toEqual({ alba: 50, brun: 40 });
    expect(first?.undecided).toBe(10);
    // 50/90 − 40/90
    expect(first?.decided).toMatchObject({ method: 'removed', margin: 11.11 });
  });

  it('says null for what is not reported, never zero', () => {
    expect(third?.undecided).toBeNull();
    expect(third?.decided.method).toBe('rescaled');
  });
});

describe('polls_long.csv', () => {
  const file = readCsv(pollsLongCsv(race));

  it('has a row per poll and reported answer', () => {
    expect(file.map((row) => [row['poll_id'], row['candidate_id'], row['pct']])).toEqual([
      ['north-2020-05-10', 'alba', '50'],
      ['north-2020-05-10', 'brun', '40'],
      ['north-2020-05-10', 'undecided', '10'],
      ['south-2020-05-15', 'alba', '44.4'],
      ['south-2020-05-15', 'brun', '45.6'],
      ['south-2020-05-15', 'undecided', '10'],
      ['north-2020-05-20', 'alba', '49'],
      ['north-2020-05-20', 'brun', '41'],
    ]);
  });

  it('uses the column names and population codes that FiveThirtyEight’s readers know', () => {
    expect(Object.keys(file[0] ?? {})).toEqual([...LONG_COLUMNS]);
    expect(file[0]).toMatchObject({
      population: 'lv',
      methodology: 'phone+online',
      start_date: '2020-05-08',
      url: 'https://example.org/poll?a=1&b=2',
    });
  });

  it('holds no formula, wherever a text comes from', () => {
    expect(file[3]).toMatchObject({ sponsors: "'-Dash & Co", notes: "'=1+1", party: "'+Party" });
    expect(file[0]?.['pollster']).toBe("'=North");
  });
});
