import { FROZEN_DAY, FROZEN_FOLDER } from './frozen-copy.ts';

/**
 * Run before each file of tests: what reads the site’s data reads the copy, on the day of the copy. Thus no poll,
 * correction or race that somebody adds to data/ changes a verdict, nor does the tester’s clock.
 */
process.env['MARGEN_DATA'] = FROZEN_FOLDER;
process.env['MARGEN_TODAY'] = FROZEN_DAY;
