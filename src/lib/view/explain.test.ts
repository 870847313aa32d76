import { describe, expect, it } from 'vitest';
import { calendarDayOf, plusDays } from '../domain/calendar-day.ts';
import { pollKey } from '../domain/poll.ts';
import { estimate } from '../estimate/estimate.ts';
import type { Estimate } from '../estimate/types.ts';
import { explainModel, lastMargin } from './explain.ts';
import { pointsOf } from './points.ts';
import { DEFAULT_SELECTION, estimateOptions, shownGroup, type Selection } from './selection.ts';
import { poll, smallRace } from './test-support/small-race.ts';

const today = calendarDayOf('2024-07-27');

function at(selection: Selection): Estimate {
  return estimate(smallRace, estimateOptions(selection, smallRace, today));
}

describe('explaining the number', () => {
  const now = at(DEFAULT_SELECTION);
  const weekAgo = at({ ...DEFAULT_SELECTION, asOf: plusDays(today, -7) });
  const model = explainModel(smallRace, { now, weekAgo }, DEFAULT_SELECTION, 'en');

  it('lists each poll of the group once, the heaviest first', () => {
    const counted = smallRace.polls.filter(({ pollster }) => pollster !== 'd').map(pollKey);
    expect(model.rows.map(({ key }) => key).sort()).toEqual([...counted].sort());
    const weights = model.rows.map(({ weight }) => parseFloat(weight.replace('−', '-')));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(Math.abs(weights.reduce((a, b) => a + b, 0) - 100)).toBeLessThan(0.5);
  });

  it('says what the lead would be without each poll', () => {
    const group = shownGroup(smallRace, now, DEFAULT_SELECTION);
    const first = group?.influences.find(({ poll }) => poll === model.rows[0]?.key);
    const expected = ((lastMargin(group) ?? 0) + pointsOf(first?.withoutIt ?? 0)).toFixed(1);
    expect(model.rows[0]?.without).toContain(`ANA +${expected}`);
  });

  it.each(['state-space', 'latest', 'exponential', 'loess'] as const)(
    '%s: says that nothing is left without the only poll',
    (method) => {
      const race = { ...smallRace, polls: [poll('a', '2024-07-20', 50, 40)] };
      const selection = { ...DEFAULT_SELECTION, method };
      const only = estimate(race, estimateOptions(selection, race, today));
      const { rows } = explainModel(race, { now: only, weekAgo: only }, selection, 'en');
      expect(rows.map(({ weight, without }) => [weight, without])).toEqual([
        ['100.0%', 'no average is left'],
      ]);
    },
  );

  it('says where a poll lay outside what was expected of it, and how much less it is trusted', () => {
    const steady = ['05-01', '05-15', '06-01', '06-15', '07-01', '07-10'].flatMap((day) =>
      ['a', 'b'].map((firm) => poll(firm, `2024-${day}`, 48, 42)),
    );
    const race = { ...smallRace, polls: [...steady, poll('c', '2024-07-20', 20, 70)] };
    const one = estimate(race, estimateOptions(DEFAULT_SELECTION, race, today));
    const notes = explainModel(race, { now: one, weekAgo: one }, DEFAULT_SELECTION, 'en').rows.map(
      ({ key, note }) => [key.slice(0, 1), note] as const,
    );
    const [odd] = notes.flatMap(([firm, note]) => (firm === 'c' ? [note] : []));
    expect(odd).toMatch(
      /^It had BO \+55\.6; expected before it: \S+ \+[\d.]+ to ANA \+[\d.]+ \(95% range\)\. Being far .* [1-8]?\d% of its precision\.$/,
    );
    expect(notes.filter(([firm, note]) => firm !== 'c' && note !== '')).toEqual([]);
  });

  it('names the polls that came in the last week and how far the lead moved', () => {
    expect(model.week).toHaveLength(2);
    expect(model.week[0]).toMatch(
      /a week earlier, Margen would then have said ANA \+.*now it says ANA \+/,
    );
    expect(model.week[1]).toBe('New in that week: Firm c (24 Jul).');
  });

  it('has nothing to say where no poll is left', () => {
    const selection = { ...DEFAULT_SELECTION, dropped: ['a', 'b', 'c'] };
    const none = explainModel(smallRace, { now: at(selection), weekAgo }, selection, 'es');
    expect(none).toEqual({ rows: [], week: [] });
  });
});
