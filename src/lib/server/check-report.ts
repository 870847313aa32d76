import { join, relative } from 'node:path';
import { sourceMap, type CellSpan, type SourceMap } from '../dataset/cell-span.ts';
import type { DataIssue, Severity } from '../domain/issue.ts';
import { UNSEEN } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { cliWords, counted } from '../i18n/cli-words.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import type { DataCheck } from './check-data.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How a report is to be written. */
export interface ReportStyle {
  readonly language: Language;
  /** ANSI colours, for a terminal. */
  readonly colour: boolean;
  /** Leave out warnings and notes. */
  readonly errorsOnly: boolean;
  /** The folder that paths in GitHub annotations are relative to. */
  readonly workFolder: string;
}

/** The report of a check, ready to be printed; without a line end. */
export function formatReport(
  checks: readonly DataCheck[],
  format: ReportFormat,
  style: ReportStyle,
): string {
  switch (format) {
    case 'json':
      return jsonReport(checks, style);
    case 'github':
      return githubReport(checks, style);
    case 'text':
      return textReport(checks, style);
  }
}

/** Where something is compared, what is new comes first, and of the rest errors alone. */
function shownIssues(check: DataCheck, style: ReportStyle): readonly DataIssue[] {
  const { issues, fresh } = check;
  const errors = issues.filter(isError);
  if (style.errorsOnly) return errors;
  if (fresh === null) return issues;
  return [
    ...issues.filter((issue) => fresh.has(issue)),
    ...errors.filter((issue) => !fresh.has(issue)),
  ];
}

function isError({ severity }: DataIssue): boolean {
  return severity === 'error';
}

function jsonReport(checks: readonly DataCheck[], style: ReportStyle): string {
  const issues = checks.flatMap(({ issues: all, fresh }) => {
    const wanted = style.errorsOnly ? all.filter(isError) : all;
    return wanted.map((issue) => {
      const told = jsonIssue(issue, style.language);
      return fresh === null ? told : { ...told, new: fresh.has(issue) };
    });
  });
  const report = {
    schema_version: 1,
    races: total(checks, 'races'),
    rows: total(checks, 'rows'),
    polls: total(checks, 'polls'),
    issues,
  };
  return JSON.stringify(report, null, 2);
}

function jsonIssue(issue: DataIssue, language: Language) {
  const { severity, kind, file, line, column, field, found } = issue;
  const { expected, remedy } = describeIssue(issue, language);
  return { severity, kind, file, line, column, field, found, expected, remedy };
}

function total(checks: readonly DataCheck[], what: 'races' | 'rows' | 'polls'): number {
  return checks.reduce((sum, check) => sum + check[what], 0);
}

const GITHUB_COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

function githubReport(checks: readonly DataCheck[], style: ReportStyle): string {
  const lines = checks.flatMap((check) => githubLines(check, style));
  return [...lines, summaryLine(checks, style), ...hiddenNote(checks, style)].join('\n');
}

function githubLines(check: DataCheck, style: ReportStyle): string[] {
  const maps = sourceMaps(check, shownIssues(check, style));
  return shownIssues(check, style).map((issue) => {
    const { title, expected, remedy } = describeIssue(issue, style.language);
    const path = relative(style.workFolder, join(check.base, issue.file)).replaceAll('\\', '/');
    const span = spanOf(maps.get(issue.file), issue);
    const column = span === undefined ? '' : `,col=${span.start + 1}`;
    const place = `file=${property(path)},line=${issue.line}${column},title=${issue.kind}`;
    const words = message(`${title} ${expected} ${remedy}`);
    return `::${GITHUB_COMMANDS[issue.severity]} ${place}::${words}`;
  });
}

/** Escapes as GitHub's workflow commands ask for. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function textReport(checks: readonly DataCheck[], style: ReportStyle): string {
  const blocks = checks.flatMap((check) => textBlocks(check, style));
  const end = [summaryLine(checks, style), ...hiddenNote(checks, style)].join('\n');
  return [...blocks, end].join('\n\n');
}

/** How many issues are only counted, and why. */
function hiddenNote(checks: readonly DataCheck[], style: ReportStyle): string[] {
  const words = cliWords(style.language);
  const hidden = checks.reduce(
    (sum, check) => sum + check.issues.length - shownIssues(check, style).length,
    0,
  );
  if (hidden === 0) return [];
  const compared = !style.errorsOnly && checks.some(({ fresh }) => fresh !== null);
  return [compared ? counted(words, 'old', hidden) : words.hidden];
}

