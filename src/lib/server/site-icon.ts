import { createCanvas, loadImage } from '@napi-rs/canvas';
import { siteMark } from '../export/site-mark.ts';
import type { SiteIcon } from '../view/web-manifest.ts';

/** The site's mark as a PNG file. */
export async function drawSiteIcon({ size, ground }: SiteIcon): Promise<Buffer<ArrayBuffer>> {
  const canvas = createCanvas(size, size);
  const mark = await loadImage(Buffer.from(siteMark(ground, size)));
  canvas.getContext('2d').drawImage(mark, 0, 0);
  return Buffer.from(canvas.toBuffer('image/png'));
}
