import type { Plugin } from 'chart.js';
import type { Frame } from './frame.ts';
import { headingLayout, MARGIN, type HeadingLine } from './heading-layout.ts';

/** Draws the paper, and what a picture that travels alone says above and below its chart. */
export function headingPlugin(frame: Frame): Plugin {
  return {
    id: 'heading',
    beforeDraw({ ctx }) {
      if (frame.heading === null) return;
      const { above, below, bottom } = headingLayout(frame);
      ctx.save();
      ctx.fillStyle = frame.palette.paper;
      ctx.fillRect(0, 0, frame.width, frame.height);
      drawLines(ctx, frame, above, MARGIN);
      drawLines(ctx, frame, below, frame.height - bottom);
      ctx.restore();
    },
  };
}

function drawLines(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  lines: readonly HeadingLine[],
  top: number,
): void {
  let y = top;
  for (const { text, font, tone, height } of lines) {
    ctx.font = font;
    ctx.fillStyle = frame.palette[tone];
    ctx.textAlign = 'left';
    ctx.fillText(text, MARGIN, y + height * 0.75);
    y += height;
  }
}
