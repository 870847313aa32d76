import { describe, expect, it } from 'vitest';
import { OPACITY, schemePalette } from '../chart/palette.ts';
import { CANDIDATE_COLOURS } from '../domain/candidate-colours.ts';
import { contrast, mixed } from '../domain/colour.ts';
import { isLegible, LEAST_CONTRAST, SCHEMES } from '../domain/legible-colour.ts';
import { siteData } from './site-data.ts';

/**
 * WCAG 2.2: 1.4.3 for text (large text could do with 3, but names are written small as well), 1.4.11 for
 * lines and marks. Contrast is (lighter + 0.05) / (darker + 0.05) of relative luminances, as WCAG defines both.
 */
const [TEXT, GRAPHIC] = [LEAST_CONTRAST, 3];

/** Every colour that a candidate of any race or question has, and those that new races are given. */
const SERIES = [
  ...CANDIDATE_COLOURS.map((colour, at) => ({ whose: `new candidate ${at + 1}`, colour })),
  ...siteData().races.flatMap(({ id, candidates, questions }) =>
    [...candidates, ...questions.flatMap((question) => question.candidates)].map((candidate) => ({
      whose: `${id}: ${candidate.name}`,
      colour: candidate.colour,
    })),
  ),
];

describe.each(SCHEMES)('on the %s paper of a picture', (scheme) => {
  const { paper, ink, soft } = schemePalette(scheme);

  it('what is written can be read, large or small', () => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(soft, paper)).toBeGreaterThanOrEqual(TEXT);
  });

  it('a note beside a point of a chart can be read: paper on ink', () => {
    expect(contrast(paper, ink)).toBeGreaterThanOrEqual(TEXT);
  });

  it('the lines of events are seen; gridlines say nothing that the figures at the axis do not', () => {
    const line = mixed(paper, soft, OPACITY.eventLine);
    expect(contrast(line, paper)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it.each(SERIES)('the name, the line and the marks of $whose are seen', ({ colour }) => {
    expect(isLegible(colour[scheme], scheme)).toBe(true);
  });

  it.each(SERIES)('the dot of a poll and the range of a firm are seen for $whose', ({ colour }) => {
    for (const opacity of [OPACITY.dot, OPACITY.range]) {
      const seen = mixed(paper, colour[scheme], opacity);
      expect(contrast(seen, paper)).toBeGreaterThanOrEqual(GRAPHIC);
    }
  });
});
