import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBrowserRace, parseBrowserRace } from '../dataset/browser-race.ts';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { estimate } from '../estimate/estimate.ts';
import { racePageModel } from '../view/race-page.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { smallRace } from '../view/test-support/small-race.ts';
import { queryOfFields, queryWithFirmToggled, recompute } from './recompute.ts';

const today = calendarDayOf('2024-07-27');

function loaded(): Parameters<typeof recompute>[0] {
  const parsed = parseBrowserRace(formatBrowserRace(smallRace, today));
  if (!parsed.ok) throw new Error('the file that was just written is refused');
  return parsed.value;
}

const at = (query: string): ReturnType<typeof recompute> =>
  recompute(loaded(), new URLSearchParams(query), 'en');

describe('recomputing in the browser', () => {
  it('gives for the default exactly what the build published', () => {
    const made = estimate(smallRace, estimateOptions(DEFAULT_SELECTION, smallRace, today));
    const built = racePageModel(smallRace, made, 'en');
    const { page, trend, margin } = at('');
    expect({ page, trend, margin }).toEqual(built);
    expect(at('').controls).toMatchObject({ isDefault: true, chosen: '' });
  });

  it('names the view by the shortest query, without what says nothing', () => {
    expect(at('utm_source=x&without=b&basis=decided&nonsense=1').query).toBe('without=b');
    expect(at('utm_source=x').query).toBe('');
  });

  it('answers as it would have on an earlier day', () => {
    const then = at('asof=2024-06-15');
    expect(then.page.summary.asOf).toBe('2024-06-15');
    expect(then.page.summary.answer).toContain('15 June 2024');
    expect(then.page.newest.rows[0]?.key).toBe('c-20240610');
    expect(then.controls.chosen).toBe('as of 15 June 2024');
  });

  it('leaves a firm out of the average, and shows its polls as not averaged', () => {
    const without = at('without=b');
    const rows = without.page.newest.rows.filter(({ pollster }) => pollster === 'Firm b');
    expect(rows.map(({ averaged }) => averaged)).toEqual([false, false]);
    expect(without.explain.rows.some(({ pollster }) => pollster === 'Firm b')).toBe(false);
    expect(without.firms.get(rows[0]?.key ?? '')).toEqual({
      id: 'b',
      name: 'Firm b',
      dropped: true,
      action: 'take back in',
    });
  });

  it('speaks of another group where one is chosen', () => {
    expect(at('group=tied').page.summary.answer).toContain('among tied firms');
  });

  it('draws the candidates that were chosen', () => {
    const { trend } = at('show=bo');
    expect('series' in trend && trend.series.map(({ id }) => id)).toEqual(['bo']);
  });

  it('turns the fields of a form into the shortest query', () => {
    const fields = new URLSearchParams('group=free&basis=reported&show=ana&show=bo&since=&asof=');
    expect(queryOfFields(loaded(), fields)).toBe('basis=reported');
  });

  it('drops and restores a firm within any other view', () => {
    const search = new URLSearchParams('basis=reported');
    const dropped = queryWithFirmToggled(loaded(), search, 'a');
    expect(dropped).toBe('basis=reported&without=a');
    expect(queryWithFirmToggled(loaded(), new URLSearchParams(dropped), 'a')).toBe(
      'basis=reported',
    );
  });

  it('says which part of the address it did not understand', () => {
    expect(at('zoom=3').ignored).toBe('Not understood in the address, and ignored: zoom.');
    expect(at('group=tied').ignored).toBeNull();
  });

  it('answers every query without failing', () => {
    const any = fc.record({
      group: fc.constantFrom('', 'all', 'tied', 'x'),
      method: fc.constantFrom('', 'latest', 'exponential', 'loess'),
      basis: fc.constantFrom('', 'reported'),
      asof: fc.constantFrom('', '1999-01-01', '2024-05-01', '2024-07-01', '2030-01-01'),
      since: fc.constantFrom('', '2024-06-01', '2031-01-01'),
      without: fc.constantFrom('', 'a', 'a.b.c', 'a.b.c.d'),
    });
    fc.assert(
      fc.property(any, (query) => {
        const { page } = at(new URLSearchParams(query).toString());
        expect(page.summary.answer).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 60 },
    );
  });
});
