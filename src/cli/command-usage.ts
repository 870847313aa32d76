import { parseCalendarDay, type CalendarDay } from '../lib/domain/calendar-day.ts';
import type { Language } from '../lib/domain/language.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { buildDay } from '../lib/server/build-day.ts';
import { languageNamed, languageOfEnvironment } from './command-language.ts';

/** A command was called in a way it does not understand; the message says which. */
export class UsageError extends Error {}

/** True for our own usage errors and for those of Node's reader of arguments. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code.startsWith('ERR_PARSE_ARGS');
}

/** A usage error whose words name the value at fault in the place of their one `{name}`. */
export function usageError(template: string, value: string): UsageError {
  return new UsageError(template.replace(/\{\w+\}/, () => value));
}

/** The language asked for on the command line, wherever it stands there, or by the environment. */
export function commandLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.indexOf('--lang');
  const wanted = at < 0 ? args.find((arg) => arg.startsWith('--lang='))?.slice(7) : args[at + 1];
  const preferred = languageOfEnvironment(environment);
  return wanted === undefined ? preferred : (languageNamed(wanted) ?? preferred);
}

/** The day of the command: the one that is asked for, or today. Throws a usage error if it is no day. */
export function commandDay(wanted: string | undefined, language: Language): CalendarDay {
  if (wanted === undefined) return buildDay('UTC');
  const day = parseCalendarDay(wanted);
  if (!day.ok) throw usageError(cliWords(language).unknownDay, wanted);
  return day.value;
}
