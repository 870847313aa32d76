import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDayOf,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysFrom,
  parseCalendarDay,
  plusDays,
} from './calendar-day.ts';
import { dayInTimeZone } from './day-in-time-zone.ts';

describe('a calendar day', () => {
  it('is read from ISO text', () => {
    expect(parseCalendarDay('2024-07-28')).toEqual({
      ok: true,
      value: '2024-07-28',
    });
  });

  it.each([
    ['28/07/2024', 'not-iso'],
    ['2024-7-28', 'not-iso'],
    ['2024-07-28T00:00', 'not-iso'],
    ['', 'not-iso'],
    ['2024-02-30', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['2024-13-01', 'no-such-day'],
    ['1899-12-31', 'before-1900'],
  ])('is not read from %j: %s', (text, problem) => {
    expect(parseCalendarDay(text)).toEqual({ ok: false, problem });
  });

  it('counts the days between two days across a leap day and a change of clocks', () => {
    expect(daysBetween(calendarDayOf('2024-02-28'), calendarDayOf('2024-03-01'))).toBe(2);
    expect(daysBetween(calendarDayOf('2024-03-30'), calendarDayOf('2024-04-01'))).toBe(2);
  });

  it('comes back from its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -36_000, max: 36_000 }), (days) => {
        expect(dayNumber(dayFromNumber(days))).toBe(days);
      }),
    );
  });

  it('lists every day from the first to the last', () => {
    const days = daysFrom(calendarDayOf('2024-02-28'), calendarDayOf('2024-03-01'));
    expect(days).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(daysFrom(calendarDayOf('2024-03-01'), calendarDayOf('2024-02-28'))).toEqual([]);
  });

  it('depends on whose clock is read', () => {
    const instant = new Date('2024-07-28T03:30:00Z');
    expect(dayInTimeZone(instant, 'America/Caracas')).toBe('2024-07-27');
    expect(dayInTimeZone(instant, 'Europe/Madrid')).toBe('2024-07-28');
  });

  it('moves by whole days', () => {
    expect(plusDays(calendarDayOf('2024-07-28'), -1)).toBe('2024-07-27');
  });

  it('refuses a mistyped literal of ours', () => {
    expect(() => calendarDayOf('2024-7-28')).toThrow('2024-7-28');
  });
});
