import type { Language } from '../domain/language.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Points } from './points.ts';

/** A reported figure with the decimals it was reported with, two at the most: `45`, `45.5`, `36.25`. */
export function reportedNumber(points: Points, language: Language): string {
  const decimals = [0, 1].find((places) => Number(points.toFixed(places)) === points) ?? 2;
  return formatNumber(points, language, decimals);
}

/** The same with the sign of a percentage: `51.95%`, `51,95 %`. */
export function reportedPercent(points: Points, language: Language): string {
  return `${reportedNumber(points, language)}${language === 'es' ? '\u00a0' : ''}%`;
}
