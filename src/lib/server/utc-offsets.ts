const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** From an instant on (milliseconds since 1970), how many minutes a time zone's clocks are ahead of UTC. */
export type UtcOffset = readonly [since: number, minutes: number];

/**
 * What a time zone's clocks show between two instants, earliest first: the offset at `from`, then one entry
 * a change, found to the minute. The build tells a page so, because a browser would need a noticeable time
 * to load what it knows of time zones, and an old phone knows those of its day.
 */
export function utcOffsets(timeZone: string, from: number, to: number): UtcOffset[] {
  const minutesAt = offsetReader(timeZone);
  const offsets: UtcOffset[] = [[from, minutesAt(from)]];
  for (let instant = from; instant < to; instant += DAY) {
    const after = minutesAt(instant + DAY);
    if (after !== minutesAt(instant)) offsets.push([changeWithin(instant, minutesAt), after]);
  }
  return offsets;
}

/** The first minute of the day after `start` at which the clocks show what they show at its end. */
function changeWithin(start: number, minutesAt: (instant: number) => number): number {
  const after = minutesAt(start + DAY);
  let [before, then] = [start, start + DAY];
  while (then - before > 60_000) {
    const middle = (before + then) / 2;
    if (minutesAt(middle) === after) then = middle;
    else before = middle;
  }
  return Math.round(then / 60_000) * 60_000;
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? ['', '+', '0', '0'];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}
