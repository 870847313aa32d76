import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgPicture } from '../chart/svg-picture.ts';
import { pageMeasure } from '../chart/text-room.ts';
import { plusDays } from '../domain/calendar-day.ts';
import type { Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import { BASES, METHODS, POOLED } from '../estimate/types.ts';
import { chosenText } from '../view/controls.ts';
import { ownViewWords } from '../view/chart-texts.ts';
import type { ChartModel, ChartSeries, TimeChartModel } from '../view/chart-model.ts';
import { PICTURE_SHAPES } from '../view/picture-shapes.ts';
import { pictureWords } from '../view/picture-words.ts';
import { racePageModel } from '../view/race-page.ts';
import { estimateOptions, type Selection } from '../view/selection.ts';
import { normalSelection } from '../view/selection-query.ts';
import { FROZEN_ON, frozenRaces } from './test-support/frozen-races.ts';
import { axesOf, middleOf, shapesOf, type Drawn } from './test-support/read-drawing.ts';

const races = frozenRaces();

/** Views that a reader can choose of a race; most of them have polls. */
function selectionsOf(race: Race): fc.Arbitrary<Selection> {
  const day = (min: number, max: number) =>
    fc.integer({ min, max }).map((days) => plusDays(race.electionDay, days));
  const firms = race.pollsters.map(({ id }) => id);
  return fc
    .record({
      group: fc.option(fc.constantFrom(POOLED, ...race.groups.map(({ id }) => id))),
      basis: fc.constantFrom(...BASES),
      method: fc.constantFrom(...METHODS),
      candidates: fc.option(
        fc.subarray(
          race.candidates.map(({ id }) => id),
          { minLength: 1 },
        ),
      ),
      since: fc.option(day(-90, -40)),
      dropped: fc.subarray(firms, { maxLength: Math.ceil(firms.length / 3) }),
      asOf: fc.option(day(-20, -1)),
      knowledge: fc.constant('ended' as const),
    })
    .map((selection) => normalSelection(selection, race));
}

const VIEWS = fc
  .nat({ max: races.length - 1 })
  .chain((at) => fc.record({ at: fc.constant(at), selection: selectionsOf(raceAt(at)) }));

function raceAt(at: number): Race {
  const race = races[at];
  if (race === undefined) throw new Error(`No race ${at} in the copy`);
  return race;
}

/** Both charts of a view, and what its pictures say of it. */
function pageOf(race: Race, selection: Selection) {
  const now = estimate(race, estimateOptions(selection, race, FROZEN_ON));
  const { trend, margin } = racePageModel(race, now, 'en', selection);
  const chosen = chosenText(race, selection, 'en');
  const own = ownViewWords({ isDefault: chosen === '', chosen }, trend);
  return { charts: [trend, margin].filter(isTimeChart), own };
}

function isTimeChart(model: ChartModel): model is TimeChartModel {
  return model.id !== 'pollsters';
}

function drawn(model: TimeChartModel, ownView: string | null): string {
  return svgPicture(model, {
    shape: PICTURE_SHAPES[0],
    scheme: 'light',
    transparent: false,
    words: pictureWords(model, 'a.example', ownView),
    measure: pageMeasure,
  });
}

describe('the picture of a view that a reader chose', () => {
  it('shows every poll, and the ends of every line, where the model has them', () => {
    let dots = 0;
    fc.assert(
      fc.property(VIEWS, ({ at, selection }) => {
        const race = raceAt(at);
        for (const model of pageOf(race, selection).charts) {
          const svg = drawn(model, null);
          for (const series of model.series) {
            expect(strays(svg, model, series)).toEqual([]);
            dots += series.dots.length;
          }
        }
      }),
      { numRuns: 15 },
    );
    expect(dots).toBeGreaterThan(100);
  });

  it('is read back where a ring’s last corner is its first but for rounding', () => {
    const ring = 'M253.6 157.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z';
    const [shape] = shapesOf(`<g id="polls"><path d="${ring}"/></g>`, 'polls');
    const { x, y } = middleOf(shape ?? []);
    expect(x).toBeCloseTo(257.1, 6);
    expect(y).toBe(157.5);
  });

  it('says that it is a reader’s own and what was chosen, unless it is Margen’s', () => {
    fc.assert(
      fc.property(VIEWS, ({ at, selection }) => {
        const race = raceAt(at);
        const { charts, own } = pageOf(race, selection);
        const chosen = chosenText(race, selection, 'en');
        expect(own === null).toBe(chosen === '');
        for (const model of charts) {
          const words = drawn(model, own)
            .replaceAll(/<[^>]+>/g, ' ')
            .replaceAll('&#39;', "'");
          const said = words.includes('A reader’s own view');
          expect(said).toBe(own !== null);
          for (const word of chosen.split(' '))
            expect(words).toContain(word.replaceAll('&', '&amp;'));
        }
      }),
      { numRuns: 8 },
    );
  });
});

/**
 * What is drawn of a series where the model has nothing, and what the model has that is not drawn; in days
 * and points. A mark may be several strokes through one middle.
 */
function strays(svg: string, model: TimeChartModel, series: ChartSeries): readonly unknown[] {
  const axes = axesOf(svg, model);
  const inDays = ({ x, y }: Drawn): Drawn => ({ x: axes.day(x), y: axes.points(y) });
  const polls = shapesOf(svg, `chart-${series.id}-polls`).map(middleOf).map(inDays);
  const line = shapesOf(svg, `chart-${series.id}-line`).flat().map(inDays);
  const values = series.line.map(({ x, value }) => ({ x, y: value }));
  const ends = (places: readonly Drawn[]): Drawn[] =>
    series.line.length < 2 ? [] : [...places.slice(0, 1), ...places.slice(-1)];
  return [
    ...missing(series.dots, polls),
    ...missing(polls, series.dots),
    ...missing(ends(values), ends(line)),
    ...missing(ends(line), ends(values)),
  ].map((place) => ({ series: series.id, ...place }));
}

/** Those of `wanted` that no place of `found` is near; pictures are written to a tenth of a pixel. */
function missing(wanted: readonly Drawn[], found: readonly Drawn[]): Drawn[] {
  return wanted.filter(
    ({ x, y }) =>
      !found.some((place) => Math.abs(place.x - x) < 0.25 && Math.abs(place.y - y) < 0.2),
  );
}
