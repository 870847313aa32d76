import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInTimeZone } from '../domain/day-in-time-zone.ts';
import { utcOffsets } from './utc-offsets.ts';

const at = (instant: string): number => Date.parse(instant);

describe('what the clocks of a time zone show', () => {
  it('is one offset where no clock is ever changed', () => {
    const [from, to] = [at('2024-01-01T00:00Z'), at('2026-01-01T00:00Z')];
    expect(utcOffsets('America/Caracas', from, to)).toEqual([[from, -240]]);
    expect(utcOffsets('Asia/Kathmandu', from, to)).toEqual([[from, 345]]);
    expect(utcOffsets('UTC', from, to)).toEqual([[from, 0]]);
  });

  it('changes at the minute at which they are changed', () => {
    const [from, to] = [at('2024-01-01T00:00Z'), at('2024-12-31T00:00Z')];
    expect(utcOffsets('Europe/Madrid', from, to)).toEqual([
      [from, 60],
      [at('2024-03-31T01:00Z'), 120],
      [at('2024-10-27T01:00Z'), 60],
    ]);
    // A country that moved its clocks by half an hour, once: Venezuela, at 02:30 of 1 May 2016.
    expect(utcOffsets('America/Caracas', at('2016-01-01T00:00Z'), at('2017-01-01T00:00Z'))).toEqual(
      [
        [at('2016-01-01T00:00Z'), -270],
        [at('2016-05-01T07:00Z'), -240],
      ],
    );
  });

  it('tells the same day as the clocks do, at every instant', () => {
    const [from, to] = [at('2020-01-01T00:00Z'), at('2026-01-01T00:00Z')];
    const zones = ['America/Mexico_City', 'America/New_York', 'Europe/Madrid', 'Pacific/Chatham'];
    const known = new Map(zones.map((zone) => [zone, utcOffsets(zone, from, to)]));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: from, max: to }),
        (zone, instant) => {
          const offset = known.get(zone)?.findLast(([since]) => since <= instant)?.[1] ?? NaN;
          const day = new Date(instant + offset * 60_000).toISOString().slice(0, 10);
          expect(day).toBe(dayInTimeZone(new Date(instant), zone));
        },
      ),
    );
  });
});
