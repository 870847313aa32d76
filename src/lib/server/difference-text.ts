import type { Language } from '../domain/language.ts';
import type { DifferenceWords } from '../i18n/difference.en.ts';
import { differenceWords } from '../i18n/difference-words.ts';
import type { DifferenceModel, FileDifference, RaceDifference } from '../view/data-difference.ts';
import type { EffectRow, GroupLead } from '../view/group-effects.ts';

/** The difference as plain text for a terminal. */
export function differenceText(model: DifferenceModel): string {
  const { language, title, tally, races, files, remarks } = model;
  const blocks = [
    [title, tally].join('\n'),
    ...races.flatMap((race) => raceBlocks(race, language)),
    ...files.map(fileBlock),
    ...listBlock(differenceWords(language).remarksHead, remarks),
  ];
  return blocks.join('\n\n');
}

/** `Name +28 (20 to 36)`, or that there is none. */
export function leadText(lead: GroupLead | null, words: DifferenceWords): string {
  return lead === null ? words.noAverage : words.lead(lead.lead, lead.range);
}

function raceBlocks(race: RaceDifference, language: Language): string[] {
  const words = differenceWords(language);
  const { name, before, after, caption, effects, files, duplicates, remarks, leftOut } = race;
  const answer =
    before === after
      ? [words.sameAnswer(after)]
      : [`${words.before}: ${before}`, `${words.after}: ${after}`];
  return [
    [name, ...indented(answer)].join('\n'),
    ...(effects.length === 0 ? [] : [indented([...effectLines(effects, words), caption])]).map(
      (lines) => lines.join('\n'),
    ),
    ...(leftOut === null ? [] : [`  ${leftOut}`]),
    ...listBlock(words.duplicatesHead, duplicates),
    ...listBlock(words.remarksHead, remarks),
    ...files.map(fileBlock),
  ];
}

function listBlock(head: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [indented([head, ...indented(items)]).join('\n')];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function effectLines(effects: readonly EffectRow[], words: DifferenceWords): string[] {
  const head = [words.group, words.before, words.after, words.change];
  const rows = effects.map(({ group, before, after, change }) => [
    group,
    leadText(before, words),
    leadText(after, words),
    change,
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function fileBlock({ file, tally, rows }: FileDifference): string {
  const lines = rows.map(
    ({ label, name, place, cells }) => `${label} ${name} (${place}): ${cells.join(' · ')}`,
  );
  return [`${file}: ${tally}`, ...indented(lines)].join('\n');
}
