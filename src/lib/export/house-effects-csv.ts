import type { Race } from '../domain/race.ts';
import type { PublishedHouseEffect } from '../view/house-effects.ts';
import { firmName } from '../view/names.ts';
import { csvText, type CsvCell } from './csv-text.ts';

/** Columns of house-effects.csv, in order; columns are only ever added at the right. */
export const HOUSE_EFFECTS_COLUMNS = [
  'pollster',
  'name',
  'group',
  'polls',
  'first',
  'second',
  'house_effect',
  'low80',
  'high80',
  'low95',
  'high95',
] as const;

/** house-effects.csv: a row per firm; figures in points, first of the pair minus second. */
export function houseEffectsCsv(race: Race, effects: readonly PublishedHouseEffect[]): string {
  return csvText(
    HOUSE_EFFECTS_COLUMNS,
    effects.map((effect) => effectRow(race, effect)),
  );
}

function effectRow(
  race: Race,
  { pollster, group, polls, margin }: PublishedHouseEffect,
): CsvCell[] {
  const { value, low80, high80, low95, high95 } = margin;
  const firm = [pollster, firmName(race, pollster), group, polls];
  return [...firm, ...race.pair, value, low80, high80, low95, high95];
}
