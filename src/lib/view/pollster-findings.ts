import type { Language } from '../domain/language.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { ClaimColumn, PollsterFigure, PollsterRow, PollsterSection } from './chart-model.ts';
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

/** A claim by its kind, and by its letter on the chart. */
type NamedClaim = Pick<ClaimColumn, 'kind' | 'letter'>;

/** A finding of one group, and shorter ones of the others. */
export interface ErrorFindings {
  readonly title: string;
  readonly others: readonly string[];
}

/**
 * How near half of a group's last polls came to each claim, in whole points rounded up: camps have nothing in
 * common of which half could be spoken. The title is of the group called `headline` if it has firms enough;
 * where no group has, it is what the chart compares.
 */
export function errorFindings(
  sections: readonly PollsterSection[],
  claims: readonly NamedClaim[],
  headline: string,
  language: Language,
): ErrorFindings {
  const words = chartPhrases(language);
  const several = sections.filter((section) => firmsOf([section]).length > 1);
  const told = several.find(({ label }) => label === headline) ?? several[0];
  if (told === undefined) return { title: words.errorTitle, others: [] };
  const distances = distanceText(told, claims, language, (points, { kind }) =>
    words.errorWithin(points, kind),
  );
  return {
    title:
      sections.length === 1
        ? words.errorFinding(distances)
        : words.errorFindingOf(told.label, distances),
    others: several
      .filter((section) => section !== told)
      .map((section) => {
        const letters = distanceText(section, claims, language, (points, { letter }) =>
          words.errorWithinLetter(points, letter),
        );
        return words.errorWithinOf(section.label, letters);
      }),
  };
}

/** "within 38 points of one and within 30 of another" */
function distanceText(
  section: PollsterSection,
  claims: readonly NamedClaim[],
  language: Language,
  within: (points: string, claim: NamedClaim) => string,
): string {
  const distances = claims.map((claim, place) => {
    const points = Math.ceil(middleError(firmsOf([section]), place));
    const say = place === 0 ? pointsText : formatNumber;
    return within(say(points, language), claim);
  });
  return formatList(distances, language);
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
