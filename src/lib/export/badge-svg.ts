import type { BadgeModel } from '../view/badge.ts';
import { escapeXml } from './xml-text.ts';

const HEIGHT = 20;
const PAD = 8;
const STRIPE = 4;
const FONT_SIZE = 11;
/** Mean advance of the badge's typeface, in ems; `textLength` then holds every machine to it. */
const ADVANCE = 0.6;
const NEUTRAL = '#6b7280';

/** The badge as SVG: text stays text, nothing is fetched, and it is read on light and dark alike. */
export function badgeSvg({ language, label, value, title, colour }: BadgeModel): string {
  const [labelWidth, valueWidth] = [textWidth(label), textWidth(value)];
  const left = labelWidth + 2 * PAD;
  const width = left + STRIPE + valueWidth + 2 * PAD;
  const valueStart = left + STRIPE + PAD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" xml:lang="${language}" aria-labelledby="t">`,
    `<title id="t">${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${HEIGHT}" rx="3" fill="#f6f5f1"/>`,
    `<path d="M3 0h${left - 3}v${HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#22262b"/>`,
    `<path d="M${left} 0h${STRIPE}v${HEIGHT}h-${STRIPE}z" fill="${escapeXml(colour ?? NEUTRAL)}"/>`,
    `<g font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${FONT_SIZE}">`,
    textElement(label, PAD, labelWidth, '#ffffff'),
    textElement(value, valueStart, valueWidth, '#16181c'),
    '</g></svg>\n',
  ].join('');
}

/** In pixels, rounded up. */
function textWidth(text: string): number {
  return Math.ceil(Array.from(text).length * FONT_SIZE * ADVANCE);
}

function textElement(text: string, x: number, length: number, fill: string): string {
  return `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${fill}">${escapeXml(text)}</text>`;
}
