import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { exampleClaim, exampleEstimate, exampleRace } from '../view/example-race.fixture.ts';
import type { ChartModel } from '../view/chart-model.ts';
import { trendChartModel } from '../view/trend-chart.ts';
import Chart from './Chart.svelte';

const RACE = exampleRace({ results: [exampleClaim('official', 'Council', 48, 52)] });
const MODEL = trendChartModel(RACE, exampleEstimate(), {}, 'en');
const DRAWING = '<svg viewBox="0 0 360 340" role="img" aria-label="drawing"></svg>';

function show(load?: () => Promise<ChartModel>, model?: ChartModel) {
  return render(Chart, { words: MODEL, svgNarrow: DRAWING, svgWide: DRAWING, load, model });
}

/** What a screen reader would be told. */
function spoken(): string {
  return document.querySelector('[role=status]')?.textContent ?? '';
}

afterEach(() => {
  document.documentElement.classList.remove('saving');
});

describe('a chart on a page', () => {
  it('fetches nothing before the reader comes to it', async () => {
    const load = vi.fn(() => Promise.resolve(MODEL));
    const screen = await show(load);
    await expect.element(screen.getByRole('application')).toBeInTheDocument();
    expect(load).not.toHaveBeenCalled();
  });

  it('fetches its figures once, when the keyboard comes to it', async () => {
    const load = vi.fn(() => Promise.resolve(MODEL));
    const screen = await show(load);
    screen.getByRole('application').element().focus();
    await expect.poll(() => document.querySelector('.interactive canvas')).not.toBeNull();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tells each poll and then each claim as the arrow keys reach it', async () => {
    const screen = await show(undefined, MODEL);
    await expect.poll(() => document.querySelector('.interactive')).not.toBeNull();
    screen.getByRole('application').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect
      .poll(spoken)
      .toBe('Firm one. 1 May 2030. Ana 60.0% · Berta 40.0%. Lead: Ana +20.0. Sample 1,000');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(spoken).toContain('Claimed result, official bulletin: Council');
    await userEvent.keyboard('{Home}');
    await expect.poll(spoken).toContain('1 May 2030');
  });

  it('keeps the room of the picture when the canvas takes its place', async () => {
    await show(undefined, MODEL);
    const plot = document.querySelector('.plot');
    const before = plot?.getBoundingClientRect().height;
    await expect.poll(() => document.querySelector('.interactive canvas')).not.toBeNull();
    const canvas = document.querySelector('canvas')?.getBoundingClientRect();
    expect(plot?.getBoundingClientRect().height).toBe(before);
    expect(canvas?.height).toBe(before);
    expect(canvas?.width).toBe(plot?.getBoundingClientRect().width);
  });

  it('stays a picture and offers to try again where the figures cannot be fetched', async () => {
    const load = vi.fn(() => Promise.reject(new Error('offline')));
    const screen = await show(load);
    screen.getByRole('application').element().focus();
    await expect.element(screen.getByRole('button', { name: 'Explore the chart' })).toBeVisible();
    expect(document.querySelector('canvas')).toBeNull();
  });

  it('waits to be asked where the reader saves data', async () => {
    document.documentElement.classList.add('saving');
    const load = vi.fn(() => Promise.resolve(MODEL));
    const screen = await show(load);
    const button = screen.getByRole('button', { name: 'Explore the chart' });
    await expect.element(button).toBeVisible();
    screen.getByRole('application').element().focus();
    expect(load).not.toHaveBeenCalled();
    await button.click();
    await expect.poll(() => load.mock.calls.length).toBe(1);
  });

  it('has the lines as a table', async () => {
    const screen = await show();
    await screen.getByText('The chart as a table').click();
    await expect
      .element(screen.getByRole('cell', { name: '65.0% (59.0 to 71.0)' }).first())
      .toBeVisible();
  });
});
