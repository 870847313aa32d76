import { SvelteSet } from 'svelte/reactivity';
import type { Language } from '../domain/language.ts';
import type { ContributionEffect } from '../view/contribution.ts';
import { firmsFile, raceFile } from './address.ts';
import type * as Recompute from './recompute-contribution.ts';

/** The code that checks, and what it checks against. */
interface Loaded {
  readonly module: typeof Recompute;
  readonly race: string;
  readonly ground: Recompute.ContributionGround;
}

/** A poll that somebody is writing down, on its way to a line of a file. */
export class Contribution {
  readonly #language: () => Language;
  #loaded = $state.raw<Loaded>();
  #settled = $state.raw<Recompute.JudgedContribution | null>(null);
  /** Id of the race that the poll is of. */
  race = $state('');
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
    const loaded = this.#loaded;
    if (loaded === undefined || loaded.race !== this.race) return null;
    const texts = $state.snapshot(this.texts);
    return loaded.module.judgeContribution(loaded.ground, texts, this.addFirm, this.#language());
  });

  /** What it would do to the average, once typing has paused; null while an error stands in its way. */
  readonly effect: ContributionEffect | null = $derived.by(() => {
    const loaded = this.#loaded;
    const settled = this.#settled;
    if (loaded === undefined || loaded.race !== this.race || settled === null) return null;
    return loaded.module.effectOfContribution(loaded.ground, settled, this.#language());
  });

  /** The firms of the list. */
  readonly firms = $derived.by(() => this.#loaded?.ground.firms ?? []);

  constructor(language: () => Language) {
    this.#language = language;
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

  /** Fetches what the site publishes of the race. */
  async load(): Promise<void> {
    const { race } = this;
    this.failed = false;
    try {
      const [module, ...responses] = await Promise.all([
        import('./recompute-contribution.ts'),
        fetch(raceFile(race, 'race.json')),
        fetch(raceFile(race, 'polls.csv')),
        fetch(firmsFile()),
      ]);
      const [published, polls, firms] = responses;
      const ground = await module.readContributionGround({ race: published, polls, firms });
      if (race === this.race) this.#loaded = { module, race, ground };
    } catch {
      if (race === this.race) this.failed = true;
    }
  }
}
