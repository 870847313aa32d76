import type { Language } from '../domain/language.ts';
import { differenceWords } from '../i18n/difference-words.ts';
import type {
  DifferenceModel,
  FileDifference,
  RaceDifference,
  RowDifference,
} from '../view/data-difference.ts';
import { leadText } from './difference-text.ts';

/** Characters; GitHub refuses comments over 65,536, and whoever posts it adds some. */
const LONGEST = 50_000;
/** Rows told of each file: the first of these numbers with which all fits. */
const ROWS_TOLD = [200, 50, 20, 5, 1] as const;

/** The difference as GitHub's Markdown, short enough for one comment; what it shortens it says. */
export function differenceMarkdown(model: DifferenceModel): string {
  const whole = ROWS_TOLD.map((most) => markdownWith(model, most));
  const { shortened } = differenceWords(model.language);
  const fitting = whole.find((text) => text.length <= LONGEST);
  if (fitting !== undefined) return fitting;
  const cut = whole.at(-1)?.slice(0, LONGEST) ?? '';
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n_${shortened}_`;
}

function markdownWith(model: DifferenceModel, most: number): string {
  const { language, title, tally, races, files, remarks } = model;
  const blocks = [
    `## ${inert(title)}`,
    inert(tally),
    ...races.flatMap((race) => raceBlocks(race, language, most)),
    ...files.flatMap((file) => fileBlocks(file, language, most)),
    ...remarkBlocks(remarks, language, most),
  ];
  return blocks.join('\n\n');
}

function raceBlocks(race: RaceDifference, language: Language, most: number): string[] {
  const words = differenceWords(language);
  const { name, caption, effects, files, duplicates, remarks, leftOut } = race;
  return [
    `### ${inert(name)}`,
    ...answerBlocks(race, language),
    ...(effects.length === 0 ? [] : [effectTable(race, language), `_${inert(caption)}_`]),
    ...(leftOut === null ? [] : [`⚠️ ${inert(leftOut)}`]),
    ...(duplicates.length === 0 ? [] : [`#### ${words.duplicatesHead}`]),
    ...listBlock(duplicates.map(inert), language, most),
    ...remarkBlocks(remarks, language, most),
    ...files.flatMap((file) => fileBlocks(file, language, most)),
  ];
}

function remarkBlocks(remarks: readonly string[], language: Language, most: number): string[] {
  if (remarks.length === 0) return [];
  const { remarksHead } = differenceWords(language);
  return [`#### ${remarksHead}`, ...listBlock(remarks.map(inert), language, most)];
}

function answerBlocks({ before, after }: RaceDifference, language: Language): string[] {
  const words = differenceWords(language);
  if (before === after) return [inert(words.sameAnswer(after))];
  return [`**${words.before}:** ${inert(before)}`, `**${words.after}:** ${inert(after)}`];
}

function effectTable({ effects }: RaceDifference, language: Language): string {
  const words = differenceWords(language);
  const rows = effects.map(({ group, before, after, change }) => [
    group,
    leadText(before, words),
    leadText(after, words),
    change,
  ]);
  const head = [words.group, words.before, words.after, words.change];
  const line = (cells: readonly string[]) => `| ${cells.map(inert).join(' | ')} |`;
  return [line(head), '| --- | --- | --- | --- |', ...rows.map(line)].join('\n');
}

function fileBlocks(file: FileDifference, language: Language, most: number): string[] {
  const rows = file.rows.map(rowText);
  return [`**${inert(file.file)}**: ${inert(file.tally)}`, ...listBlock(rows, language, most)];
}

function rowText({ label, name, place, cells }: RowDifference): string {
  return `${inert(label)} **${inert(name)}** (${inert(place)}): ${cells.map(inert).join(' · ')}`;
}

/** Longer lists are folded. */
const LONGEST_OPEN = 10;

function listBlock(items: readonly string[], language: Language, most: number): string[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  const more = rest > 0 ? [`_${differenceWords(language).more(rest)}_`] : [];
  const list = [
    items
      .slice(0, most)
      .map((item) => `- ${item}`)
      .join('\n'),
    ...more,
  ];
  if (items.length <= LONGEST_OPEN) return list;
  return [`<details><summary>${String(items.length)}</summary>`, ...list, '</details>'];
}

/** Signs with a meaning in Markdown or HTML, each as the reference that means the sign itself and nothing else. */
const REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&grave;',
    '*': '&ast;',
    _: '&lowbar;',
    '[': '&lsqb;',
    ']': '&rsqb;',
    '!': '&excl;',
    '|': '&vert;',
    '~': '&Tilde;',
    $: '&dollar;',
    '\\': '&bsol;',
  }),
);

/**
 * Text that Markdown shows as it stands: it makes no link, picture, table or heading, notifies nobody and
 * refers to no issue. What GitHub looks for in the finished text is broken by a space of no width.
 */
export function inert(text: string): string {
  return text
    .replace(
      /[&<>`*[\]!|~$\\]|(?<![a-z0-9])_|_(?![a-z0-9])/gi,
      (sign) => REFERENCES.get(sign) ?? sign,
    )
    .replace(/[\n\r]+/g, ' ')
    .replace(/[@#]/g, '$&&ZeroWidthSpace;')
    .replace(/:(?=\/)/g, ':&ZeroWidthSpace;')
    .replace(/\b(www)\./gi, '$1&ZeroWidthSpace;.')
    .replace(/\b(GH)-(?=\d)/gi, '$1&ZeroWidthSpace;-');
}
