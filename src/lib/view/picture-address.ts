import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { absoluteAddress } from './absolute-address.ts';

/**
 * The absolute address of a race's preview picture, the trend. It changes with the day and with anything in
 * the race's data, so that no preview that somebody keeps stays behind a correction.
 */
export function previewAddress(
  race: Race,
  asOf: CalendarDay,
  language: Language,
  base: string,
): string {
  const path = `${race.id}/trend.png?${asOf}-${fingerprint(JSON.stringify(race))}`;
  return absoluteAddress(base, language, path);
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fingerprint(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  }
  return hash.toString(36);
}
