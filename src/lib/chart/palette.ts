import type { ChartColour } from '../view/chart-model.ts';
import { INK, PAPER, type Scheme } from '../view/paper.ts';

export type { Scheme };

/** The colours that a drawing is made with. */
export interface Palette {
  /** What is written. */
  readonly ink: string;
  /** What is written small: axes, notes. */
  readonly soft: string;
  /** Gridlines. */
  readonly rule: string;
  /** What all stands on. */
  readonly paper: string;
  /** A series' own colour. */
  readonly of: (colour: ChartColour) => string;
}

/** The page's neutral colours, as its style sheet has them. */
const NEUTRALS: Readonly<Record<Scheme, Omit<Palette, 'of'>>> = {
  light: { ink: INK.light, soft: '#5a5a57', rule: '#d9d6cf', paper: PAPER.light },
  dark: { ink: INK.dark, soft: '#a9a9a4', rule: '#34373d', paper: PAPER.dark },
};

/** Of what tells something and yet stands back behind a line: it keeps a contrast of 3 (WCAG 2.2, 1.4.11). */
export const OPACITY = { range: 0.8, dot: 0.8, eventLine: 0.7 } as const;

/** Fixed colours, for pictures and for canvases. */
export function schemePalette(scheme: Scheme): Palette {
  return { ...NEUTRALS[scheme], of: (colour) => colour[scheme] };
}

/** The page's custom properties, so that an inlined drawing follows light and dark by itself. */
export const PAGE_PALETTE: Palette = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  of: ({ key }) => `var(--${key})`,
};
