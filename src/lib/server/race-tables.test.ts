import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CORRECTION_COLUMNS, resultColumnsWith } from '../dataset/columns.ts';
import { parseDataRoot } from '../dataset/data-root.ts';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { filesEn } from '../i18n/files.en.ts';
import { RACE_FILES } from '../view/data-page.ts';
import { publishedText, tableCells } from './kept-table.ts';
import { raceTables } from './race-tables.ts';
import { readDataFiles } from './read-data-root.ts';
import { DATA_ROOT, siteData } from './site-data.ts';

const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/;
const KEPT = /^(?:polls(?:-.+)?|results|events|corrections)\.csv$/;
const races = siteData().races;

describe.each(races.map((race) => [race.id, race] as const))('the tables of %s', (id, race) => {
  it('that are kept come back from our own reader as they went out', () => {
    const files = new Map(readDataFiles(DATA_ROOT));
    for (const { name, text } of raceTables(race)) {
      if (KEPT.test(name)) files.set(`${id}/${name}`, Buffer.from(text));
    }
    const back = parseDataRoot(files, calendarDayOf('2030-01-01')).races.find(
      (one) => one.id === id,
    );
    expect(back).toEqual(race);
  });

  it('that hold claims, events and corrections are there if there is any', () => {
    const names = raceTables(race).map(({ name }) => name);
    const { results, events, corrections } = race;
    const published = (['results.csv', 'events.csv', 'corrections.csv'] as const).map((name) =>
      names.includes(name),
    );
    expect(published).toEqual([results, events, corrections].map(({ length }) => length > 0));
  });

  it('have a row for each claim, each event, and each firm with a poll', () => {
    const rows = (name: string): number => {
      const text = raceTables(race).find((table) => table.name === name)?.text ?? '';
      return tableCells(text, []).rows.length;
    };
    expect(rows('results.csv')).toBe(race.results.length);
    expect(rows('events.csv')).toBe(race.events.length);
    expect(rows('pollsters.csv')).toBe(race.pollsters.length);
  });

  it('hold no formula', () => {
    const cells = raceTables(race).flatMap(({ text }) => Papa.parse<string[]>(text).data.flat());
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  });
});

describe('a kept table', () => {
  it('is published byte by byte unless a text in it begins like a formula', () => {
    const text =
      'kind,publisher,date,ana,source_url,notes\nofficial, Office ,2030-05-27,50.0,https://a.example/,"x, y"\n';
    const cells = tableCells(text, resultColumnsWith(['ana']));
    expect(publishedText(text, cells)).toBe(text);
    expect(cells.rows[0]).toContain(50);
  });

  it('is written anew with an apostrophe before such a text', () => {
    const header = 'date,poll_id,field,old_value,new_value,reason_en,reason_es,source_url';
    const text = `${header}\n2030-05-27,acme-2030-05-03,notes,-1+1,,Mistyped.,Mal escrito.,\n`;
    const published = publishedText(text, tableCells(text, CORRECTION_COLUMNS));
    expect(published).toBe(text.replace('-1+1', "'-1+1"));
  });
});

describe('the files of a race', () => {
  it('stand in one list, which leaves none out that has words', () => {
    expect(RACE_FILES.toSorted()).toEqual(Object.keys(filesEn.files).toSorted());
  });
});
