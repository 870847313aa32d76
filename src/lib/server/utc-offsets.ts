const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** From an instant on (milliseconds since 1970), how many minutes a time zone's clocks are ahead of UTC. */
export type UtcOffset = readonly [since: number, minutes: number];

/**
 * What a time zone's clocks show between two instants, earliest first: the offset at `from`, then one entry
 * a change, found to the minute. The build tells a page so, because a browser would need a noticeable time
 * to load what it knows of time zones, and an old phone knows those of its day.
 */
export function utcOffsets(timeZone: string, from: number, to: number): UtcOffset[] {
  const minutesAt = offsetReader(timeZone);
  let minutes = minutesAt(from);
  const offsets: UtcOffset[] = [[from, minutes]];
  for (let instant = from; instant < to; instant += DAY) {
    const after = minutesAt(instant + DAY);
    if (after !== minutes) offsets.push([changeWithin(instant, after, minutesAt), after]);
    minutes = after;
  }
  return offsets;
}

/** The first minute of the day from `start` on at which the clocks show `after`, what they show at its end. */
function changeWithin(
  start: number,
  after: number,
  minutesAt: (instant: number) => number,
): number {
  let [before, then] = [start, start + DAY];
  while (then - before > MINUTE) {
    const middle = (before + then) / 2;
    if (minutesAt(middle) === after) then = middle;
    else before = middle;
  }
  return Math.round(then / MINUTE) * MINUTE;
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
