import type { Language } from '../domain/language.ts';
import type { ResultKind } from '../domain/race.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { PollsterFigure, PollsterRow, PollsterSection } from './chart-model.ts';
import { pointsText } from './summary.ts';

/** Whom a finding is about: the short names of the pair, in its order. */
type Pair = readonly [string, string];

/** How many firms stand so far from the average that the 95 % range of their house effect leaves out zero. */
export function houseFinding(
  sections: readonly PollsterSection[],
  [first, second]: Pair,
  language: Language,
): string {
  const words = chartPhrases(language);
  const figures = firmsOf(sections).flatMap((row) => row.figures);
  if (figures.length === 0) return words.noEstimate;
  if (figures.length === 1) return words.houseTitle(first, second);
  return words.houseFinding(figures.filter(isClear).length, figures.length, first, second);
}

/**
 * How near half of the firms' last polls came to each claim, in whole points rounded up; what the chart
 * compares, where there are too few firms to speak of half of them.
 */
export function errorFinding(
  sections: readonly PollsterSection[],
  kinds: readonly ResultKind[],
  language: Language,
): string {
  const words = chartPhrases(language);
  const firms = firmsOf(sections);
  if (firms.length < 2) return words.errorTitle;
  const distances = kinds.map((kind, place) => {
    const points = Math.ceil(middleError(firms, place));
    // "Within 38 points of one, 30 of another".
    const say = place === 0 ? pointsText : formatNumber;
    return words.errorWithin(say(points, language), kind);
  });
  return words.errorFinding(formatList(distances, language));
}

/** The half of the firms with the smaller errors against the claim at `place` are no farther from it, in points. */
function middleError(firms: readonly PollsterRow[], place: number): number {
  const errors = firms.map(({ figures }) => Math.abs(figures[place]?.value ?? 0));
  return errors.sort((a, b) => a - b)[Math.ceil(errors.length / 2) - 1] ?? 0;
}

function firmsOf(sections: readonly PollsterSection[]): PollsterRow[] {
  return sections.flatMap(({ rows }) => rows.filter(({ pollster }) => pollster !== null));
}

function isClear({ low, high }: PollsterFigure): boolean {
  return low !== null && high !== null && low * high > 0;
}
