import type { Language } from '../lib/domain/language.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { differenceWords } from '../lib/i18n/difference-words.ts';
import { differenceJson } from '../lib/server/difference-json.ts';
import { differenceMarkdown } from '../lib/server/difference-markdown.ts';
import { differenceText } from '../lib/server/difference-text.ts';
import { readDifference } from '../lib/server/read-difference.ts';
import { differenceModel, type DataDifference } from '../lib/view/data-difference.ts';
import type { Outcome } from './outcome.ts';
import {
  calledWrongly,
  commandDay,
  commandLanguage,
  dataFolder,
  parseCommandLine,
  typedPath,
  typedState,
  usageError,
  UsageError,
} from './command-usage.ts';

/** Where the command runs, and what draws its pictures. */
export interface DiffSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Draws the charts before and after into a folder. */
  readonly writePictures: (
    difference: DataDifference,
    folder: string,
    language: Language,
  ) => Promise<void>;
}

const FORMATS = {
  text: (difference: DataDifference, language: Language) =>
    differenceText(differenceModel(difference, language)),
  markdown: (difference: DataDifference, language: Language) =>
    differenceMarkdown(differenceModel(difference, language)),
  json: differenceJson,
} as const;

/** `data:diff` with its arguments, the command's own name left out. */
export async function dataDiff(
  args: readonly string[],
  { environment, writePictures }: DiffSurroundings,
): Promise<Outcome> {
  const language = commandLanguage(args, environment);
  const words = differenceWords(language);
  try {
    const { values, positionals } = parseCommandLine(args, OPTIONS, language);
    if (values.help === true) return { code: 0, output: words.usage, complaint: '' };
    const format = formatNamed(values.format ?? 'text', language);
    const root = dataFolder(values.data, environment);
    const states = positionals.map((state) => typedState(state, environment));
    const difference = differenceOf(states, root, values.today, language);
    if (values.images !== undefined) {
      await writePictures(difference, typedPath(values.images, environment), language);
    }
    return { code: 0, output: format(difference, language), complaint: '' };
  } catch (error) {
    return calledWrongly(error, language, words.usage);
  }
}

const OPTIONS = {
  format: { type: 'string' },
  images: { type: 'string' },
  data: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function formatNamed(name: string, language: Language) {
  const known = (['text', 'markdown', 'json'] as const).find((format) => format === name);
  if (known === undefined) throw usageError(differenceWords(language).unknownFormat, name);
  return FORMATS[known];
}

function differenceOf(
  positionals: readonly string[],
  root: string,
  day: string | undefined,
  language: Language,
): DataDifference {
  const [base, head = null] = positionals;
  if (base === undefined || positionals.length > 2) {
    throw new UsageError(differenceWords(language).needsBase);
  }
  const today = commandDay(day, language);
  const difference = readDifference({ base, head, root, today });
  if (typeof difference !== 'string') return difference;
  throw usageError(cliWords(language).noSuchState, difference);
}
