import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { voteAwayText } from './days-away.ts';

const caracas = { electionDay: calendarDayOf('2024-07-28'), timeZone: 'America/Caracas' };

describe('how far the vote is', () => {
  it('is counted in whole days before and after it', () => {
    const at = (instant: string): string => voteAwayText(caracas, new Date(instant), 'en');
    expect(at('2024-07-15T16:00:00Z')).toBe('in 13 days');
    expect(at('2024-07-28T16:00:00Z')).toBe('today');
    expect(at('2026-11-24T16:00:00Z')).toBe('849 days ago');
  });

  it('is counted on the race’s own clock: the day begins in Caracas four hours after Greenwich', () => {
    expect(voteAwayText(caracas, new Date('2024-07-28T03:59:00Z'), 'en')).toBe('tomorrow');
    expect(voteAwayText(caracas, new Date('2024-07-28T04:00:00Z'), 'en')).toBe('today');
  });

  it('counts a day of 23 hours as a day', () => {
    const madrid = { electionDay: calendarDayOf('2024-04-01'), timeZone: 'Europe/Madrid' };
    expect(voteAwayText(madrid, new Date('2024-03-30T12:00:00Z'), 'es')).toBe('pasado mañana');
  });

  it('is told in the reader’s language', () => {
    const instant = new Date('2024-07-15T16:00:00Z');
    expect(voteAwayText(caracas, instant, 'es')).toBe('dentro de 13 días');
  });
});
