import { parseArgs } from 'node:util';
import { parseCalendarDay, type CalendarDay } from '../lib/domain/calendar-day.ts';
import { hasError } from '../lib/domain/issue.ts';
import type { Language } from '../lib/domain/language.ts';
import { cliWords, type CliWords } from '../lib/i18n/cli-words.ts';
import { buildDay } from '../lib/server/build-day.ts';
import { checkPath, type DataCheck } from '../lib/server/check-data.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from '../lib/server/check-report.ts';
import { languageNamed, languageOfEnvironment } from './command-language.ts';

/** The command was called in a way it does not understand. */
class UsageError extends Error {}

interface Call {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly language: Language;
  readonly today: CalendarDay;
  readonly errorsOnly: boolean;
}

function main(): number {
  try {
    const { values, positionals } = readArguments();
    if (values.help === true) return say(cliWords(languageOf(values.lang)).usage);
    return run(callOf(values, positionals));
  } catch (error) {
    if (!(error instanceof Error) || !isUsageError(error)) throw error;
    const { usage } = cliWords(languageOfEnvironment(process.env));
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    return 2;
  }
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
      'quiet-warnings': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
}

function isUsageError(error: Error): boolean {
  if (error instanceof UsageError) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code.startsWith('ERR_PARSE_ARGS');
}

function callOf(
  values: ReturnType<typeof readArguments>['values'],
  positionals: readonly string[],
): Call {
  const language = languageOf(values.lang);
  const words = cliWords(language);
  const wanted = values.format ?? 'text';
  const format = REPORT_FORMATS.find((known) => known === wanted);
  if (format === undefined) throw usage(words.unknownFormat, wanted);
  const paths = positionals.length > 0 ? positionals : [process.env['MARGEN_DATA'] ?? 'data'];
  const errorsOnly = values['quiet-warnings'] === true;
  return { paths, format, language, today: dayOf(values.today, words), errorsOnly };
}

function languageOf(wanted: string | undefined): Language {
  const fallback = languageOfEnvironment(process.env);
  if (wanted === undefined) return fallback;
  const language = languageNamed(wanted);
  if (language === undefined) throw usage(cliWords(fallback).unknownLanguage, wanted);
  return language;
}

function dayOf(wanted: string | undefined, words: CliWords): CalendarDay {
  if (wanted === undefined) return buildDay('UTC');
  const day = parseCalendarDay(wanted);
  if (!day.ok) throw usage(words.unknownDay, wanted);
  return day.value;
}

function usage(template: string, value: string): UsageError {
  return new UsageError(template.replace(/\{\w+\}/, () => value));
}

function run(call: Call): number {
  const checks = call.paths.map((path) => checked(path, call));
  const style = {
    language: call.language,
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    errorsOnly: call.errorsOnly,
    workFolder: process.cwd(),
  };
  say(formatReport(checks, call.format, style));
  return checks.some((check) => hasError(check.issues)) ? 1 : 0;
}

function checked(path: string, call: Call): DataCheck {
  const check = checkPath(path, call.today);
  if (typeof check === 'string') throw usage(cliWords(call.language)[check], path);
  return check;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

process.exitCode = main();
