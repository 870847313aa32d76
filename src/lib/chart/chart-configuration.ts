import {
  BasicPlatform,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartItem,
} from 'chart.js';
import type { ChartModel } from '../view/chart-model.ts';
import type { Frame } from './frame.ts';
import { pollsterConfiguration } from './pollster-chart.ts';
import { timeConfiguration } from './time-chart.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

/** A chart as Chart.js takes it: the same for canvas, PNG and SVG. */
export function chartConfiguration(model: ChartModel, frame: Frame): ChartConfiguration<'line'> {
  return model.id === 'pollsters'
    ? pollsterConfiguration(model, frame)
    : timeConfiguration(model, frame);
}

/** Draws on what is no canvas of the page, as in Node: without events, and at one pixel a point. */
export function drawOffPage(
  item: ChartItem,
  configuration: ChartConfiguration<'line'>,
): Chart<'line'> {
  return drawChart(item, { ...configuration, platform: BasicPlatform });
}

/** Draws at once on whatever has a 2D context; `destroy()` what comes back when done. */
export function drawChart(
  item: ChartItem,
  configuration: ChartConfiguration<'line'>,
): Chart<'line'> {
  return new Chart(item, configuration);
}
