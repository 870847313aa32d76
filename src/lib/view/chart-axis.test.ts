import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf, dayNumber, plusDays } from '../domain/calendar-day.ts';
import { dayAxis, shareAxis, valueAxis } from './chart-axis.ts';

const LABEL = (at: number): string => String(at);

describe('the axes', () => {
  it('ticks the first days of months, January with its year', () => {
    const axis = dayAxis(calendarDayOf('2029-11-15'), calendarDayOf('2030-02-20'), 'en');
    expect(axis.ticks.map(({ label }) => label)).toEqual(['Dec', '2030', 'Feb']);
    expect(axis.ticks[0]?.at).toBe(dayNumber(calendarDayOf('2029-12-01')));
  });

  it('ticks days in a short span', () => {
    const axis = dayAxis(calendarDayOf('2030-05-01'), calendarDayOf('2030-05-25'), 'en');
    expect(axis.ticks.map(({ label }) => label)).toEqual(['1 May', '8 May', '15 May', '22 May']);
  });

  it('has eight ticks at most, four of them major, however long the race', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const first = calendarDayOf('2020-01-10');
        const { ticks, min, max } = dayAxis(first, plusDays(first, days), 'es');
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.filter(({ major }) => major).length).toBeLessThanOrEqual(4);
        for (const { at } of ticks) expect(at >= min && at <= max).toBe(true);
      }),
    );
  });

  it('holds every value and zero between its ends, with ticks inside them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 })), (values) => {
        const { min, max, ticks } = valueAxis(values, LABEL);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(max).toBeGreaterThan(min);
        expect(ticks.some(({ at }) => at === 0)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const { at } of ticks) expect(at >= min && at <= max).toBe(true);
      }),
    );
  });

  it('of shares begin at zero unless more than a third of them would be blank', () => {
    expect(shareAxis([13, 83], LABEL).min).toBe(0);
    const { min, max, ticks } = shareAxis([36.5, 63], LABEL);
    expect([min, max]).toEqual([35, 65]);
    expect(ticks.map(({ at }) => at)).toEqual([35, 40, 45, 50, 55, 60, 65]);
    expect(shareAxis([], LABEL)).toEqual(valueAxis([], LABEL));
  });

  it('ends half-way to the next tick where that is enough', () => {
    const { max, ticks } = valueAxis([83], LABEL);
    expect(max).toBe(90);
    expect(ticks.map(({ at }) => at)).toEqual([0, 20, 40, 60, 80]);
  });
});
