import type { CellTexts } from '../lib/dataset/poll-line.ts';
import { judgeProposal, type Proposal, type ProposalGround } from '../lib/dataset/proposed-poll.ts';
import type { DataIssue } from '../lib/domain/issue.ts';
import { failed, ok, type Result } from '../lib/domain/result.ts';
import type { Language } from '../lib/domain/language.ts';
import { addPollWords } from '../lib/i18n/add-poll-words.ts';
import { describeIssue } from '../lib/i18n/issue-words.ts';
import { candidateFields, formSections } from '../lib/server/contribution-form.ts';
import { sectionsFor, type FormField, type FormSection } from '../lib/view/contribution-form.ts';
import type { Flags, Question } from './questions.ts';

/** Columns that are filled in by themselves or rarely: asked for only by their flag. */
const UNASKED: readonly string[] = ['poll_id', 'added', 'variant', 'status', 'status_reason'];
const SHARES_NEEDED = 2;
/** Before a firm's name: it is in no file yet. */
export const NEW_FIRM = '+';
/** Takes back what was answered before. */
const NOTHING = '-';

/** The polls file's columns as questions, in the order of the form on the site. */
export function addPollQuestions(
  ground: ProposalGround,
  columns: readonly string[],
  flags: Flags,
  language: Language,
): readonly Question<Proposal>[] {
  const { candidates, pair } = ground.question ?? ground.race;
  const fields = { columns, candidates: candidateFields(candidates) };
  const sections = sectionsFor(formSections(language), fields);
  const told = candidates.filter(({ id }) => flags(id).length > 0);
  const first = pair ?? candidates.slice(0, SHARES_NEEDED).map(({ id }) => id);
  const wanted: readonly string[] = told.length >= SHARES_NEEDED ? [] : first;
  return sections.flatMap((section) =>
    section.fields
      .filter(({ name }) => !UNASKED.includes(name) || flags(name).length > 0)
      .map((field, index) => ({
        flag: field.name,
        text: `${field.label}${formOf(field, language)}${field.required ? ' *' : ''}`,
        hint: hintOf(section, field, index, language),
        required: field.required || wanted.includes(field.name),
        many: false,
        fallback: (proposal) => answered(proposal, field.name),
        take: (proposal, answer) =>
          wanted.includes(field.name) && answer === ''
            ? failed(addPollWords(language).shareNeeded)
            : withCell(ground, proposal, field.name, answer, language),
      })),
  );
}

/** How the answer is written, in brackets. */
function formOf({ input, options }: FormField, language: Language): string {
  if (input === 'day') return ` (${addPollWords(language).dayForm})`;
  const values = options.map(({ value }) => value).filter((value) => value !== '');
  return values.length === 0 ? '' : ` (${values.join(', ')})`;
}

function hintOf(section: FormSection, field: FormField, index: number, language: Language): string {
  const legend = index === 0 ? [`\n${section.legend}`] : [];
  const firm = field.name === 'pollster' ? [addPollWords(language).firmHint] : [];
  return [...legend, ...firm].join('\n');
}

/** The proposal with a cell more, if no error of the reader's comes of it. */
function withCell(
  ground: ProposalGround,
  proposal: Proposal,
  column: string,
  answer: string,
  language: Language,
): Result<Proposal, string> {
  const grown = grownBy(proposal, column, answer === NOTHING ? '' : answer);
  const before = new Set(errorsOf(ground, proposal, column).map(({ kind }) => kind));
  const fault = errorsOf(ground, grown, column).find(
    ({ field, kind }) => field === column || !before.has(kind),
  );
  if (fault === undefined) return ok(grown);
  return failed(refusal(fault, language));
}

function grownBy(proposal: Proposal, column: string, answer: string): Proposal {
  if (column !== 'pollster') return withText(proposal, column, answer);
  const isNew = answer.startsWith(NEW_FIRM);
  const name = isNew ? answer.slice(NEW_FIRM.length).trim() : answer;
  return { ...withText(proposal, column, name), newFirm: isNew };
}

/** What was answered before, as it would be typed. */
function answered({ cells, newFirm }: Proposal, column: string): string {
  const text = cells.get(column) ?? '';
  return column === 'pollster' && newFirm ? `${NEW_FIRM}${text}` : text;
}

function withText({ cells, newFirm }: Proposal, column: string, text: string): Proposal {
  const grown: CellTexts = new Map([...cells, [column, text]]);
  return { cells: grown, newFirm };
}

/** Errors about the row, about the column or about cells that were filled in before. */
function errorsOf(ground: ProposalGround, proposal: Proposal, column: string): DataIssue[] {
  const told = ({ field, file }: DataIssue): boolean =>
    file !== ground.polls.file || field === null || field === column || filled(proposal, field);
  return judgeProposal(ground, proposal).own.filter(
    (issue) => issue.severity === 'error' && told(issue),
  );
}

function filled({ cells }: Proposal, column: string): boolean {
  return (cells.get(column) ?? '') !== '';
}

function refusal(issue: DataIssue, language: Language): string {
  const { title, expected, remedy } = describeIssue(issue, language);
  const list = issue.detail['words'] === undefined ? '' : ` ${expected}`;
  const firm = issue.kind === 'unknown-firm' ? ` ${addPollWords(language).newFirm}` : '';
  return `${title}${list} ${remedy}${firm}`;
}
