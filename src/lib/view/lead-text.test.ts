import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Race } from '../domain/race.ts';
import { shareOfPercent } from '../domain/share.ts';
import { estimate } from '../estimate/estimate.ts';
import { badgeModel } from './badge.ts';
import { marginClaims } from './chart-claims.ts';
import { feedModel } from './feed.ts';
import { leaderAt, leadText } from './lead-text.ts';
import { pollTableModel } from './poll-table.ts';
import { resultTableModel } from './result-table.ts';
import { DEFAULT_SELECTION, estimateOptions } from './selection.ts';
import { summaryModel } from './summary.ts';
import { poll, smallRace } from './test-support/small-race.ts';

const tied = shareOfPercent(48) ?? null;
/** Polls and a claim in which neither of the pair is ahead. */
const LEVEL: Race = {
  ...smallRace,
  polls: [poll('a', '2024-07-01', 44, 44), poll('b', '2024-07-20', 45, 45)],
  results: [
    {
      kind: 'official',
      publisher: 'Council',
      date: calendarDayOf('2024-07-29'),
      coverage: null,
      shares: [tied, tied, null],
      other: null,
      votes: [null, null, null],
      sourceUrl: 'https://example.org/',
      sourceTitle: null,
      notes: null,
    },
  ],
};
const today = calendarDayOf('2024-07-27');

describe('who leads by how much', () => {
  it('is nobody exactly where the text says level', () => {
    const margin = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(margin, fc.constantFrom(0, 1), (points, decimals) => {
        const text = leadText(smallRace, points, 'en', decimals);
        const leader = leaderAt(smallRace.pair, points, decimals);
        expect(leader === null).toBe(text === 'level');
        expect(text).not.toMatch(/ [+−]?0(?:\.0)?$/);
        if (leader !== null) expect(text).toContain(leader.toUpperCase());
      }),
    );
  });

  it('is nobody in a table, card, badge, feed or chart of a level race, and has nobody’s colour', () => {
    const found = estimate(LEVEL, estimateOptions(DEFAULT_SELECTION, LEVEL, today));
    const { rows } = pollTableModel(LEVEL, LEVEL, found, 'es');
    const claims = resultTableModel(LEVEL, 'es');
    for (const { lead, leader } of [...rows, ...claims]) {
      expect([lead, leader]).toEqual(['empate', null]);
    }
    const [card] = summaryModel(LEVEL, found, DEFAULT_SELECTION, 'es').groups;
    expect([card?.lead, card?.leader]).toEqual(['Empate', null]);
    expect(badgeModel(LEVEL, found, 'es').colour).toBeNull();
    const titles = feedModel(LEVEL, 'en', 'https://example.org', today).entries.map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Firm b: level', 'Firm a: level']);
    const marks = marginClaims(LEVEL, 'en').flatMap((column) => column.claims);
    expect(marks.flatMap(({ figures }) => figures.map(({ colour }) => colour.key))).toEqual([
      'ink',
    ]);
  });
});
