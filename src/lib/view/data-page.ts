import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { RaceFileName } from '../i18n/files.en.ts';
import { chartMenuWords } from '../i18n/chart-menu-words.ts';
import { filesWords } from '../i18n/files-words.ts';
import { citationOf, type Citation } from './citation.ts';
import { embedAddress, embedSnippet, type EmbedWish } from './embed-snippet.ts';
import { EMBEDDED_CHARTS, type EmbeddedChart } from './embedded-charts.ts';
import { codeSamples, SAMPLED_FILES, type CodeSample, type SampledFile } from './code-samples.ts';

/** The files of a race in the order in which they are listed; a race without claims and the like lacks some. */
export const RACE_FILES: readonly RaceFileName[] = [
  'polls.csv',
  'polls.json',
  'polls_long.csv',
  'pollsters.csv',
  'averages.csv',
  'averages.json',
  'margin.csv',
  'house-effects.csv',
  'results.csv',
  'pollster-errors.csv',
  'events.csv',
  'corrections.csv',
  'polls-excel.csv',
  'averages-excel.csv',
  'margin-excel.csv',
  'data.zip',
  'race.json',
  'feed.xml',
  'badge.svg',
  'standalone.html',
];

const QUESTION_FILES_COME_AFTER: RaceFileName = 'polls_long.csv';

/** Where a file stands in the list; the polls files of further questions have a place together. */
export function placeInList(name: string): number {
  const place = RACE_FILES.findIndex((known) => known === name);
  return place === -1 ? RACE_FILES.indexOf(QUESTION_FILES_COME_AFTER) + 0.5 : place;
}

/** A file with its columns, and a row of it as it stands there, under its header; null where none has one. */
export interface FileSample {
  readonly name: string;
  /** What it holds. */
  readonly text: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  readonly example: string | null;
}

/** A race's files, and how to cite them. */
export interface RaceFiles {
  readonly id: string;
  readonly name: string;
  readonly licence: Race['licence'];
  readonly files: readonly string[];
  /** Names of the charts' pictures. */
  readonly pictures: readonly string[];
  readonly citation: Citation;
  /** The code that shows a chart in another site's page, live. */
  readonly embeds: readonly { readonly chart: EmbeddedChart; readonly code: string }[];
}

/** The page that says how to use the files. */
export interface DataPageModel {
  readonly files: readonly FileSample[];
  readonly races: readonly RaceFiles[];
  /** Code that reads a file, and what it prints. */
  readonly code: readonly {
    readonly file: SampledFile;
    readonly text: string;
    readonly samples: readonly CodeSample[];
  }[];
  /** What to do with the code of a chart, how to freeze the chart, and what that means. */
  readonly embedTexts: readonly string[];
}

/** A race with samples of all of its files. */
export interface SampledRace {
  readonly race: Race;
  readonly asOf: CalendarDay;
  readonly samples: readonly FileSample[];
}

/** What the page shows: each file as the first race has it that does, and code that reads the first race's files. */
export function dataPageModel(
  races: readonly SampledRace[],
  pictures: readonly string[],
  language: Language,
  base: string,
): DataPageModel {
  const words = filesWords(language);
  const [first] = races;
  const code = first === undefined ? [] : codeSamples(first.race.id, `${base}/${first.race.id}`);
  return {
    files: documented(races),
    races: races.map(({ race, asOf, samples }) => ({
      id: race.id,
      name: race.name[language],
      licence: race.licence,
      files: samples.map(({ name }) => name),
      pictures,
      citation: citationOf(race, asOf, language, base),
      embeds: EMBEDDED_CHARTS.map((chart) => ({
        chart,
        code: embedSnippet(liveChart(race, chart, language, base)),
      })),
    })),
    code: SAMPLED_FILES.map((file) => ({
      file,
      text: words.codeText[file],
      samples: code.filter((sample) => sample.file === file),
    })),
    embedTexts: [
      words.embedText,
      ...(first === undefined ? [] : [words.embedOthers(frozenEnd(first, base))]),
      chartMenuWords(language).kindsNote,
    ],
  };
}

function liveChart(race: Race, chart: EmbeddedChart, language: Language, base: string): EmbedWish {
  const named = { id: race.id, name: race.name[language] };
  return { base, race: named, chart, language, theme: 'auto', asOf: null };
}

/** What the address of a chart frozen at a day has beyond that of a live one. */
function frozenEnd({ race, asOf }: SampledRace, base: string): string {
  const live = liveChart(race, EMBEDDED_CHARTS[0], 'en', base);
  return embedAddress({ ...live, asOf }).slice(embedAddress(live).length);
}

/** Each file once, as the first race has it that does. */
function documented(races: readonly SampledRace[]): FileSample[] {
  const samples = new Map<string, FileSample>();
  for (const sample of races.flatMap((race) => race.samples)) {
    if (!samples.has(sample.name)) samples.set(sample.name, sample);
  }
  return [...samples.values()].sort((a, b) => placeInList(a.name) - placeInList(b.name));
}
