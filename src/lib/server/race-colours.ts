import { schemePalette, type Scheme } from '../chart/palette.ts';
import type { Candidate, Race } from '../domain/race.ts';

/**
 * The race's candidate colours as CSS custom properties `--c-<id>`, for light and dark. Candidate ids are
 * slugs and colours `#rrggbb` (the reader checks both), so nothing of the data can leave its place.
 */
export function raceColourCss(race: Race): string {
  const candidates = candidatesOf(race);
  const [light, dark] = [candidateColours(race, 'light'), candidateColours(race, 'dark')];
  const fills = [...new Set(candidates.map(({ id }) => id))]
    .map((id) => `.k-${id}{--k:var(--c-${id})}`)
    .join('');
  return `:root{${light}}@media(prefers-color-scheme:dark){:root{${dark}}}${fills}`;
}

/**
 * All colours of an embedded chart, as properties of its `main`: the reader's light or dark, unless the
 * frame's address says which, to its script (`data-theme`) or, where none may run, by its fragment.
 */
export function embedColourCss(race: Race): string {
  const colours = (scheme: Scheme): string =>
    `${neutralColours(scheme)};${candidateColours(race, scheme)}`;
  const chosen = (scheme: Scheme): string =>
    `[data-theme=${scheme}] main,#${scheme}:target~main{${colours(scheme)}color-scheme:${scheme}}`;
  const dark = `@media(prefers-color-scheme:dark){main{${colours('dark')}}}`;
  return `main{${colours('light')}}${dark}${chosen('light')}${chosen('dark')}`;
}

/** The page's neutral colours as custom properties, without a semicolon at the end. */
export function neutralColours(scheme: Scheme): string {
  const { ink, soft, rule, paper } = schemePalette(scheme);
  return `--ink:${ink};--soft:${soft};--rule:${rule};--paper:${paper}`;
}

function candidatesOf({ candidates, questions }: Race): Candidate[] {
  return [...candidates, ...questions.flatMap((question) => question.candidates)];
}

function candidateColours(race: Race, scheme: Scheme): string {
  return candidatesOf(race)
    .map(({ id, colour }) => `--c-${id}:${colour[scheme]};`)
    .join('');
}
