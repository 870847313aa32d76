import { pollKey } from '../domain/poll.ts';
import type { DataIssue } from '../domain/issue.ts';
import type { LikelyDuplicate } from '../domain/likely-duplicates.ts';
import { differenceModel, type DataDifference, type RaceStates } from '../view/data-difference.ts';
import type { EffectRow, GroupLead } from '../view/group-effects.ts';
import type { Language } from '../domain/language.ts';

/** The difference as one JSON object; margins in points, first minus second of the pair. */
export function differenceJson(difference: DataDifference, language: Language): string {
  const { base, head, today, files, races, remarks } = difference;
  const model = differenceModel(difference, language);
  const told = races.map((race, at) => {
    const { before = null, after = null, effects = [] } = model.races[at] ?? {};
    return { ...raceFacts(race), answer: { before, after }, groups: effects.map(groupFacts) };
  });
  const content = { schema_version: 1, base, head, as_of: today, files: files.map(fileFacts) };
  const remarked = remarks.map(remarkFacts);
  return JSON.stringify({ ...content, races: told, remarks: remarked }, null, 2);
}

function fileFacts({ file, kind, isTable, rows }: DataDifference['files'][number]) {
  return { file, kind, is_table: isTable, rows };
}

function raceFacts({ id, before, after, faulty, duplicates }: RaceStates) {
  return {
    id,
    polls: { before: before?.race.polls.length ?? 0, after: after?.race.polls.length ?? 0 },
    rows_with_error: faulty,
    likely_duplicates: duplicates.map(duplicateFacts),
  };
}

function remarkFacts({ kind, file, line, column, field, found }: DataIssue) {
  return { kind, file, line, column, field, found };
}

function duplicateFacts({ kind, poll, other }: LikelyDuplicate) {
  return {
    kind,
    poll: pollKey(poll),
    line: poll.line,
    other: pollKey(other),
    other_line: other.line,
  };
}

function groupFacts({ id, before, after }: EffectRow) {
  return { id, before: marginFacts(before), after: marginFacts(after) };
}

function marginFacts(lead: GroupLead | null) {
  const margin = lead?.margin ?? null;
  if (margin === null) return null;
  return { margin: margin.value, low95: margin.low95, high95: margin.high95 };
}
