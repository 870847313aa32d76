import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { editDistance } from '../lib/dataset/nearest.ts';
import { parseCalendarDay, type CalendarDay } from '../lib/domain/calendar-day.ts';
import type { Language } from '../lib/domain/language.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { buildDay } from '../lib/server/build-day.ts';
import type { Outcome } from './outcome.ts';
import { languageNamed, languageOfEnvironment } from './command-language.ts';

/** A command was called in a way it does not understand; the message says which. */
export class UsageError extends Error {}

/** What the operating system says of a file or folder that can't be read or written. */
const FILE_FAULTS = ['EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ENOENT', 'EROFS', 'ENOSPC', 'ELOOP'];

/**
 * How a command ends that was called wrongly, or for a file that can't be read or written. Any other error is
 * a fault of ours, and thrown again.
 */
export function calledWrongly(error: unknown, language: Language, usage: string): Outcome {
  if (error instanceof UsageError) {
    return { code: 2, output: '', complaint: `${error.message}\n\n${usage}` };
  }
  const fault = fileFault(error);
  if (fault === null) throw error;
  return { code: 2, output: '', complaint: cliWords(language).fileFault(fault.path, fault.code) };
}

function fileFault(error: unknown): { readonly path: string; readonly code: string } | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error || 'syscall' in error)) {
    return null;
  }
  const { code } = error;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return typeof code === 'string' && FILE_FAULTS.includes(code) ? { path, code } : null;
}

/** Node's reader of arguments; whatever it does not understand is told all at once, in words of ours. */
export function parseCommandLine<T extends Options>(
  args: readonly string[],
  options: T,
  language: Language,
) {
  const faults = flagFaults(args, options, language);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

type Options = NonNullable<ParseArgsConfig['options']>;

function flagFaults(args: readonly string[], options: Options, language: Language): string[] {
  const words = cliWords(language);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (known === undefined) return [words.unknownFlag(rawName, nearestFlag(name, options))];
    if (known.type === 'boolean')
      return value === undefined ? [] : [words.flagWithoutValue(rawName)];
    const isValue = value !== undefined && (inlineValue || !/^-./.test(value));
    return !isValue ? [words.flagWithValue(rawName)] : [];
  });
}

/** The flag that may be meant: the same but for `-` and `_`, or a slip away. */
function nearestFlag(name: string, options: Options): string | null {
  const plain = (flag: string): string => flag.toLowerCase().replaceAll('_', '-');
  const wanted = plain(name);
  const near = Object.keys(options)
    .map((flag) => ({ flag, distance: editDistance(wanted.slice(0, 60), plain(flag)) }))
    .filter(({ distance }) => distance <= Math.ceil(wanted.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.flag ?? null;
}

/**
 * A path as it was typed, seen from the folder in which the command runs: npm runs it in that of package.json,
 * and tells where it was called.
 */
export function typedPath(path: string, environment: Environment): string {
  const { INIT_CWD: called, npm_lifecycle_event: script } = environment;
  const isByNpm = called !== undefined && script?.startsWith('data:') === true;
  if (!isByNpm || resolve(called) === process.cwd()) return path;
  const seen = relative(process.cwd(), resolve(called, path));
  return seen === '' ? '.' : seen;
}

/** The same for what may be a git revision: it is one unless there is such a file or folder. */
export function typedState(state: string, environment: Environment): string {
  const path = typedPath(state, environment);
  return existsSync(path) ? path : state;
}

/** The data root: as it was typed, or as the environment says, or the project's own. */
export function dataFolder(typed: string | undefined, environment: Environment): string {
  return typed === undefined
    ? (environment['MARGEN_DATA'] ?? 'data')
    : typedPath(typed, environment);
}

/** The files and folders that were typed, or the data root. */
export function dataPaths(typed: readonly string[], environment: Environment): readonly string[] {
  return typed.length > 0
    ? typed.map((path) => typedPath(path, environment))
    : [dataFolder(undefined, environment)];
}

/** Variables of the environment in which a command runs. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A usage error whose words name the value at fault in the place of their one `{name}`. */
export function usageError(template: string, value: string): UsageError {
  return new UsageError(template.replace(/\{\w+\}/, () => value));
}

/** The language asked for on the command line, wherever it stands there, or by the environment. */
export function commandLanguage(args: readonly string[], environment: Environment): Language {
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
