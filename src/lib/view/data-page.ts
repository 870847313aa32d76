import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { RaceFileName } from '../i18n/files.en.ts';
import { filesWords } from '../i18n/files-words.ts';
import { citationOf, type Citation } from './citation.ts';
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
}

/** What the page shows, with the code reading the first race's file. */
export function dataPageModel(
  races: readonly { readonly race: Race; readonly asOf: CalendarDay }[],
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
    })),
    code: SAMPLED_FILES.map((file) => ({
      file,
      text: words.codeText[file],
      samples: code.filter((sample) => sample.file === file),
    })),
  };
}
