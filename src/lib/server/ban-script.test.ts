import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { PublicationBan } from '../domain/race.ts';
import { banScript } from './ban-script.ts';

const ban: PublicationBan = {
  from: calendarDayOf('2030-05-27'),
  to: calendarDayOf('2030-06-02'),
  citation: { en: 'A law', es: 'Una ley' },
  sourceUrl: 'https://example.org/law',
};

/** Whether a page says, to a reader who opens it at `instant`, that there is a ban. */
function isBannedAt(instant: string, timeZone = 'America/Caracas'): boolean {
  const classes = new Set<string>();
  class Clock extends Date {
    constructor() {
      super(instant);
    }
  }
  runInNewContext(banScript(ban, timeZone), {
    Date: Clock,
    document: { documentElement: { classList: classes } },
  });
  return classes.has('banned');
}

describe('the notice of a ban on publishing polls', () => {
  it('is shown from the first to the last day, on the race’s own clock', () => {
    // Midnight in Caracas is four hours later than in Greenwich.
    expect(isBannedAt('2030-05-27T03:59:59Z')).toBe(false);
    expect(isBannedAt('2030-05-27T04:00:00Z')).toBe(true);
    expect(isBannedAt('2030-06-03T03:59:59Z')).toBe(true);
    expect(isBannedAt('2030-06-03T04:00:00Z')).toBe(false);
  });

  it('follows the clock of the race and of no other place', () => {
    expect(isBannedAt('2030-05-26T23:00:00Z', 'Europe/Madrid')).toBe(true);
    expect(isBannedAt('2030-05-26T23:00:00Z', 'America/Caracas')).toBe(false);
  });

  it('is no way into the page for whoever writes the race’s file', () => {
    const script = banScript(ban, '</script><script>alert(1)');
    expect(script).not.toContain('</script');
  });
});