/** One block a file: its name, then its issues. */
function textBlocks(check: DataCheck, style: ReportStyle): string[] {
  const shown = shownIssues(check, style);
  const maps = sourceMaps(check, shown);
  return [...Map.groupBy(shown, (issue) => issue.file)].map(([file, issues]) => {
    const body = issues.flatMap((issue) => textIssue(issue, maps.get(file), style));
    return [paint(file, 'bold', style), ...body].join('\n');
  });
}

const INDENT = ' '.repeat(8);

function textIssue(issue: DataIssue, map: SourceMap | undefined, style: ReportStyle): string[] {
  const words = cliWords(style.language);
  const { title, expected, remedy } = describeIssue(issue, style.language);
  const place = issue.column === null ? `${issue.line}` : `${issue.line}:${issue.column}`;
  const severity = paint(words.severity[issue.severity], issue.severity, style);
  const kind = paint(`[${issue.kind}]`, 'dim', style);
  const head = `  ${place.padEnd(7)} ${severity}: ${title} ${kind}`;
  // Notes are many and ask for nothing: a line each.
  if (issue.severity === 'note') return [head];
  const body = [
    ...excerpt(issue, map, style),
    `${words.expected} ${expected}`,
    `${words.remedy} ${remedy}`,
  ];
  return [head, ...body.map((line) => INDENT + line)];
}

/** Characters shown before and after the cell. */
const AROUND = 30;
const LONGEST_CELL_SHOWN = 60;

/** The cell amid its line, and a caret line under it; nothing for what concerns a row or a file. */
function excerpt(issue: DataIssue, map: SourceMap | undefined, style: ReportStyle): string[] {
  const span = spanOf(map, issue);
  if (span === undefined || map === undefined) return [];
  const line = map.lines[issue.line - 1] ?? '';
  const from = Math.max(0, span.start - AROUND);
  const end = Math.min(span.end, span.start + LONGEST_CELL_SHOWN);
  const before = `${from > 0 ? '…' : ''}${line.slice(from, span.start)}`;
  const after = line.slice(end, end + AROUND);
  const carets = '^'.repeat(Math.max(1, end - span.start));
  return [
    visible(before + line.slice(span.start, end) + after),
    ' '.repeat(before.length) + paint(carets, issue.severity, style),
  ];
}

const UNSEEN_ANYWHERE = new RegExp(`${UNSEEN.source}|\\t`, 'gu');

/** What can't be seen becomes a dot, so that carets stay under their cell and terminals stay safe. */
function visible(text: string): string {
  if (/^[ -~…]*$/.test(text)) return text;
  return text.replace(UNSEEN_ANYWHERE, (unseen) => '·'.repeat(unseen.length));
}

function spanOf(map: SourceMap | undefined, issue: DataIssue): CellSpan | undefined {
  return issue.column === null ? undefined : map?.spans.get(`${issue.line}:${issue.column}`);
}

function sourceMaps(check: DataCheck, issues: readonly DataIssue[]): Map<string, SourceMap> {
  const maps = new Map<string, SourceMap>();
  for (const [file, own] of Map.groupBy(issues, (issue) => issue.file)) {
    const bytes = check.files.get(file);
    const placed = own.filter((issue) => issue.column !== null && issue.severity !== 'note');
    const wanted = new Set(placed.map((issue) => `${issue.line}:${issue.column ?? ''}`));
    const map = bytes === undefined ? null : sourceMap(file, bytes, wanted);
    if (map !== null) maps.set(file, map);
  }
  return maps;
}

function summaryLine(checks: readonly DataCheck[], style: ReportStyle): string {
  const words = cliWords(style.language);
  const issues = checks.flatMap((check) => check.issues);
  const read = (['races', 'rows', 'polls'] as const).map((what) =>
    counted(words, what, total(checks, what)),
  );
  const found = (['error', 'warning', 'note'] as const).map((severity) =>
    counted(words, severity, issues.filter((issue) => issue.severity === severity).length),
  );
  return `${read.join(', ')}: ${found.join(', ')}.`;
}

const COLOURS = { error: 31, warning: 33, note: 36, bold: 1, dim: 2 } as const;

function paint(text: string, colour: keyof typeof COLOURS, style: ReportStyle): string {
  return style.colour ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
}
