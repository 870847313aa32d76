import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { awaySpan, clockScript, type RaceClock } from './clock-script.ts';

const caracas: RaceClock = {
  electionDay: calendarDayOf('2030-06-02'),
  timeZone: 'America/Caracas',
  ban: {
    from: calendarDayOf('2030-05-27'),
    to: calendarDayOf('2030-06-02'),
    citation: { en: 'A law', es: 'Una ley' },
    sourceUrl: 'https://example.org/law',
  },
};
const BUILT = calendarDayOf('2030-04-01');

/** What a page says to a reader who opens it at `instant`: how far the vote is, and whether there is a ban. */
function seenAt(instant: string, race = caracas, language: Language = 'en') {
  const classes = new Set<string>();
  const away = { textContent: '', className: '' };
  class Clock extends Date {
    static override now(): number {
      return Date.parse(instant);
    }
  }
  runInNewContext(clockScript(race, BUILT, language), {
    ...{ Date: Clock, away },
    document: { documentElement: { classList: classes } },
    addEventListener: (_type: string, run: () => void) => {
      run();
    },
  });
  return { away: away.textContent, banned: classes.has('banned') };
}

describe('the notice of a ban on publishing polls', () => {
  it('is shown from the first to the last day, on the race’s own clock', () => {
    // Midnight in Caracas is four hours later than in Greenwich.
    expect(seenAt('2030-05-27T03:59:59Z').banned).toBe(false);
    expect(seenAt('2030-05-27T04:00:00Z').banned).toBe(true);
    expect(seenAt('2030-06-03T03:59:59Z').banned).toBe(true);
    expect(seenAt('2030-06-03T04:00:00Z').banned).toBe(false);
  });

  it('follows the clock of the race and of no other place', () => {
    const madrid = { ...caracas, timeZone: 'Europe/Madrid' };
    expect(seenAt('2030-05-26T23:00:00Z', madrid).banned).toBe(true);
    expect(seenAt('2030-05-26T23:00:00Z').banned).toBe(false);
  });

  it('is not shown for a race without one', () => {
    expect(seenAt('2030-05-30T12:00:00Z', { ...caracas, ban: null }).banned).toBe(false);
  });

  it('is no way into the page for whoever writes the race’s file', () => {
    const [from, to] = [calendarDayOf('2030-05-27'), calendarDayOf('2030-05-28')];
    const ban = { from, to, citation: { en: '</script>', es: '' }, sourceUrl: '</script><script>' };
    expect(clockScript({ ...caracas, ban }, BUILT, 'en')).not.toContain('</script');
  });
});

describe('how far the vote is', () => {
  it('is counted in whole days before and after it', () => {
    expect(seenAt('2030-05-20T16:00:00Z').away).toBe('in 13 days');
    expect(seenAt('2030-06-02T16:00:00Z').away).toBe('today');
    expect(seenAt('2032-09-28T16:00:00Z').away).toBe('849 days ago');
    expect(seenAt('2030-06-04T16:00:00Z').away).toBe('2 days ago');
  });

  it('is counted on the race’s own clock: the day begins in Caracas four hours after Greenwich', () => {
    expect(seenAt('2030-06-02T03:59:00Z').away).toBe('tomorrow');
    expect(seenAt('2030-06-02T04:00:00Z').away).toBe('today');
  });

  it('counts a day of 23 hours as a day', () => {
    const electionDay = calendarDayOf('2030-04-01');
    const madrid = { electionDay, timeZone: 'Europe/Madrid', ban: null };
    expect(seenAt('2030-03-30T12:00:00Z', madrid, 'es').away).toBe('pasado mañana');
    // Clocks went forward at one: midnight is an hour earlier than the winter's would be.
    expect(seenAt('2030-03-31T21:59:00Z', madrid).away).toBe('tomorrow');
    expect(seenAt('2030-03-31T22:00:00Z', madrid).away).toBe('today');
  });

  it('has its room on the page before it is known', () => {
    expect(awaySpan(caracas, calendarDayOf('2030-06-01'), 'es')).toContain('unsaid">mañana<');
  });

  it('is told in the reader’s language', () => {
    expect(seenAt('2030-05-20T16:00:00Z', caracas, 'es').away).toBe('dentro de 13 días');
  });
});
