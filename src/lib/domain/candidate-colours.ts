import type { SchemeColour } from './race.ts';

/** Colours for candidates in their order: each readable on its paper, any two well apart. */
export const CANDIDATE_COLOURS: readonly SchemeColour[] = [
  { light: '#0b6b8a', dark: '#6cc5e0' },
  { light: '#b4430c', dark: '#f59a5f' },
  { light: '#6d28d9', dark: '#b79bf5' },
  { light: '#3f7a1e', dark: '#9fd17a' },
  { light: '#9d174d', dark: '#f08ab4' },
  { light: '#7a5c00', dark: '#dcbb4a' },
  { light: '#334155', dark: '#b6c2d1' },
  { light: '#c026d3', dark: '#e879f9' },
];
