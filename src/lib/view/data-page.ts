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

/** A file with its columns, and a row of it as it stands there, under its header; null where none has one. */
export interface FileSample {
  readonly name: RaceFileName;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  readonly example: string | null;
}

/** A file as the page documents it. */
export interface DocumentedFile extends FileSample {
  readonly text: string;
}

/** A race's files, and how to cite them. */
export interface RaceFiles {
  readonly id: string;
  readonly name: string;
  readonly licence: Race['licence'];
  readonly files: readonly RaceFileName[];
  /** Names of the charts' pictures. */
  readonly pictures: readonly string[];
  readonly citation: Citation;
  /** The code that shows a chart in another site's page, live. */
  readonly embeds: readonly { readonly chart: EmbeddedChart; readonly code: string }[];
}

/** The page that says how to use the files. */
export interface DataPageModel {
  readonly files: readonly DocumentedFile[];
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

/** A race, and the day that its averages are as of. */
interface RaceAsOf {
  readonly race: Race;
  readonly asOf: CalendarDay;
}

/** What the page shows, with the code reading the first race's file. */
export function dataPageModel(
  races: readonly RaceAsOf[],
  samples: readonly FileSample[],
  pictures: readonly string[],
  language: Language,
  base: string,
): DataPageModel {
  const words = filesWords(language);
  const names = samples.map(({ name }) => name);
  const [first] = races;
  const code = first === undefined ? [] : codeSamples(first.race.id, `${base}/${first.race.id}`);
  return {
    files: samples.map((sample) => ({ ...sample, text: words.files[sample.name] })),
    races: races.map(({ race, asOf }) => ({
      id: race.id,
      name: race.name[language],
      licence: race.licence,
      files: names,
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
function frozenEnd({ race, asOf }: RaceAsOf, base: string): string {
  const live = liveChart(race, EMBEDDED_CHARTS[0], 'en', base);
  return embedAddress({ ...live, asOf }).slice(embedAddress(live).length);
}
