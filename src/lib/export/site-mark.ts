import { INK, PAPER } from '../domain/legible-colour.ts';
import type { IconGround } from '../view/web-manifest.ts';

const GROUND = PAPER.dark;
const [AHEAD, BEHIND, MARGIN] = ['#6cc5e0', '#f59a5f', INK.dark];

/** Side of the drawing in its own units, and how much of it a mark takes on either ground. */
const SIDE = 32;
const ROOM: Readonly<Record<IconGround, number>> = { tile: 1, bleed: 0.76 };

/**
 * The site's mark as SVG, `size` pixels wide and high: two series, and the margin between them. On a ground
 * to its edge the mark stays in the inner circle that any mask leaves (W3C, Web Application Manifest, “Icon
 * masks and safe zone”: a radius of 40 %).
 */
export function siteMark(ground: IconGround, size: number): string {
  const room = ROOM[ground];
  const inset = (SIDE * (1 - room)) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}" rx="${ground === 'tile' ? 7 : 0}" fill="${GROUND}"/>`,
    `<g transform="translate(${inset} ${inset}) scale(${room})" fill="none" stroke-linejoin="round" stroke-linecap="round">`,
    `<path d="M26 9v14" stroke="${MARGIN}" stroke-width="1.6"/>`,
    `<path d="M5 14l6 1 6-5 4 1 5-4" stroke="${AHEAD}" stroke-width="3.4"/>`,
    `<path d="M5 20l6-1 6 3 4-1 5 4" stroke="${BEHIND}" stroke-width="3.4"/>`,
    '</g></svg>',
  ].join('');
}
