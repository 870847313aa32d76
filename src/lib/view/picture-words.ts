import { figureWords } from '../i18n/figure-words.ts';
import type { ChartCredit, ChartModel } from './chart-model.ts';

/** What a picture that travels alone says above and below its chart. */
export interface PictureWords {
  /** The finding; where it is broken into lines, no number is parted from the name before it. */
  readonly title: string;
  /** What the reader chose, where this is not Margen's own view: without it the picture would be a forgery. */
  readonly ownView: string | null;
  readonly credit: ChartCredit;
  /** What the signs on the chart mean. */
  readonly key: string;
  /** The dated events, a line each; left out, together with their marks, where there is no room. */
  readonly events: readonly string[];
  /** Where it is from: a short address. */
  readonly source: string;
}

/** The space in `Name +28`. */
const BEFORE_NUMBER = / (?=[+\u2212]?\d)/g;

/** The words of a model's picture; `source` as `shortAddress` has it. */
export function pictureWords(
  model: ChartModel,
  source: string,
  ownView: string | null,
): PictureWords {
  const { title, credit, events, claims, ban, hollow } = model;
  const kinds = claims.map(({ letter, kindLabel }) => `${letter} ${kindLabel}`).join(', ');
  const claimed = kinds === '' ? [] : [figureWords(model.language).claimsKey(kinds)];
  const banned = ban === null ? [] : [ban.label];
  return {
    title: title.replace(BEFORE_NUMBER, '\u00a0'),
    ownView,
    credit,
    key: [...claimed, ...banned, ...(hollow === null ? [] : [hollow])].join(' · '),
    events: events.map(({ number, date, label }) => `${String(number)}. ${date}: ${label}`),
    source,
  };
}

/** The address of a race as a picture names it; `base` as in siteUrl. */
export function shortAddress(base: string, race: string): string {
  return `${base.replace(/^https?:\/\//, '')}/${race}`;
}
