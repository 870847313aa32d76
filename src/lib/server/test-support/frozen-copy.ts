import { join } from 'node:path';

/** A data root with a copy of the real races; its README says what is in it. */
export const FROZEN_FOLDER = join(import.meta.dirname, 'real-races.fixture');

/** The day the copy was taken. */
export const FROZEN_DAY = '2026-11-28';
