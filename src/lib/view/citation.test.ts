import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { sampleRace } from '../export/test-support/sample-race.ts';
import { citationFile } from './citation-file.ts';
import { citationOf } from './citation.ts';

const DAY = calendarDayOf('2020-05-30');

describe('a citation', () => {
  it('is a line with authors, the day of the newest row, title with the day of the figures, kind and address', () => {
    const race = sampleRace();
    expect(citationOf(race, DAY, 'en', 'https://example.org').line).toBe(
      'The Margen contributors. (21 May 2020). Sample & vote of 2020: polls and averages as of 30 May 2020 [Data set]. Margen. https://example.org/sample-2020/',
    );
    expect(citationOf(race, DAY, 'es', 'https://example.org').line).toContain(
      '(21 de mayo de 2020). Votación & ejemplo de 2020: encuestas y promedios al 30 de mayo de 2020',
    );
  });

  it('is a BibTeX entry whose text TeX can read', () => {
    const name = { en: 'A & B_c {50%}', es: 'A' };
    const { bibtex } = citationOf(sampleRace({ name }), DAY, 'en', 'https://example.org');
    expect(bibtex).toContain('@misc{margen-sample-2020,');
    expect(bibtex).toContain('title = {{A \\& B\\_c 50\\%: polls and averages as of 30 May 2020}}');
    expect(bibtex).toContain('year = {2020}');
    expect(bibtex).toContain('url = {https://example.org/sample-2020/}');
  });

  it('of a reader’s own view leads to that view and says whose it is', () => {
    const own = { query: 'group=all&without=a_b', words: 'Not Margen’s: without A & B' };
    const cited = citationOf(sampleRace(), DAY, 'en', 'https://example.org', own);
    const address = 'https://example.org/sample-2020/?group=all&without=a_b';
    expect(cited.line).toContain(`[Data set]. Not Margen’s: without A & B. Margen. ${address}`);
    expect(cited.bibtex).toContain('@misc{margen-sample-2020-own-view,');
    expect(cited.bibtex).toContain('note = {Not Margen’s: without A \\& B. CC BY 4.0}');
    expect(cited.bibtex).toContain(`url = {${address}}`);
  });

  it('names no day of release where there are no data yet', () => {
    const race = sampleRace({ polls: [] });
    const { line, bibtex } = citationOf(race, DAY, 'en', 'https://example.org');
    expect(line).toContain('(n.d.). Sample & vote of 2020: polls and averages as of 30 May 2020');
    expect(bibtex).not.toContain('year');
    expect(citationFile(race, DAY, 'https://example.org')).not.toContain('date-released');
  });
});
