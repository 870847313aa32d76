import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBrowserRace } from '../dataset/browser-race.ts';
import { HTML, JSON_POLLS, WIKITEXT } from '../dataset/test-support/foreign-pages.fixture.ts';
import { POLLS, pollsWith } from '../dataset/test-support/small-root.fixture.ts';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { readRaceCsv } from '../server/read-race-file.ts';
import { raceEstimate, siteData, todayIn } from '../server/site-data.ts';
import { racePageModel } from '../view/race-page.ts';
import { MOST_POLLS, readOwnFile, type OwnRequest, type OwnView } from './recompute-own.ts';

const ALONE = {
  race: null,
  voteDay: null,
  where: {},
  today: calendarDayOf('2030-06-30'),
  language: 'en',
} as const;

function opened(text: string, request: Partial<OwnRequest> = {}): OwnView {
  const bytes = new TextEncoder().encode(text);
  return readOwnFile({ ...ALONE, name: 'own.csv', bytes, ...request }, () => undefined);
}

const kinds = ({ issues }: OwnView): string[] => issues.map(({ kind }) => kind);

describe('a reader’s own file', () => {
  it('is averaged as a race of its own: the two with the highest shares are its pair', () => {
    const { page, refusal, tally } = opened(POLLS);
    expect(refusal).toBeNull();
    expect(tally).toBe('3 rows read, 3 polls taken.');
    expect(page?.trend).toMatchObject({
      series: [{ name: 'Ana' }, { name: 'Beto' }, { name: 'Carla' }],
    });
    expect(page?.page.summary.answer).toMatch(/Ana .*Beto.* among the polls of the file, as of /);
  });

  it('ends with its last poll, which is not called a vote, unless the day of the vote is given', () => {
    const trendOf = (request: Partial<OwnRequest>) => opened(POLLS, request).page?.trend;
    expect(trendOf({})).toMatchObject({ vote: { label: 'Last poll' } });
    const voteDay = calendarDayOf('2030-06-29');
    expect(trendOf({ voteDay })).toMatchObject({ vote: { label: 'Vote 29 Jun' } });
  });

  it('read as a race of this site gives the very answer that the site publishes', () => {
    for (const race of siteData().races) {
      const today = todayIn(race);
      const view = opened(readRaceCsv(race, 'polls.csv'), {
        ...{ race: formatBrowserRace(race, today), today },
      });
      const published = racePageModel(race, raceEstimate(race), 'en');
      expect(view.page?.page.summary).toEqual(published.page.summary);
      expect(view.page?.trend).toEqual(published.trend);
      expect(view.page?.margin).toEqual(published.margin);
    }
  });

  it('has its faults told in the words of the check, with line and column', () => {
    const view = opened(pollsWith({ ana: '140' }), { language: 'es' });
    const [issue] = view.issues;
    expect(issue).toMatchObject({ severity: 'error', kind: 'share-out-of-range' });
    expect(issue?.place).toMatch(/^línea \d+, columna \d+$/);
    expect(view.page).not.toBeNull();
  });

  it.each([
    ['wikitext', WIKITEXT],
    ['HTML', HTML],
    ['JSON', JSON_POLLS],
  ])('may be %s, which is then offered in this site’s columns', (_, text) => {
    const first = opened(text, { name: 'page' });
    const [choice] = first.choices;
    const where = choice === undefined ? {} : { [choice.column]: choice.values[0] ?? '' };
    const view = opened(text, { name: 'page', where });
    expect(view.csv).toContain('poll_id,');
    expect(view.page?.page.summary.answer).toMatch(/ among the polls of the file/);
  });

  it('of no known kind is refused with a reason', () => {
    const view = opened('Dear Sir or Madam,\nplease find enclosed');
    expect([view.page, view.refusal]).toEqual([null, expect.stringContaining('No poll')]);
    expect(kinds(view)).toContain('missing-column');
  });

  it('that is binary is refused with a reason', () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]);
    const view = opened('', { bytes });
    expect(view.page).toBeNull();
    expect(view.issues[0]?.severity).toBe('error');
  });

  it('with more polls than anybody can average at once is refused, and says how many there are', () => {
    const [header = '', row = ''] = POLLS.split('\n');
    const rows = Array.from({ length: MOST_POLLS + 1 }, (_, place) =>
      row.replace(/^[^,]*/, `poll-${String(place)}`).replace(',acme,', `,firm-${String(place)},`),
    );
    const view = opened([header, ...rows].join('\n'));
    expect([view.page, view.refusal]).toEqual([null, expect.stringContaining('5,001 polls')]);
    expect(view.issues.length).toBeLessThanOrEqual(200);
  });

  it('whatever it holds, is answered and not thrown at', () => {
    const cells = fc.constantFrom(
      ...['', '=HYPERLINK("x")', '<img src=x onerror=alert(1)>', '\u202eabc', 'a\u200bb'],
      ...['__proto__', 'constructor', '51.2', '51,2', '1e9', '2030-05-01', '"', ';', 'acme'],
    );
    const line = fc.array(cells, { maxLength: 30 }).map((row) => row.join(','));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.boolean(), (lines, withHeader) => {
        const [header = ''] = POLLS.split('\n');
        const text = [...(withHeader ? [header] : []), ...lines].join('\n');
        const view = opened(text, { name: '\u202egnp.csv' });
        expect(view.issues.length + (view.page === null ? 0 : 1)).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
