import type { Candidate, Race } from '../domain/race.ts';

/**
 * The race's candidate colours as CSS custom properties `--c-<id>`, for light and dark. Candidate ids are
 * slugs and colours `#rrggbb` (the reader checks both), so nothing of the data can leave its place.
 */
export function raceColourCss(race: Race): string {
  const candidates = [...race.candidates, ...race.questions.flatMap((q) => q.candidates)];
  const light = candidates.map((candidate) => colourProperty(candidate, 'light')).join('');
  const dark = candidates.map((candidate) => colourProperty(candidate, 'dark')).join('');
  const fills = [...new Set(candidates.map(({ id }) => id))]
    .map((id) => `.k-${id}{--k:var(--c-${id})}`)
    .join('');
  return `:root{${light}}@media(prefers-color-scheme:dark){:root{${dark}}}${fills}`;
}

function colourProperty(candidate: Candidate, scheme: 'light' | 'dark'): string {
  return `--c-${candidate.id}:${candidate.colour[scheme]};`;
}
