import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  CORRECTION_COLUMNS,
  EVENT_COLUMNS,
  FIRM_COLUMNS,
  POLL_COLUMNS,
  RESULT_COLUMNS,
} from '../dataset/columns.ts';
import { isFieldName } from '../i18n/files-words.ts';
import { dataPackage } from './data-package.ts';
import { firmsTable, raceTables } from './race-tables.ts';
import { siteData } from './site-data.ts';

const races = siteData().races;
const file = dataPackage(
  races.map((race) => ({ race, tables: raceTables(race) })),
  firmsTable(),
  'https://example.org/',
);
const FIELD_TYPES = ['string', 'number', 'integer', 'date', 'year'];

function headerAndRows(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** The text of each CSV file that the package should name. */
const csvFiles = new Map([
  ['pollsters.csv', firmsTable().text],
  ...races.flatMap((race) =>
    raceTables(race).map(({ name, text }) => [`${race.id}/${name}`, text] as const),
  ),
]);

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
      expect(path).toMatch(/^(?:[a-z0-9][\w-]*\/)?[\w-]+\.csv$/);
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

  it('names as keys what tells all rows of a file apart', () => {
    for (const { path, schema } of file.resources) {
      const [header = [], ...rows] = headerAndRows(csvFiles.get(path) ?? '');
      const places = (schema.primaryKey ?? []).map((name) => header.indexOf(name));
      if (places.length === 0) continue;
      const keys = rows.map((row) => places.map((place) => row[place]).join('|'));
      expect(new Set(keys).size, path).toBe(rows.length);
    }
  });

  it('has words for every column that the reader knows', () => {
    const known = [
      ...POLL_COLUMNS,
      ...RESULT_COLUMNS,
      ...EVENT_COLUMNS,
      ...CORRECTION_COLUMNS,
      ...FIRM_COLUMNS,
    ];
    expect(known.filter(({ name }) => !isFieldName(name))).toEqual([]);
  });
});
