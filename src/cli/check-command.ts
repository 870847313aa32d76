import { hasError } from '../lib/domain/issue.ts';
import type { Language } from '../lib/domain/language.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { checkPath, type CheckOptions, type DataCheck } from '../lib/server/check-data.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from '../lib/server/check-report.ts';
import { languageNamed } from './command-language.ts';
import type { Outcome } from './outcome.ts';
import {
  calledWrongly,
  commandDay,
  commandLanguage,
  dataPaths,
  parseCommandLine,
  typedState,
  usageError,
} from './command-usage.ts';

interface Call extends CheckOptions {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly language: Language;
  readonly errorsOnly: boolean;
}

/** Where the command runs. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Output goes to a terminal that shows colours. */
  readonly colour: boolean;
  readonly workFolder: string;
}

/** `data:check` with its arguments, the command's own name left out. */
export function dataCheck(args: readonly string[], around: Surroundings): Outcome {
  const preferred = commandLanguage(args, around.environment);
  try {
    const { values, positionals } = parseCommandLine(args, OPTIONS, preferred);
    const language = languageOf(values.lang, preferred);
    if (values.help === true) return { code: 0, output: cliWords(language).usage, complaint: '' };
    return run(callOf(values, positionals, language, around), around);
  } catch (error) {
    return calledWrongly(error, preferred, cliWords(preferred).usage);
  }
}

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  base: { type: 'string' },
  'quiet-warnings': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function callOf(
  values: ReturnType<typeof parseCommandLine<typeof OPTIONS>>['values'],
  positionals: readonly string[],
  language: Language,
  around: Surroundings,
): Call {
  const words = cliWords(language);
  const wanted = values.format ?? 'text';
  const format = REPORT_FORMATS.find((known) => known === wanted);
  if (format === undefined) throw usageError(words.unknownFormat, wanted);
  const { environment } = around;
  const paths = dataPaths(positionals, environment);
  const errorsOnly = values['quiet-warnings'] === true;
  const today = commandDay(values.today, language);
  const base = values.base === undefined ? null : typedState(values.base, environment);
  return { paths, format, language, today, base, errorsOnly };
}

function languageOf(wanted: string | undefined, preferred: Language): Language {
  if (wanted === undefined) return preferred;
  const language = languageNamed(wanted);
  if (language === undefined) throw usageError(cliWords(preferred).unknownLanguage, wanted);
  return language;
}

function run(call: Call, around: Surroundings): Outcome {
  const checks = call.paths.map((path) => checked(path, call));
  const { colour, workFolder } = around;
  const { language, errorsOnly } = call;
  const output = formatReport(checks, call.format, { language, colour, errorsOnly, workFolder });
  const code = checks.some((check) => hasError(check.issues)) ? 1 : 0;
  return { code, output, complaint: '' };
}

function checked(path: string, call: Call): DataCheck {
  const check = checkPath(path, call);
  if (typeof check !== 'string') return check;
  throw usageError(
    cliWords(call.language)[check],
    check === 'noSuchState' ? (call.base ?? '') : path,
  );
}
