import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../i18n/format.ts';
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

/** Places whose clocks skipped a day, or have no midnight on some. */
const PLACES = [
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Atlantic/Azores', '2024-03-31'],
  ['Asia/Gaza', '2040-10-20'],
  ['America/Caracas', '2016-05-01'],
] as const;

describe.each(PLACES)('a calendar day on a device in %s', (place, odd) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('comes back from its number, is one after the day before, and keeps its name', () => {
    vi.stubEnv('TZ', place);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(place);
    const around = dayNumber(calendarDayOf(odd));
    const anyDay = fc.integer({ min: -36_000, max: 36_000 });
    const near = fc.integer({ min: around - 3, max: around + 3 });
    fc.assert(
      fc.property(fc.oneof(anyDay, near), (days) => {
        const day = dayFromNumber(days);
        expect(dayNumber(day)).toBe(days);
        expect(daysBetween(plusDays(day, -1), day)).toBe(1);
        expect(formatDay(day, 'en')).toMatch(
          new RegExp(`^${Number(day.slice(8))} .* ${day.slice(0, 4)}$`),
        );
        expect(parseCalendarDay(day).ok).toBe(day >= '1900');
      }),
    );
    expect(dayFromNumber(around)).toBe(odd);
  });
});
