import type { Chart } from 'chart.js';
import type { ChartModel } from '../view/chart-model.ts';
import { chartConfiguration, drawChart } from './chart-configuration.ts';
import { pictureFrame, type PictureOptions } from './picture-frame.ts';

/**
 * Paints the chart's picture on a canvas, credit and all; in Node `target` is its context. What it is made
 * of must be taken off before the chart is destroyed, which clears the canvas.
 */
export function paintPicture(
  target: HTMLCanvasElement | CanvasRenderingContext2D,
  model: ChartModel,
  options: PictureOptions,
): Chart<'line'> {
  const { options: drawing, ...configuration } = chartConfiguration(
    model,
    pictureFrame(options, null),
  );
  const scaled = { ...drawing, devicePixelRatio: options.shape.scale };
  return drawChart(target, { ...configuration, options: scaled });
}

/** The chart's picture as PNG, drawn in the browser on a canvas that nobody sees. Rejects if the browser cannot. */
export async function pngPicture(
  canvas: HTMLCanvasElement,
  model: ChartModel,
  options: PictureOptions,
): Promise<Blob> {
  const { width, height } = pictureFrame(options, null);
  canvas.width = width;
  canvas.height = height;
  const chart = paintPicture(canvas, model, options);
  try {
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The browser made no PNG'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    chart.destroy();
  }
}
