import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Correction, Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import { atomFeed } from '../export/atom-feed.ts';
import { correctionFlags, correctionsModel } from './corrections.ts';
import { feedModel } from './feed.ts';
import { pollListModel } from './poll-list.ts';
import { DEFAULT_SELECTION, estimateOptions } from './selection.ts';
import { smallRace } from './test-support/small-race.ts';

const POLL = 'c-20240724';

function correction(given: Partial<Correction>): Correction {
  return {
    date: calendarDayOf('2024-07-26'),
    poll: POLL,
    field: 'sample_size',
    oldValue: '1200',
    newValue: '1220',
    reason: { en: 'The page says 1,220.', es: 'La página dice 1.220.' },
    sourceUrl: 'https://example.org/page',
    ...given,
  };
}

const withCorrections = (...corrections: Correction[]): Race => ({ ...smallRace, corrections });

describe('a correction', () => {
  it('tells what, when and why, with the old figure beside the new', () => {
    const [told] = correctionsModel(withCorrections(correction({})), 'en');
    expect(told).toMatchObject({
      poll: POLL,
      pollName: 'Firm c, 24 Jul 2024',
      day: '26 Jul 2024',
      change: 'Interviews: 1,200 → 1,220',
      reason: 'The page says 1,220.',
    });
  });

  it('is told in the reader’s language and way of writing figures', () => {
    const share = correction({ field: 'ana', oldValue: '49.5', newValue: '50' });
    const [told] = correctionsModel(withCorrections(share), 'es');
    expect(told?.change).toBe('ANA: 49,5 → 50');
    expect(told?.reason).toBe('La página dice 1.220.');
  });

  it('writes days as days, and a cell that was empty as not reported', () => {
    const changes = correctionsModel(
      withCorrections(
        correction({ field: 'published_date', oldValue: '', newValue: '2024-07-25' }),
        correction({ field: 'row', oldValue: 'x', newValue: '' }),
      ),
      'en',
    ).map(({ change }) => change);
    expect(changes).toEqual(['Published on: not reported → 25 Jul 2024', 'The row was taken out']);
  });

  it('keeps its address when others are added; the newest stands first', () => {
    const later = correction({ date: calendarDayOf('2024-08-01'), field: 'end_date' });
    const anchors = correctionsModel(withCorrections(correction({}), later), 'en').map(
      ({ anchor }) => anchor,
    );
    expect(anchors).toEqual(['correction-2', 'correction-1']);
  });

  it('stands beside the figures of its poll, and of no other', () => {
    const race = withCorrections(correction({}), correction({ field: 'ana' }));
    expect(correctionFlags(race, 'en').get(POLL)).toHaveLength(2);
    const day = calendarDayOf('2024-07-27');
    const found = estimate(race, estimateOptions(DEFAULT_SELECTION, race, day));
    const told = pollListModel(race, found, 'en').rows.filter(({ flags }) =>
      flags.some((flag) => flag.startsWith('corrected on 26 Jul 2024: Interviews: 1,200 → 1,220')),
    );
    expect(told.map(({ key }) => key)).toEqual([POLL]);
  });

  it('is an entry of the feed, with a source only where it names one', () => {
    const race = withCorrections(correction({}), correction({ sourceUrl: null, field: 'ana' }));
    const feed = feedModel(race, 'en', 'https://example.org', calendarDayOf('2024-07-27'));
    const entries = feed.entries.filter(({ title }) => title.startsWith('Correction: Firm c'));
    expect(entries.map(({ summary }) => summary)).toContain(
      'Interviews: 1,200 → 1,220. The page says 1,220.',
    );
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    const text = atomFeed(feed);
    expect(text).toContain('https://example.org/small/polls/#correction-1');
    expect(text.split('rel="via" href="https://example.org/page"')).toHaveLength(2);
  });
});
