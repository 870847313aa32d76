import { SvelteSet } from 'svelte/reactivity';
import type { Language } from '../domain/language.ts';
import type { ContributionEffect } from '../view/contribution.ts';
import { firmsFile, raceFile } from './address.ts';
import type { FormQuestion } from '../view/contribution-form.ts';
import type * as Recompute from './recompute-contribution.ts';

/** The code that checks, and what it checks against. */
interface Loaded {
  readonly module: typeof Recompute;
  readonly race: string;
  readonly question: string;
  readonly ground: Recompute.ContributionGround;
}

/** A poll that somebody is writing down, on its way to a line of a file. */
export class Contribution {
  readonly #language: () => Language;
  #loaded = $state.raw<Loaded>();
  #settled = $state.raw<Recompute.JudgedContribution | null>(null);
  /** Id of the race that the poll is of. */
  race = $state('');
  /** The question that it asked, and the file of that one's polls; null until there is a race. */
  question = $state.raw<Pick<FormQuestion, 'id' | 'file'> | null>(null);
  /** Texts by column, as typed. */
  readonly texts = $state<Record<string, string>>({});
  /** A firm that is not known gets a line of its own. */
  addFirm = $state(false);
  /** Fields that have been left once, whose issues are shown. */
  readonly visited = new SvelteSet<string>();
  /** Everything has been asked to be checked: all issues are shown. */
  complete = $state(false);
  /** The published files could not be fetched; trying again is allowed. */
  failed = $state(false);

  /** What has been typed, as the reader judges it; null until the published files are there. */
  readonly judged: Recompute.JudgedContribution | null = $derived.by(() => {
    const loaded = this.#current;
    if (loaded === undefined) return null;
    const texts = $state.snapshot(this.texts);
    return loaded.module.judgeContribution(loaded.ground, texts, this.addFirm, this.#language());
  });

  /** What it would do to the average, once typing has paused; null while an error stands in its way. */
  readonly effect: ContributionEffect | null = $derived.by(() => {
    const loaded = this.#current;
    const settled = this.#settled;
    // What was judged a moment ago may be of another file.
    const isOfIt = settled?.judgement.polls.file === loaded?.ground.proposal.polls.file;
    if (loaded === undefined || settled === null || !isOfIt) return null;
    return loaded.module.effectOfContribution(loaded.ground, settled, this.#language());
  });

  /** The firms of the list. */
  readonly firms = $derived.by(() => this.#loaded?.ground.firms ?? []);

  constructor(language: () => Language) {
    this.#language = language;
  }

  /** What was loaded, if it is of the race and the question that are chosen. */
  get #current(): Loaded | undefined {
    const loaded = this.#loaded;
    const isChosen = loaded?.race === this.race && loaded.question === this.question?.id;
    return isChosen ? loaded : undefined;
  }

  /** True once there is something to say: a field has been left, or everything is to be checked. */
  get begun(): boolean {
    return this.complete || this.visited.size > 0;
  }

  /** The judgement of a moment ago, when typing paused: what may be announced. */
  get settled(): Recompute.JudgedContribution | null {
    return this.#settled;
  }

  /** Typing has paused. */
  settle(judged: Recompute.JudgedContribution | null): void {
    this.#settled = judged;
  }

  /** The issues to show: of fields that have been left, and of the row once they all were. */
  get shown(): readonly Recompute.ContributionIssue[] {
    const issues = this.judged?.issues ?? [];
    return this.complete
      ? issues
      : issues.filter(({ field }) => field !== null && this.visited.has(field));
  }

  /** Fetches what the site publishes of the race and of the polls that asked the question. */
  async load(): Promise<void> {
    const { race, question } = this;
    if (question === null) return;
    const isChosen = (): boolean => race === this.race && question.id === this.question?.id;
    this.failed = false;
    try {
      const [module, ...responses] = await Promise.all([
        import('./recompute-contribution.ts'),
        fetch(raceFile(race, 'race.json')),
        fetch(raceFile(race, question.file)),
        fetch(firmsFile()),
      ]);
      const [published, polls, firms] = responses;
      const files = { race: published, polls, firms };
      const ground = await module.readContributionGround(files, question.id);
      if (isChosen()) this.#loaded = { module, race, question: question.id, ground };
    } catch {
      if (isChosen()) this.failed = true;
    }
  }
}
