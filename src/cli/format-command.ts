import { writeFileSync } from 'node:fs';
import type { FormatStep } from '../lib/dataset/format-file.ts';
import { printable, type DataIssue } from '../lib/domain/issue.ts';
import type { Language } from '../lib/domain/language.ts';
import { cliWords } from '../lib/i18n/cli-words.ts';
import { formatCommandWords } from '../lib/i18n/format-command-words.ts';
import { describeIssue } from '../lib/i18n/issue-words.ts';
import { dataFilesAt, formatFileAt, type DataFilePath } from '../lib/server/format-data.ts';
import type { Outcome } from './outcome.ts';
import {
  calledWrongly,
  commandDay,
  commandLanguage,
  dataPaths,
  parseCommandLine,
  usageError,
} from './command-usage.ts';

/** Where the command runs. */
export interface FormatSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** `data:format` with its arguments, the command's own name left out. Writes the files that change. */
export function dataFormat(args: readonly string[], { environment }: FormatSurroundings): Outcome {
  const language = commandLanguage(args, environment);
  const words = formatCommandWords(language);
  try {
    const { values, positionals } = parseCommandLine(args, OPTIONS, language);
    if (values.help === true) return { code: 0, output: words.usage, complaint: '' };
    const paths = dataPaths(positionals, environment);
    const files = paths.flatMap((path) => filesOf(path, language));
    return run(files, values.check === true, language);
  } catch (error) {
    return calledWrongly(error, language, words.usage);
  }
}

const OPTIONS = {
  check: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function filesOf(path: string, language: Language): DataFilePath[] {
  const files = dataFilesAt(path);
  if (files === null) throw usageError(cliWords(language).noSuchPath, path);
  if (files.length === 0) throw usageError(formatCommandWords(language).nothingToFormat, path);
  return files;
}

/** What became of a file. */
interface Handled {
  readonly lines: readonly string[];
  readonly changes: number;
  readonly isRead: boolean;
}

function run(files: readonly DataFilePath[], checkOnly: boolean, language: Language): Outcome {
  const words = formatCommandWords(language);
  const handled = files.map((file) => handle(file, checkOnly, language));
  const changes = handled.reduce((sum, file) => sum + file.changes, 0);
  const changed = handled.filter((file) => file.changes > 0).length;
  const read = handled.filter(({ isRead }) => isRead).length;
  const tell = checkOnly ? words.wouldChange : words.changed;
  const last = changes === 0 ? words.nothing(read) : tell(changes, changed);
  const failed = read < handled.length || (checkOnly && changes > 0);
  const output = [...handled.flatMap(({ lines }) => lines), last].join('\n');
  return { code: failed ? 1 : 0, output, complaint: '' };
}

function handle(file: DataFilePath, checkOnly: boolean, language: Language): Handled {
  const formatted = formatFileAt(file, commandDay(undefined, language));
  if (!formatted.ok) {
    return { lines: refusal(file.file, formatted.problem, language), changes: 0, isRead: false };
  }
  const { steps, text } = formatted.value;
  if (steps.length > 0 && !checkOnly) writeFileSync(file.path, text);
  const lines = steps.map((step) => `${file.file}:${stepText(step, language)}`);
  return { lines, changes: steps.length, isRead: true };
}

function refusal(file: string, issues: readonly DataIssue[], language: Language): string[] {
  const lines = issues.map((issue) => {
    const { title, remedy } = describeIssue(issue, language);
    const place = issue.column === null ? `${issue.line}` : `${issue.line}:${issue.column}`;
    const severity = cliWords(language).severity[issue.severity];
    return `  ${place} ${severity}: ${title} ${remedy} [${issue.kind}]`;
  });
  return [formatCommandWords(language).unread(file), ...lines];
}

function stepText(step: FormatStep, language: Language): string {
  const words = formatCommandWords(language);
  switch (step.kind) {
    case 'byte-order-mark':
    case 'windows-line-ends':
    case 'semicolon-separated':
      return `1 ${words.steps[step.kind]}`;
    case 'moved': {
      const [name, below] = [printable(step.name), printable(step.below)];
      const moved = step.below === '' ? words.movedToTop(name) : words.movedBelow(name, below);
      return `${step.line} ${moved}`;
    }
    case 'spaces':
    case 'date':
    case 'days':
    case 'number':
    case 'firm':
    case 'word': {
      const [field, was, is] = [step.field, step.was, step.is].map(printable);
      const why = words.steps[step.kind];
      return `${step.line}:${step.column} ${words.cell(field ?? '', was ?? '', is ?? '', why)}`;
    }
  }
}
