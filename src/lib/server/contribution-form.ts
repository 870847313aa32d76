import { pollColumnsWith, type ColumnRule, type ColumnType } from '../dataset/columns.ts';
import type { Language } from '../domain/language.ts';
import { MAIN_QUESTION, type Candidate, type Question, type Race } from '../domain/race.ts';
import { pollsName } from '../dataset/polls-file.ts';
import type { ContributeWords } from '../i18n/contribute.en.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import type {
  ContributionForm,
  FieldInput,
  FormField,
  FormQuestion,
  FormRace,
  FormSection,
  SectionId,
} from '../view/contribution-form.ts';
import { FORM_SECTIONS } from '../view/contribution-form.ts';
import { fieldMeaning } from './data-package.ts';
import { readPollsHeader } from './read-race-file.ts';

/** A column as somebody who writes the line by hand needs to know it. */
export interface ColumnGuide {
  readonly name: string;
  readonly meaning: string;
  readonly required: boolean;
}

type LabelledColumn = keyof ContributeWords['labels'];

/** Which columns stand in which part of the form, in its order. */
const SECTION_COLUMNS: Readonly<Record<SectionId, readonly LabelledColumn[]>> = {
  poll: ['pollster', 'sponsor', 'start_date', 'end_date', 'published_date', 'date_basis'],
  fieldwork: ['sample_size', 'population', 'mode', 'margin_of_error'],
  figures: ['other', 'none', 'undecided', 'undecided_treatment'],
  source: ['source_url', 'source_title', 'archive_url', 'notes'],
  standing: ['status', 'status_reason', 'variant', 'poll_id', 'added'],
};

const INPUTS: Readonly<Record<ColumnType, FieldInput>> = {
  id: 'text',
  text: 'text',
  day: 'day',
  link: 'link',
  word: 'choice',
  words: 'text',
  share: 'decimal',
  'margin-of-error': 'decimal',
  coverage: 'decimal',
  sample: 'whole',
  count: 'whole',
  country: 'text',
  year: 'whole',
};

/** The form for adding a poll to any of the races, from the rules that the reader enforces. */
export function contributionForm(races: readonly Race[], language: Language): ContributionForm {
  return {
    races: races.map((race) => formRace(race, language)),
    sections: formSections(language),
  };
}

function formRace(race: Race, language: Language): FormRace {
  const own: FormQuestion = {
    id: MAIN_QUESTION,
    label: contributeWords(language).mainQuestion,
    explanation: null,
    ...fileOf(race, null),
  };
  const further = race.questions.map((question) => ({
    id: question.id,
    label: question.label[language],
    explanation: question.explanation[language],
    ...fileOf(race, question),
  }));
  return { id: race.id, name: race.name[language], questions: [own, ...further] };
}

function fileOf(
  race: Race,
  question: Question | null,
): Pick<FormQuestion, 'file' | 'columns' | 'candidates'> {
  return {
    file: pollsName(question?.id ?? null),
    columns: readPollsHeader(race, question),
    candidates: candidateFields((question ?? race).candidates),
  };
}

/** A field for each candidate of a question. */
export function candidateFields(candidates: readonly Candidate[]): FormField[] {
  return candidates.map(({ id, name }) => candidateField(id, name));
}

/** The form's sections for every race: the figures without the candidates' own. */
export function formSections(language: Language): FormSection[] {
  const words = contributeWords(language);
  const rules = new Map(pollColumnsWith([]).map((rule) => [rule.name, rule]));
  return FORM_SECTIONS.map((id) => ({
    id,
    legend: words.sections[id],
    fields: SECTION_COLUMNS[id].flatMap((name) => fieldOf(name, rules.get(name), words)),
  }));
}

function candidateField(name: string, label: string): FormField {
  return { name, label, hint: null, required: false, input: 'decimal', options: [] };
}

function fieldOf(
  name: LabelledColumn,
  rule: ColumnRule | undefined,
  words: ContributeWords,
): FormField[] {
  if (rule === undefined) return [];
  const hints: Partial<Record<LabelledColumn, string>> = words.hints;
  return [
    {
      name,
      label: words.labels[name],
      hint: hints[name] ?? null,
      // The identifier is made of the others where nobody gives one.
      required: rule.filled && name !== 'poll_id',
      input: inputOf(rule),
      options: optionsOf(name, rule.words, words),
    },
  ];
}

function inputOf({ name, type }: ColumnRule): FieldInput {
  if (name === 'pollster') return 'firm';
  return name === 'notes' ? 'long' : INPUTS[type];
}

/** Columns for which an empty cell means something else than "not stated". */
const NEVER_UNSTATED: readonly LabelledColumn[] = ['date_basis', 'status'];

function optionsOf(
  name: LabelledColumn,
  values: readonly string[],
  words: ContributeWords,
): FormField['options'] {
  if (values.length === 0) return [];
  const unstated = NEVER_UNSTATED.includes(name) ? [] : [{ value: '', label: words.notStated }];
  return [
    ...unstated,
    ...values.map((value) => ({ value, label: choiceLabel(name, value, words) })),
  ];
}

function choiceLabel(name: LabelledColumn, value: string, words: ContributeWords): string {
  const labels: Readonly<Record<string, string>> =
    name === 'status' ? words.statuses : words.choices;
  return labels[value] ?? value;
}

/** The columns of a race's polls file, for those who write the line themselves. */
export function columnGuide(race: Race, language: Language): ColumnGuide[] {
  const words = contributeWords(language);
  const rules = pollColumnsWith(race.candidates.map(({ id }) => id));
  return readPollsHeader(race).flatMap((name) => {
    const rule = rules.find((one) => one.name === name);
    if (rule === undefined) return [];
    const list = rule.words.length === 0 ? [] : [words.words(rule.words.join(', '))];
    const meaning = [
      fieldMeaning(name, { candidates: race.candidates, file: 'polls.csv' })[language],
      ...list,
    ].join(' ');
    return [{ name, meaning, required: rule.filled }];
  });
}
