import type { ImportIssue } from '../domain/import-issue.ts';
import type { Language } from '../domain/language.ts';
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
