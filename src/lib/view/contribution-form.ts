/** How a field of the form is filled in. */
export type FieldInput = 'text' | 'decimal' | 'whole' | 'link' | 'day' | 'firm' | 'long' | 'choice';

/** A field of the form: one column of the polls file; words final. */
export interface FormField {
  /** The column. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly input: FieldInput;
  /** For a choice; the first stands there unless another is chosen. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Parts of the form, in their order. */
export const FORM_SECTIONS = ['poll', 'fieldwork', 'figures', 'source', 'standing'] as const;
export type SectionId = (typeof FORM_SECTIONS)[number];

/** Fields that belong together; words final. */
export interface FormSection {
  readonly id: SectionId;
  readonly legend: string;
  readonly fields: readonly FormField[];
}

/** A question that a poll of a race can have asked; words final. */
export interface FormQuestion {
  /** `MAIN_QUESTION` for the race's own. */
  readonly id: string;
  readonly label: string;
  /** What sets it apart; null for the race's own. */
  readonly explanation: string | null;
  /** The name of the file that its polls stand in. */
  readonly file: string;
  /** The columns of that file. */
  readonly columns: readonly string[];
  /** A field for each candidate. */
  readonly candidates: readonly FormField[];
}

/** A race to which a poll can be added. */
export interface FormRace {
  readonly id: string;
  readonly name: string;
  /** The race's own question first, then the further ones. */
  readonly questions: readonly [FormQuestion, ...FormQuestion[]];
}

/** What the form needs before anything is loaded. */
export interface ContributionForm {
  readonly races: readonly FormRace[];
  /** For every race; the figures without the candidates' own. */
  readonly sections: readonly FormSection[];
}

/** The sections for a question: its candidates before the other figures, and only columns that its file has. */
export function sectionsFor(
  sections: readonly FormSection[],
  { candidates, columns }: Pick<FormQuestion, 'candidates' | 'columns'>,
): FormSection[] {
  const own = sections.map((section) => {
    const first = section.id === 'figures' ? candidates : [];
    const fields = section.fields.filter(({ name }) => columns.includes(name));
    return { ...section, fields: [...first, ...fields] };
  });
  return own.filter(({ fields }) => fields.length > 0);
}
