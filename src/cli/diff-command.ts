import { parseArgs } from 'node:util';
import type { Language } from '../lib/domain/language.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { differenceWords } from '../lib/i18n/difference-words.ts';
import { differenceJson } from '../lib/server/difference-json.ts';
import { differenceMarkdown } from '../lib/server/difference-markdown.ts';
import { differenceText } from '../lib/server/difference-text.ts';
import { readDifference } from '../lib/server/read-difference.ts';
import { differenceModel, type DataDifference } from '../lib/view/data-difference.ts';
import type { Outcome } from './check-command.ts';
import {
  commandDay,
  commandLanguage,
  isUsageError,
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
    const { values, positionals } = readArguments(args);
    if (values.help === true) return { code: 0, output: words.usage, complaint: '' };
    const format = formatNamed(values.format ?? 'text', language);
    const root = values.data ?? environment['MARGEN_DATA'] ?? 'data';
    const difference = differenceOf(positionals, root, values.today, language);
    if (values.images !== undefined) await writePictures(difference, values.images, language);
    return { code: 0, output: format(difference, language), complaint: '' };
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return { code: 2, output: '', complaint: `${error.message}\n\n${words.usage}` };
  }
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      images: { type: 'string' },
      data: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
}

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
