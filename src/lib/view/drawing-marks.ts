/** What stands in a page for each of a chart's two drawings: one for narrow screens, one for wide. */
export interface Drawings {
  readonly narrow: string;
  readonly wide: string;
}

/**
 * Marks in a race page that the build replaces by drawings once the page is rendered. So a drawing is in
 * the page once, and not a second time in the data that the page's script starts from.
 */
export const DRAWING_MARKS = {
  trend: { narrow: '<!--drawing trend narrow-->', wide: '<!--drawing trend wide-->' },
  margin: { narrow: '<!--drawing margin narrow-->', wide: '<!--drawing margin wide-->' },
} as const satisfies Readonly<Record<string, Drawings>>;

/** Marks in the page with all polls of a race: the charts of its pollsters. */
export const POLLSTER_MARKS = {
  houses: { narrow: '<!--drawing houses narrow-->', wide: '<!--drawing houses wide-->' },
  errors: { narrow: '<!--drawing errors narrow-->', wide: '<!--drawing errors wide-->' },
} as const satisfies Readonly<Record<string, Drawings>>;
