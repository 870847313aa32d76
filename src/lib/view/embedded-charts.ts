/** The charts that can stand in another site's page. Apart from the snippet, since every page's router knows them. */
export const EMBEDDED_CHARTS = ['trend', 'margin'] as const;
export type EmbeddedChart = (typeof EMBEDDED_CHARTS)[number];
