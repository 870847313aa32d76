import type { ImportIssue } from '../domain/import-issue.ts';
import type { DataIssue } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import type { GroupId, Pollster } from '../domain/race.ts';
import type { MergedPolls } from '../dataset/merged-polls.ts';
import type { ForeignAdaptation } from '../dataset/adapters/adapt-polls.ts';
import { cliWords } from '../i18n/cli-words.ts';
import { importCommandWords } from '../i18n/import-command-words.ts';
import { describeImportIssue } from '../i18n/import-words.ts';
import { describeIssue } from '../i18n/issue-words.ts';

/** All that is to be said about a foreign file, errors first, and the tally of its rows. */
export function formatImportReport(adaptation: ForeignAdaptation, language: Language): string {
  const severities = ['error', 'warning', 'note'] as const;
  const file = adaptation.fileIssues.map((issue) => {
    const { title, remedy } = describeIssue(issue, language);
    return `${cliWords(language).severity[issue.severity]}: ${title} ${remedy} [${issue.kind}]`;
  });
  const remarks = severities.flatMap((severity) =>
    adaptation.issues
      .filter((issue) => issue.severity === severity)
      .map((issue) => formatRemark(issue, language)),
  );
  return [...file, ...remarks, tally(adaptation, language)].join('\n');
}

function formatRemark(issue: ImportIssue, language: Language): string {
  const { title, remedy } = describeImportIssue(issue, language);
  const severity = cliWords(language).severity[issue.severity];
  const rows =
    issue.rows.length === 0 ? '' : ` (${importCommandWords(language).rows(spans(issue.rows))})`;
  const words = remedy === '' ? title : `${title} ${remedy}`;
  return `${issue.file}:${issue.line} ${severity}: ${words}${rows} [${issue.kind}]`;
}

const MOST_SPANS = 8;

/** `1–4, 7, 9–12` for row numbers in ascending order. */
function spans(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  const shown = found.slice(0, MOST_SPANS).map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`));
  return found.length > MOST_SPANS ? `${shown.join(', ')}, … (${rows.length})` : shown.join(', ');
}

function tally({ rows, origins }: ForeignAdaptation, language: Language): string {
  const used = new Set(origins.flat()).size;
  return importCommandWords(language).tally(rows, used, rows - used, origins.length);
}

/** What was done with a merge besides. */
export interface MergeTold {
  readonly file: string;
  readonly firms: readonly Pick<Pollster, 'name'>[];
  /** Where the race says which group a firm is counted in, and its groups. */
  readonly memberships: string;
  readonly groups: readonly GroupId[];
  readonly dryRun: boolean;
  /** Where the origin was recorded; null if nothing was written. */
  readonly recorded: string | null;
}

/** What became of the rows in the race's own file: added, and with which doubts, or refused and why. */
export function formatMergeReport(
  merged: MergedPolls,
  { file, firms, memberships, groups, dryRun, recorded }: MergeTold,
  language: Language,
): string {
  const words = importCommandWords(language);
  const refused = merged.refused.flatMap(({ text, issues }) => [
    `${words.refused} ${text}`,
    ...issues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => `  ${said(issue, language)}`),
  ]);
  const count = merged.added.length;
  const head = dryRun ? words.wouldAdd(count, file) : words.added(count, file);
  const { groupless } = merged;
  const names = firms.map(({ name }) => name).join('; ');
  return [
    ...refused,
    head,
    ...(dryRun ? merged.added.map(({ text }) => text) : []),
    ...(firms.length > 0 ? [words.newFirms(firms.length, names)] : []),
    ...(groupless.length > 0 ? [words.groupless(groupless, memberships, groups.join(', '))] : []),
    ...doubtsAbout(merged, language),
    ...(recorded === null ? [] : [words.recorded(recorded)]),
  ].join('\n');
}

/** Warnings about added lines; the same about several is said once. */
function doubtsAbout({ firmIssues, added }: MergedPolls, language: Language): string[] {
  const issues = [...firmIssues, ...added.flatMap((row) => row.issues)];
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const groups = Map.groupBy(warnings, (issue) => `${issue.file} ${said(issue, language)}`);
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [`${first.file}:${spans(all.map(({ line }) => line))} ${said(first, language)}`];
  });
}

function said(issue: DataIssue, language: Language): string {
  const { title, remedy } = describeIssue(issue, language);
  const severity = cliWords(language).severity[issue.severity];
  return `${severity}: ${title} ${remedy} [${issue.kind}]`;
}
