import { parseCalendarDay } from '../domain/calendar-day.ts';
import { printable } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { raceFile } from './address.ts';
import { startOwnWorker } from './own-worker.ts';
import type { OwnNews, OwnTask } from './recompute-own-worker.ts';
import type { OwnStage, OwnView } from './recompute-own.ts';

/** A file of polls is far smaller; bytes. */
export const LARGEST_FILE = 10_000_000;

/** How far a file is. `name` is safe to print. */
export type OwnStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'working'; readonly name: string; readonly stage: OwnStage }
  | { readonly kind: 'too-large'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'no-race' }
  | { readonly kind: 'done'; readonly name: string; readonly view: OwnView };

/** A reader's own file: read by a worker, so that the page answers meanwhile, and nowhere else. */
export class OwnFile {
  readonly #language: () => Language;
  #file: File | undefined;
  #worker: Worker | undefined;
  /** Counts the readings: one that was overtaken or stopped says nothing more. */
  #reading = 0;
  status = $state.raw<OwnStatus>({ kind: 'idle' });
  /** Id of the race that the file is read as; empty for a race of its own. */
  race = $state('');
  /** The day of the vote of a race of its own, as typed. */
  voteDay = $state('');
  /** Which of the races or tables of the file. */
  #where: Record<string, string> = {};

  constructor(language: () => Language) {
    this.#language = language;
  }

  /** Reads a file, in place of any other. */
  async open(file: File): Promise<void> {
    this.#file = file;
    this.#where = {};
    await this.again();
  }

  /** Reads the same file once more, as the fields now say. */
  async again(): Promise<void> {
    const file = this.#file;
    if (file === undefined) return;
    this.#end();
    const name = printable(file.name);
    if (file.size > LARGEST_FILE) {
      this.status = { kind: 'too-large', name, bytes: file.size };
      return;
    }
    this.status = { kind: 'working', name, stage: 'reading' };
    const reading = this.#reading;
    const race = await raceText(this.race);
    if (reading !== this.#reading) return;
    if (race === undefined) this.status = { kind: 'no-race' };
    else this.#start(file, race);
  }

  /** Shows one of the races or tables of the file. */
  async choose(column: string, value: string): Promise<void> {
    this.#where = { ...this.#where, [column]: value };
    await this.again();
  }

  /** Stops whatever is going on. */
  cancel(): void {
    this.#end();
    this.status = { kind: 'stopped' };
  }

  #start(file: File, race: string | null): void {
    const voteDay = parseCalendarDay(this.voteDay);
    const task: OwnTask = {
      file,
      request: {
        race,
        voteDay: voteDay.ok ? voteDay.value : null,
        where: this.#where,
        language: this.#language(),
      },
    };
    const worker = startOwnWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<OwnNews>) => {
      if (worker === this.#worker) this.#hear(data, file);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#hear({ kind: 'unreadable' }, file);
    });
    this.#worker = worker;
    worker.postMessage(task);
  }

  #hear(news: OwnNews, file: File): void {
    const name = printable(file.name);
    this.status =
      news.kind === 'stage' ? { kind: 'working', name, stage: news.stage } : { ...news, name };
    if (news.kind !== 'stage') this.#end();
  }

  #end(): void {
    this.#reading += 1;
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** What the site publishes of a race; null if none is asked for, undefined if it did not arrive. */
async function raceText(race: string): Promise<string | null | undefined> {
  if (race === '') return null;
  const response = await fetch(raceFile(race, 'race.json')).catch(() => undefined);
  return response?.ok === true ? response.text() : undefined;
}
