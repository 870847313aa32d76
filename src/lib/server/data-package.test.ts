import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { POLL_COLUMNS } from '../dataset/columns.ts';
import { averagesCsv } from '../export/averages-csv.ts';
import { marginCsv } from '../export/margin-csv.ts';
import { pollsLongCsv } from '../export/polls-long.ts';
import { isFieldName } from '../i18n/files-words.ts';
import { dataPackage } from './data-package.ts';
import { publishedPollsCsv } from './polls-cells.ts';
import { raceAverages, siteData } from './site-data.ts';

const races = siteData().races;
const file = dataPackage(races, 'https://example.org/');
const FIELD_TYPES = ['string', 'number', 'integer', 'date', 'year'];

function headerAndRows(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** The text of each CSV file that the package should name. */
const csvFiles = new Map(
  races.flatMap((race) => [
    [`${race.id}/polls.csv`, publishedPollsCsv(race)],
    [`${race.id}/polls_long.csv`, pollsLongCsv(race)],
    [`${race.id}/averages.csv`, averagesCsv(raceAverages(race))],
    [`${race.id}/margin.csv`, marginCsv(raceAverages(race), race.pair)],
    ...race.questions.map((question): [string, string] => [
      `${race.id}/polls-${question.id}.csv`,
      publishedPollsCsv(race, question),
    ]),
  ]),
);

describe('the data package', () => {
  it('has what the Data Package standard requires of a package', () => {
    expect(file.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(file.name).toMatch(/^[-a-z0-9._]+$/);
    expect(file.resources.length).toBeGreaterThan(0);
    expect(file.licenses.length).toBeGreaterThan(0);
    for (const licence of file.licenses) expect(licence.path).toMatch(/^https:/);
  });

  it('has what the standard requires of each resource: a name of its own and a safe relative path', () => {
    const names = file.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path } of file.resources) {
      expect(name).toMatch(/^[-a-z0-9._]+$/);
      expect(path).toMatch(/^[a-z0-9][\w-]*\/[\w.-]+$/);
    }
  });

  it('has what Table Schema requires of each field, with words in both languages', () => {
    for (const { schema } of file.resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const field of schema.fields) {
        expect(FIELD_TYPES).toContain(field.type);
        expect(field.description).not.toBe('');
        expect(field.description_es).not.toBe(field.description);
      }
      for (const key of schema.primaryKey ?? []) expect(names).toContain(key);
    }
  });

  it('names every CSV file of every race, its fields in the order of the file’s header', () => {
    expect(file.resources.map(({ path }) => path).sort()).toEqual([...csvFiles.keys()].sort());
    for (const { path, schema } of file.resources) {
      const [header] = headerAndRows(csvFiles.get(path) ?? '');
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
    }
  });

  it('describes the cells that stand in the files', () => {
    const wrong = file.resources.flatMap(({ path, schema }) => {
      const [, ...rows] = headerAndRows(csvFiles.get(path) ?? '');
      return rows.flatMap((row) =>
        schema.fields.flatMap(({ name, type, constraints = {} }, place) => {
          const cell = row[place] ?? '';
          if (cell === '') return constraints['required'] === true ? [`${path} ${name}`] : [];
          if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(cell)) return [`${path} ${cell}`];
          if (type === 'integer' && !/^\d+$/.test(cell)) return [`${path} ${cell}`];
          if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(cell)) return [`${path} ${cell}`];
          const words = constraints['enum'];
          return Array.isArray(words) && !words.includes(cell) ? [`${path} ${cell}`] : [];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has words for every column that the reader knows', () => {
    expect(POLL_COLUMNS.filter(({ name }) => !isFieldName(name))).toEqual([]);
  });
});
