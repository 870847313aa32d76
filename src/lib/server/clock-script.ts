import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { inertJson } from '../view/structured-data.ts';
import { utcOffsets } from './utc-offsets.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** How long the page's time zone is known for: from before the campaign until long after the build. */
const YEARS_BEFORE_VOTE = 1;
const YEARS_AFTER_BUILD = 5;

/** What a clock is held against. */
export type RaceClock = Pick<Race, 'electionDay' | 'timeZone' | 'ban'>;

/**
 * Where a page says how far the vote is, once the reader's clock has been looked at: what was true on the day
 * of the build holds the room until then and is not seen.
 */
export function awaySpan(
  { electionDay }: RaceClock,
  today: CalendarDay,
  language: Language,
): string {
  const days = (Date.parse(electionDay) - Date.parse(today)) / DAY;
  return `<span id="away" class="small unsaid">${daysAway(days, language)}</span>`;
}

/** `in 13 days`, `today`, `849 days ago`: negative for the past. */
function daysAway(days: number, language: Language): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** Days with a word of their own: the day before yesterday to the day after tomorrow. */
const NEAR = [-2, -1, 0, 1, 2] as const;

/**
 * The words for every number of days, for a page that has none: those of the days nearby by their number,
 * and the others with a mark for it. A browser's own would take it longer to load than the answer takes.
 */
function awayWords(language: Language) {
  const around = (days: number): string[] => daysAway(days, language).split('77');
  return {
    near: Object.fromEntries(NEAR.map((days) => [days, daysAway(days, language)])),
    future: around(77),
    past: around(-77),
  };
}

/**
 * Runs in the head, before anything of the page is seen, and looks at the reader's clock in the race's time
 * zone. Within the ban on publishing polls it marks the root element (`banned`), so that the notice is there
 * from the first paint and moves nothing. Once the page is read it says how far the vote is (`in 13 days`,
 * `today`, `849 days ago`). A page says neither by itself: both would be false on another day. `today` is
 * the day of the build.
 */
export function clockScript(race: RaceClock, today: CalendarDay, language: Language): string {
  const vote = Date.parse(race.electionDay);
  const known = utcOffsets(
    race.timeZone,
    vote - YEARS_BEFORE_VOTE * YEAR,
    Math.max(vote, Date.parse(today)) + YEARS_AFTER_BUILD * YEAR,
  );
  const ban = race.ban === null ? null : [race.ban.from, race.ban.to];
  return [
    `{const[known,vote,ban,{near,future,past}]=${inertJson([known, vote, ban, awayWords(language)])}`,
    `let now=Date.now(),ahead=0`,
    `for(const[since,minutes]of known)if(now>=since)ahead=minutes`,
    `const today=new Date(now+ahead*6e4).toISOString().slice(0,10)`,
    `if(ban&&today>=ban[0]&&today<=ban[1])document.documentElement.classList.add('banned')`,
    `const days=(vote-Date.parse(today))/864e5`,
    `addEventListener('DOMContentLoaded',()=>{away.className='small';away.textContent=near[days]||(days<0?past:future).join(Math.abs(days))})}`,
  ].join(';');
}
