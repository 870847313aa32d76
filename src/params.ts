import { defineParams } from '@sveltejs/kit/params';
import { EMBEDDED_CHARTS } from '#lib/view/embedded-charts.ts';

/** English stands at the root of the site, every other language under its own name. */
const PREFIXES: readonly string[] = ['es'];
/** A chart as a file: `trend.svg`, `margin-story.png`. */
const PICTURE = /^[a-z]+(-square|-story)?\.(png|svg)$/;
/** A table: `polls_long.csv`, `polls-excel.csv`, `polls-other-names.csv`. */
const TABLE = /^[a-z0-9_-]+\.csv$/;
/** The schema of a JSON file, with its version: `polls-1.schema.json`. */
const SCHEMA = /^[a-z]+-\d+\.schema\.json$/;
/** A picture of the site's mark: `icon-192.png`, `apple-touch-icon.png`. */
const ICON = /^(?:apple-touch-)?icon[a-z0-9-]*\.png$/;
const RACE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const params = defineParams({
  language: (text: string) => (PREFIXES.includes(text) ? text : undefined),
  race: (text: string) => (RACE_ID.test(text) && !PREFIXES.includes(text) ? text : undefined),
  chart: (text: string) => EMBEDDED_CHARTS.find((chart) => chart === text),
  table: (text: string) => (TABLE.test(text) ? text : undefined),
  schema: (text: string) => (SCHEMA.test(text) ? text : undefined),
  icon: (text: string) => (ICON.test(text) ? text : undefined),
  picture: (text: string) => (PICTURE.test(text) ? text : undefined),
});
