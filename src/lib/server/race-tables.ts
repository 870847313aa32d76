import {
  CORRECTION_COLUMNS,
  EVENT_COLUMNS,
  FIRM_COLUMNS,
  pollColumnsWith,
  resultColumnsWith,
  type ColumnRule,
} from '../dataset/columns.ts';
import { LANGUAGES, type Language, type Localized } from '../domain/language.ts';
import { pollsName } from '../dataset/polls-file.ts';
import type { Candidate, Question, Race } from '../domain/race.ts';
import { AVERAGES_COLUMNS, averagesCsv } from '../export/averages-csv.ts';
import { HOUSE_EFFECTS_COLUMNS, houseEffectsCsv } from '../export/house-effects-csv.ts';
import { MARGIN_COLUMNS, marginCsv } from '../export/margin-csv.ts';
import { LONG_COLUMNS, pollsLongCsv } from '../export/polls-long.ts';
import { POLLSTER_ERRORS_COLUMNS, pollsterErrorsCsv } from '../export/pollster-errors-csv.ts';
import { POLLSTERS_COLUMNS, pollstersCsv } from '../export/pollsters-csv.ts';
import type { FilesWords, RaceFileName } from '../i18n/files.en.ts';
import { filesWords } from '../i18n/files-words.ts';
import { firmErrors } from '../view/firm-errors.ts';
import { houseEffectsOf, houseGroups } from '../view/house-effects.ts';
import { publishedText, tableCells } from './kept-table.ts';
import { readFirmsCsv, readRaceCsv, type KeptName } from './read-race-file.ts';
import { raceAverages, raceEstimate } from './site-data.ts';

/** A race's CSV file for programs. */
export type TableName = Exclude<Extract<RaceFileName, `${string}.csv`>, `${string}-excel.csv`>;

/** A CSV file as it is published. */
export interface PublishedTable {
  /** The names in its header. */
  readonly columns: readonly string[];
  /** What the columns hold, where the reader has rules for them. */
  readonly rules: readonly ColumnRule[];
  readonly text: string;
}

/** A race's CSV file as it is published. */
export interface RaceTable extends PublishedTable {
  readonly name: string;
  /** What it holds. */
  readonly about: Localized;
  /** Whom the columns name that are a candidate's own. */
  readonly candidates: readonly Candidate[];
}

const made = new WeakMap<Race, readonly RaceTable[]>();

/** All CSV files of a race but those for Excel, made once a build; those of claims and the like only where there are any. */
export function raceTables(race: Race): readonly RaceTable[] {
  const known = made.get(race);
  if (known !== undefined) return known;
  const tables = [...pollTables(race), ...firmTables(race), ...recordTables(race)];
  made.set(race, tables);
  return tables;
}

/** The site's list of all firms as it is published. */
export function firmsTable(): PublishedTable {
  return keptTable(readFirmsCsv(), FIRM_COLUMNS);
}

function pollTables(race: Race): RaceTable[] {
  const averages = raceAverages(race);
  return [
    raceKept(race, 'polls.csv', pollColumnsWith(idsOf(race))),
    computed(race, 'polls_long.csv', LONG_COLUMNS, pollsLongCsv(race)),
    ...race.questions.map((question) => questionKept(race, question)),
    computed(race, 'averages.csv', AVERAGES_COLUMNS, averagesCsv(averages)),
    computed(race, 'margin.csv', MARGIN_COLUMNS, marginCsv(averages, race.pair)),
  ];
}

function firmTables(race: Race): RaceTable[] {
  const estimate = raceEstimate(race);
  const effects = houseGroups(estimate).flatMap(houseEffectsOf);
  const errors = firmErrors({ race, estimate });
  return [
    ...(race.pollsters.length === 0
      ? []
      : [computed(race, 'pollsters.csv', POLLSTERS_COLUMNS, pollstersCsv(race))]),
    ...(effects.length === 0
      ? []
      : [
          computed(
            race,
            'house-effects.csv',
            HOUSE_EFFECTS_COLUMNS,
            houseEffectsCsv(race, effects),
          ),
        ]),
    ...(errors.length === 0
      ? []
      : [
          computed(
            race,
            'pollster-errors.csv',
            POLLSTER_ERRORS_COLUMNS,
            pollsterErrorsCsv(race, errors),
          ),
        ]),
  ];
}

function recordTables(race: Race): RaceTable[] {
  const { results, events, corrections } = race;
  return [
    ...(results.length === 0
      ? []
      : [raceKept(race, 'results.csv', resultColumnsWith(idsOf(race)))]),
    ...(events.length === 0 ? [] : [raceKept(race, 'events.csv', EVENT_COLUMNS)]),
    ...(corrections.length === 0 ? [] : [raceKept(race, 'corrections.csv', CORRECTION_COLUMNS)]),
  ];
}

function computed(
  race: Race,
  name: TableName,
  columns: readonly string[],
  text: string,
): RaceTable {
  return { ...ownTable(race, name), columns, rules: [], text };
}

function raceKept(race: Race, name: KeptName & TableName, rules: readonly ColumnRule[]): RaceTable {
  return { ...ownTable(race, name), ...keptTable(readRaceCsv(race, name), rules) };
}

function questionKept(race: Race, { id, label, candidates }: Question): RaceTable {
  const name = pollsName(id);
  const rules = pollColumnsWith(candidates.map((candidate) => candidate.id));
  return {
    name,
    about: inEach((words, language) => words.questionFile(label[language])),
    candidates,
    ...keptTable(readRaceCsv(race, name), rules),
  };
}

function ownTable(
  { candidates }: Race,
  name: TableName,
): Pick<RaceTable, 'name' | 'about' | 'candidates'> {
  return { name, about: inEach((words) => words.files[name]), candidates };
}

function inEach(say: (words: FilesWords, language: Language) => string): Localized {
  const [en, es] = LANGUAGES;
  return { en: say(filesWords(en), en), es: say(filesWords(es), es) };
}

function keptTable(text: string, rules: readonly ColumnRule[]): PublishedTable {
  const cells = tableCells(text, rules);
  return { columns: cells.columns, rules, text: publishedText(text, cells) };
}

function idsOf(race: Race): string[] {
  return race.candidates.map(({ id }) => id);
}
