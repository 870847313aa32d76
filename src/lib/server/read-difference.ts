import { parseDataRoot, type DataRootReading } from '../dataset/data-root.ts';
import { fileChanges } from '../dataset/file-changes.ts';
import { freshIssues } from '../dataset/fresh-issues.ts';
import type { DataFiles } from '../dataset/race-folder.ts';
import { isPollsFile } from '../dataset/raw-polls.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { likelyDuplicates, type LikelyDuplicate } from '../domain/likely-duplicates.ts';
import { pollKey } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';
import type { FileChange } from '../domain/row-change.ts';
import { estimate } from '../estimate/estimate.ts';
import type { DataDifference, RaceStates } from '../view/data-difference.ts';
import type { Estimated } from '../view/group-effects.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { readDataState } from './data-state.ts';
import { readDataFiles } from './read-data-root.ts';

/** Which two states to compare: git revisions or folders; `head` null for the root as it is on the disk. */
export interface DifferenceCall {
  readonly base: string;
  readonly head: string | null;
  /** The data root in the working tree. */
  readonly root: string;
  readonly today: CalendarDay;
}

/** What became of the data between two states; the name of a state that is neither folder nor revision. */
export function readDifference({
  base,
  head,
  root,
  today,
}: DifferenceCall): DataDifference | string {
  const before = readDataState(base, root);
  if (before === null) return base;
  const after = head === null ? readDataFiles(root) : readDataState(head, root);
  if (after === null) return head ?? root;
  const [old, now] = alike(before, after);
  const files = fileChanges(old, now);
  const [was, is] = [parseDataRoot(old, today), parseDataRoot(now, today)];
  const compared = { changes: files, before: was.issues, after: is.issues, files: now };
  const fresh = [...freshIssues(compared)];
  const remarks = fresh.filter(({ severity }) => severity === 'warning');
  return { base, head, files, races: raceStates(files, was, is, today), remarks, today };
}

/** Where one state is a race's folder alone, both are cut to it and share the firms of the other. */
function alike(before: DataFiles, after: DataFiles): readonly [DataFiles, DataFiles] {
  if (isRaceAlone(before)) return [withFirmsOf(after, before), partOf(after, before)];
  if (isRaceAlone(after)) return [partOf(before, after), withFirmsOf(before, after)];
  return [before, after];
}

function isRaceAlone(files: DataFiles): boolean {
  return files.size > 0 && [...files.keys()].every((path) => path.includes('/'));
}

function rootFilesOf(files: DataFiles): [string, Uint8Array][] {
  return [...files].filter(([path]) => !path.includes('/'));
}

function withFirmsOf(whole: DataFiles, part: DataFiles): DataFiles {
  return new Map([...rootFilesOf(whole), ...part]);
}

function partOf(whole: DataFiles, part: DataFiles): DataFiles {
  const folders = new Set([...part.keys()].map(folderOf));
  return new Map([...whole].filter(([path]) => !path.includes('/') || folders.has(folderOf(path))));
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function raceStates(
  files: readonly FileChange[],
  old: DataRootReading,
  now: DataRootReading,
  today: CalendarDay,
): RaceStates[] {
  const folders = new Set(
    files.filter(({ file }) => file.includes('/')).map(({ file }) => folderOf(file)),
  );
  return [...folders].map((id) => {
    const race = now.races.find((one) => one.id === id);
    const own = now.pollFiles.filter(({ file }) => folderOf(file) === id);
    return {
      id,
      before: estimated(
        old.races.find((one) => one.id === id),
        today,
      ),
      after: estimated(race, today),
      faulty: own.reduce((sum, { rows, polls }) => sum + rows - polls.length, 0),
      duplicates: race === undefined ? [] : duplicatesOf(race, files),
    };
  });
}

function estimated(race: Race | undefined, today: CalendarDay): Estimated | null {
  if (race === undefined) return null;
  return { race, estimate: estimate(race, estimateOptions(DEFAULT_SELECTION, race, today)) };
}

/** Among the polls of the main question, which is the one that is averaged. */
function duplicatesOf(race: Race, files: readonly FileChange[]): LikelyDuplicate[] {
  const rows =
    files.find(({ file }) => isPollsFile(file) && file === `${race.id}/polls.csv`)?.rows ?? [];
  const lines = new Set(rows.filter(({ kind }) => kind !== 'removed').map(({ line }) => line));
  const fresh = race.polls.filter(({ line }) => lines.has(line)).map(pollKey);
  return likelyDuplicates(race.polls, new Set(fresh));
}
