/** How grave an issue is: errors stop the build, warnings and notes are shown. */
export type Severity = 'error' | 'warning' | 'note';

/** Every kind of issue that reading data can find, and how grave it is. The words are in i18n. */
export const ISSUE_SEVERITIES = {
  // the file
  'missing-file': 'error',
  'unknown-file': 'warning',
  'undeclared-question': 'error',
  'empty-file': 'error',
  'utf-16': 'error',
  'not-utf-8': 'error',
  'nul-byte': 'error',
  'bare-carriage-return': 'error',
  'tab-separated': 'error',
  'byte-order-mark': 'note',
  'windows-line-ends': 'note',
  'semicolon-separated': 'note',
  mojibake: 'warning',
  // the table
  'missing-column': 'error',
  'unknown-column': 'error',
  'repeated-column': 'error',
  'too-few-candidates': 'error',
  'no-rows': 'note',
  'lost-header': 'error',
  'merge-conflict': 'error',
  'other-separator': 'error',
  'too-few-fields': 'error',
  'too-many-fields': 'error',
  'unclosed-quote': 'error',
  'stray-quote': 'error',
  // any cell
  'invisible-character': 'error',
  'replacement-character': 'error',
  'cell-too-long': 'error',
  'formula-cell': 'error',
  markup: 'warning',
  'empty-cell': 'error',
  // numbers
  'not-a-number': 'error',
  'decimal-comma': 'error',
  'number-with-unit': 'error',
  'number-with-sign': 'error',
  'number-with-exponent': 'error',
  'thousands-mark': 'error',
  'leading-zero': 'error',
  'not-whole': 'error',
  'share-out-of-range': 'error',
  'sample-out-of-range': 'error',
  'margin-of-error-out-of-range': 'error',
  'coverage-out-of-range': 'error',
  'count-out-of-range': 'error',
  // days
  'not-a-day': 'error',
  'no-such-day': 'error',
  'day-too-early': 'error',
  'day-in-future': 'error',
  'end-after-vote': 'error',
  'start-after-end': 'error',
  'published-before-end': 'error',
  // words, ids, links
  'not-in-list': 'error',
  'invalid-id': 'error',
  'look-alike-letters': 'error',
  'not-a-link': 'error',
  'link-scheme': 'error',
  'link-without-host': 'error',
  'link-with-credentials': 'error',
  'invalid-country': 'error',
  'invalid-year': 'error',
  // a row as a whole
  'too-few-shares': 'error',
  'no-shares': 'error',
  'sum-too-high': 'error',
  'shares-as-fractions': 'error',
  'sum-off': 'warning',
  'missing-reason': 'error',
  'needless-reason': 'warning',
  'undecided-excluded': 'warning',
  'no-start-date': 'note',
  'unknown-mode': 'note',
  'date-basis': 'warning',
  'sample-unusual': 'warning',
  'margin-of-error-too-small': 'warning',
  'published-in-ban': 'warning',
  'bare-host': 'warning',
  'social-media-source': 'warning',
  'main-candidate-missing': 'warning',
  'not-disclosed': 'note',
  // rows against each other and against other files
  'twin-id': 'error',
  'twin-dates': 'error',
  'twin-figures': 'error',
  'twin-across-firms': 'warning',
  'repeated-figures': 'warning',
  jump: 'warning',
  'poll-id-off': 'warning',
  'not-sorted': 'note',
  'unknown-firm': 'error',
  'near-firm': 'warning',
  'repeated-id': 'error',
  'repeated-name': 'error',
  'unknown-group': 'error',
  'repeated-membership': 'error',
  'firm-without-group': 'note',
  'claim-before-vote': 'warning',
  'repeated-claim': 'warning',
  'repeated-event': 'warning',
  'unknown-poll': 'warning',
  'unknown-field': 'error',
  'correction-of-nothing': 'error',
  'correction-too-early': 'error',
  'correction-not-applied': 'error',
  'corrected-row-present': 'error',
  // rows against what was published of them
  'published-figure-changed': 'error',
  'published-id-changed': 'error',
  'published-row-removed': 'error',
  'published-file-removed': 'error',
  'published-column-moved': 'error',
  'correction-without-change': 'error',
  // race.json and site.json
  'not-json': 'error',
  'json-cut-short': 'error',
  'json-repeated-key': 'error',
  'json-missing': 'error',
  'json-type': 'error',
  'json-unknown-key': 'error',
  'not-a-colour': 'error',
  'faint-colour': 'warning',
  'no-such-time-zone': 'error',
  'race-id-mismatch': 'error',
  'unknown-candidate': 'error',
  'reserved-id': 'error',
  'ban-reversed': 'error',
  'unknown-featured-race': 'error',
  'schema-version': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type IssueKind = keyof typeof ISSUE_SEVERITIES;

/**
 * Where an issue is: `line` is physical, from 1; `column` is the field's position, from 1, and in a JSON file the
 * character's in its line.
 */
export interface IssuePlace {
  /** Relative to the data root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** Null where the issue is about a row or a file. */
  readonly column: number | null;
  /** Column name, or path inside a JSON file. */
  readonly field: string | null;
}

/** Something wrong, doubtful or remarkable in a data file. */
export interface DataIssue extends IssuePlace {
  readonly severity: Severity;
  readonly kind: IssueKind;
  /** What stood there, shortened, with invisible characters spelt out: safe to print. */
  readonly found: string;
  /** What the words about it mention, by name. */
  readonly detail: Readonly<Record<string, string>>;
}

/** An issue of a kind at a place; `found` may be hostile text of any length. */
export function issueAt(
  kind: IssueKind,
  place: IssuePlace,
  found: string,
  detail: Readonly<Record<string, string>> = {},
): DataIssue {
  const { file, line, column, field } = place;
  const severity = ISSUE_SEVERITIES[kind];
  return { severity, kind, file, line, column, field, found: printable(found), detail };
}

/** True if any of the issues stops the build. */
export function hasError(issues: readonly DataIssue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** The order in which issues are read: by file, line and column; those about a whole row first. */
export function compareIssues(a: DataIssue, b: DataIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

/** Characters that can't be seen or that change the direction of what follows; line breaks and tabs aside. */
export const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\t\n\r]|\p{Cs}/u;

const UNSEEN_ANYWHERE = new RegExp(`${UNSEEN.source}|[\\t\\n\\r]`, 'gu');
const LONGEST_SHOWN = 80;
/** Most texts are nothing else, and this is told fast. */
const PLAIN = /^[ -~]*$/;

/** Text shortened to 80 characters with what can't be seen spelt out, `⟨U+200B⟩`: safe to print. */
export function printable(text: string): string {
  const head = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return PLAIN.test(head) ? head : head.replace(UNSEEN_ANYWHERE, codePointName);
}

/** `⟨U+200B⟩` for the first character of the text. */
export function codePointName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${code}⟩`;
}
