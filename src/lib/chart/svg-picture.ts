import type { ChartModel } from '../view/chart-model.ts';
import { chartConfiguration, drawOffPage } from './chart-configuration.ts';
import type { Frame } from './frame.ts';
import { pictureFrame, type PictureOptions } from './picture-frame.ts';
import { escapeXml, SvgRecorder } from './svg-recorder.ts';

/** What the chart's own configuration draws, as SVG text without the `<svg>` around it. */
export function recordChart(model: ChartModel, frame: Frame): string {
  const recorder = new SvgRecorder(frame.width, frame.height, frame.measure);
  // eslint-disable-next-line no-restricted-syntax -- the recorder has what Chart.js calls, and throws on the rest
  const context = recorder as unknown as CanvasRenderingContext2D;
  const chart = drawOffPage(context, chartConfiguration(model, frame));
  const content = recorder.content();
  chart.destroy();
  return content;
}

/** The chart as an SVG file of its own, in fixed colours, saying what it shows and where it is from. */
export function svgPicture(model: ChartModel, options: PictureOptions): string {
  const frame = pictureFrame(options, 'chart');
  const { width, height } = options.shape;
  const size = `width="${String(width)}" height="${String(height)}"`;
  const box = `viewBox="0 0 ${String(frame.width)} ${String(frame.height)}"`;
  const names = `<title id="chart-title">${escapeXml(model.title)}</title><desc id="chart-desc">${escapeXml(model.summary)}</desc>`;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="chart-title chart-desc" font-family="Libre Franklin, Helvetica, Arial, sans-serif" lang="${model.language}">`;
  return `${root}${names}${recordChart(model, frame)}</svg>`;
}
