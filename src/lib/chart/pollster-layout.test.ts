import { describe, expect, it } from 'vitest';
import { exampleClaim, exampleEstimate, exampleRace } from '../view/example-race.fixture.ts';
import type { PollsterChartModel } from '../view/chart-model.ts';
import { PICTURE_SHAPES, type PictureShape } from '../view/picture-shapes.ts';
import { pictureWords } from '../view/picture-words.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { pictureFrame } from './picture-frame.ts';
import { pollsterLayout } from './pollster-layout.ts';
import { pageMeasure } from './text-room.ts';

const RACE = exampleRace({ results: [exampleClaim('official', 'Council', 50, 50)] });
const MODEL = pollsterChartModel(RACE, exampleEstimate(), {}, 'en');

/** The example with so many firms in each of its groups. */
function withFirms(...counts: readonly number[]): PollsterChartModel {
  const sections = MODEL.sections.map(({ label, rows }, group) => {
    const [average, firm] = rows;
    if (average === undefined || firm === undefined) throw new Error('The example has firms');
    const firms = Array.from({ length: counts[group] ?? 0 }, (_, place) => ({
      ...firm,
      pollster: `firm-${String(group)}-${String(place)}`,
    }));
    return { label, rows: [average, ...firms] };
  });
  return { ...MODEL, sections };
}

function layoutOf(model: PollsterChartModel, id: PictureShape['id']) {
  const shape = PICTURE_SHAPES.find((one) => one.id === id) ?? PICTURE_SHAPES[0];
  const words = pictureWords(model, 'a.example', null);
  const options = { shape, scheme: 'light', transparent: false, words, measure: pageMeasure };
  return pollsterLayout(model, pictureFrame({ ...options, scheme: 'light' }, null));
}

describe('the rows of a picture of firms', () => {
  it('stand in two columns where the picture is low and they are many, each firm once', () => {
    const model = withFirms(13, 8);
    const { rows, columns, count } = layoutOf(model, 'wide');
    expect(columns).toBe(2);
    expect(count).toBeLessThan(16);
    const firms = model.sections.flatMap((section) => section.rows);
    expect(rows.flatMap(({ row }) => row ?? [])).toEqual(firms);
    const places = rows.map(({ column, at }) => `${String(column)}-${String(at)}`);
    expect(new Set(places).size).toBe(rows.length);
  });

  it('begin the second column with the name of the section that it goes on with', () => {
    const { rows } = layoutOf(withFirms(16, 1), 'wide');
    const [head, next] = rows.filter(({ column }) => column === 1);
    expect(head).toMatchObject({ at: 0, label: 'north firms', row: null });
    expect(next?.row?.pollster).toMatch(/^firm-0-/);
  });

  it('part no section where the columns are nearly even without', () => {
    const { rows } = layoutOf(withFirms(9, 8), 'wide');
    const second = rows.filter(({ column }) => column === 1);
    expect(second.map(({ label }) => label).filter((label) => label !== null)).toEqual([
      'south firms',
    ]);
    expect(second[0]?.label).toBe('south firms');
  });

  it('stand in one column where they are few or the picture is high', () => {
    expect(layoutOf(withFirms(4, 4), 'wide').columns).toBe(1);
    expect(layoutOf(withFirms(16, 8), 'square').columns).toBe(1);
    expect(layoutOf(withFirms(16, 8), 'story').columns).toBe(1);
  });

  it('have the same scale in both columns, the second right of the first', () => {
    const model = withFirms(13, 8);
    const { shift, xMax } = layoutOf(model, 'wide');
    const span = model.x.max - model.x.min;
    expect(shift(0)).toBe(0);
    expect(shift(1)).toBeGreaterThan(span);
    expect(xMax).toBeCloseTo(model.x.max + shift(1));
  });
});
