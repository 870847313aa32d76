import { pictureFrame, type PictureOptions } from '../../chart/picture-frame.ts';
import { recordChart } from '../../chart/svg-picture.ts';
import type { Frame } from '../../chart/frame.ts';
import type { ChartModel } from '../../view/chart-model.ts';
import type { PictureShape } from '../../view/picture-shapes.ts';
import { pictureWords } from '../../view/picture-words.ts';
import { pictureMeasure } from '../chart-fonts.ts';

/** A text as it is drawn, in points of the picture. */
export interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A picture as it is laid out and drawn, with all that is written in it. */
export interface ReadPicture {
  readonly svg: string;
  readonly frame: Frame;
  readonly texts: readonly Written[];
}

/** How the picture of a chart is made, in light colours on paper. */
export function optionsOf(model: ChartModel, shape: PictureShape): PictureOptions {
  const words = pictureWords(model, 'margen.example/a-race-with-a-long-name', null);
  return { shape, scheme: 'light', transparent: false, words, measure: pictureMeasure() };
}

/** Draws a chart's picture and reads back what it says where. */
export function readPicture(model: ChartModel, shape: PictureShape): ReadPicture {
  const frame = pictureFrame(optionsOf(model, shape), 'chart');
  const svg = recordChart(model, frame);
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => written(attributes, text, frame),
  );
  return { svg, frame, texts };
}

function written(attributes: string, escaped: string, frame: Frame): Written {
  const value = (name: string): string | undefined =>
    new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1];
  const text = escaped.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const size = Number(value('font-size'));
  const font = `${value('font-weight') ?? '400'} ${String(size)}px ${frame.font}`;
  const width = pictureMeasure()(text, font);
  const anchor = value('text-anchor');
  const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const left = Number(value('x')) - before;
  return { text, left, right: left + width, baseline: Number(value('y')), size };
}
