import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { absoluteAddress } from './absolute-address.ts';
import { previewAddress } from './picture-address.ts';
import { embedFrame, FALLBACK_HEIGHT } from './embed-snippet.ts';

/** Width in CSS pixels that a consumer is told; the frame itself takes what room there is. */
const WIDTH = 760;
/** Seconds for which a consumer may keep the answer. */
const A_DAY = 86_400;

/** An oEmbed answer (https://oembed.com, version 1.0) of the kind that brings its own HTML. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** What a site gets that is handed a race page's address: the trend in a frame. `asOf` dates the picture. */
export function oEmbedModel(
  race: Race,
  asOf: CalendarDay,
  language: Language,
  base: string,
): OEmbed {
  const named = { id: race.id, name: race.name[language] };
  return {
    version: '1.0',
    type: 'rich',
    title: named.name,
    provider_name: 'Margen',
    provider_url: absoluteAddress(base, language, ''),
    cache_age: A_DAY,
    html: embedFrame({ base, race: named, chart: 'trend', language, theme: 'auto', asOf: null }),
    width: WIDTH,
    height: FALLBACK_HEIGHT,
    thumbnail_url: previewAddress(race, asOf, language, base),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
