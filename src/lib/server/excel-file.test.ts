import { describe, expect, it } from 'vitest';
import { parsePollsCsv } from '../dataset/own-polls.ts';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Poll } from '../domain/poll.ts';
import { csvText, EXCEL } from '../export/csv-text.ts';
import { EXCEL_NAMES, excelFile } from './excel-file.ts';
import { pollsCells, publishedPollsCsv } from './polls-cells.ts';
import { siteData } from './site-data.ts';

const races = siteData().races;
const FORMULA = /^[=+\-@\t\r]/;

describe.each(races.map((race) => [race.id, race] as const))('files of %s for Excel', (_, race) => {
  const own = {
    today: calendarDayOf('2030-01-01'),
    candidates: race.candidates,
    electionDay: race.electionDay,
    pollsters: race.pollsters,
  };

  function pollsOf(text: string): readonly Poll[] {
    const { polls, rows } = parsePollsCsv('polls.csv', Buffer.from(text), own);
    expect(rows).toBe(polls.length);
    return polls;
  }

  it.each(LANGUAGES)('give our own reader the polls that polls.csv gives it (%s)', (language) => {
    const wanted = pollsOf(publishedPollsCsv(race));
    expect(wanted.length).toBe(race.polls.length);
    expect(pollsOf(excelFile('polls-excel.csv', race, language))).toEqual(wanted);
  });

  it('give back a note that begins with a dash, which no spreadsheet may take for a formula', () => {
    const { columns, rows } = pollsCells(race);
    const dashed = rows.map((row) =>
      row.map((cell, place) => (columns[place] === 'notes' ? '-1+1' : cell)),
    );
    const text = csvText(columns, dashed, EXCEL.es);
    expect(text).toContain(`;'-1+1\n`);
    for (const { notes } of pollsOf(text)) expect(notes).toBe('-1+1');
  });

  it('begin with the mark by which Excel knows UTF-8', () => {
    for (const name of EXCEL_NAMES) {
      for (const language of LANGUAGES) {
        expect(excelFile(name, race, language)).toMatch(/^\ufeff[a-z]/);
      }
    }
  });

  it('part cells and decimals as each language’s Excel does', () => {
    const [english = '', spanish = ''] = (['en', 'es'] as const).map((language) =>
      excelFile('margin-excel.csv', race, language),
    );
    expect(english).toMatch(/\d\.\d/);
    expect(spanish).not.toMatch(/\d\.\d/);
    const back = spanish.replaceAll(',', '.').replaceAll(';', ',');
    expect(back).toBe(english);
  });

  it('hold no text that a spreadsheet would take for a formula, no more than polls.csv', () => {
    const texts = pollsCells(race)
      .rows.flat()
      .filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => FORMULA.test(text) && !text.startsWith('-'))).toEqual([]);
    for (const cell of publishedPollsCsv(race).split(/[,\n]/)) {
      expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
    }
  });
});
