import { contrast, mixed } from './colour.ts';
import type { SchemeColour } from './race.ts';

export const SCHEMES = ['light', 'dark'] as const;
/** Which of its two colours everything takes. */
export type Scheme = (typeof SCHEMES)[number];

/** What all stands on, pages and pictures alike, as the style sheet has it. */
export const PAPER: SchemeColour = { light: '#fffdfa', dark: '#14161a' };
/** What is written there without a colour of its own. */
export const INK: SchemeColour = { light: '#1a1a1a', dark: '#ececea' };

/** Text in a candidate's colour must be readable (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** True if text of the colour, `#rrggbb`, can be read on the scheme's paper. */
export function isLegible(colour: string, scheme: Scheme): boolean {
  return contrast(colour, PAPER[scheme]) >= LEAST_CONTRAST;
}

/** The colour, mixed with so much ink that it can be read on the scheme's paper. */
export function readable(colour: string, scheme: Scheme): string {
  const parts = Array.from({ length: 21 }, (_, index) => index / 20);
  const mixes = parts.map((part) => mixed(colour, INK[scheme], part));
  return mixes.find((mix) => isLegible(mix, scheme)) ?? INK[scheme];
}
