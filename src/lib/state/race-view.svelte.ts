import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Language } from '../domain/language.ts';
import { saysSomething } from '../view/query-names.ts';
import type { ChartModel } from '../view/chart-model.ts';
import type { MethodStripModel } from '../view/method-strip.ts';
import { raceFile } from './address.ts';
import type * as Recompute from './recompute.ts';

/** The charts that stand on a race's page. */
export type Drawn = 'trend' | 'margin';

/** What the reader looks at: the race's id and the language of the page. */
interface Looked {
  readonly race: string;
  readonly language: Language;
}

/** The code that recomputes, and what it recomputes from. */
interface Loaded {
  readonly module: typeof Recompute;
  readonly file: Awaited<ReturnType<typeof Recompute.readRace>>;
}

/**
 * The reader's own view of a race. The address holds what was chosen, so that back, forward, reload and
 * a shared link need no code of their own; estimator and polls arrive only once they are wanted.
 */
export class RaceView {
  readonly #looked: () => Looked;
  #loaded = $state.raw<Loaded>();
  #loading: Promise<void> | undefined;
  /** True if the polls could not be fetched; trying again is allowed. */
  failed = $state(false);
  /** True once the reader has changed something on this page. */
  touched = $state(false);

  /** What stands on the page in place of what was built; null until the polls are there. */
  readonly shown: Recompute.Recomputed | null = $derived.by(() => {
    const loaded = this.#loaded;
    if (loaded === undefined) return null;
    const { language } = this.#looked();
    return loaded.module.recompute(loaded.file, query(), language);
  });

  constructor(looked: () => Looked) {
    this.#looked = looked;
  }

  /** Loads if the address asks for anything but the default view. Only in the browser. */
  async follow(): Promise<void> {
    if (saysSomething(query())) await this.load();
  }

  /** Fetches the polls and the estimator, once. */
  async load(): Promise<void> {
    this.#loading ??= this.#fetch();
    await this.#loading;
  }

  /** The address of a file of the race, in the language of the page where it holds words. */
  file(name: string): string {
    const { race, language } = this.#looked();
    return raceFile(race, name, language);
  }

  /** A chart's model for exploring it. Rejects if the polls could not be fetched. */
  async chart(id: Drawn): Promise<ChartModel> {
    await this.load();
    const model = this.shown?.[id];
    if (model === undefined) throw new Error(`No model of the ${id} chart`);
    return model;
  }

  /** Shows what a form of the controls says. */
  async choose(fields: URLSearchParams): Promise<void> {
    const loaded = this.#loaded;
    if (loaded !== undefined) await this.#show(loaded.module.queryOfFields(loaded.file, fields));
  }

  /** Leaves a firm out, or takes it back in. */
  async toggleFirm(pollster: string): Promise<void> {
    const loaded = this.#loaded;
    if (loaded === undefined) return;
    await this.#show(loaded.module.queryWithFirmToggled(loaded.file, query(), pollster));
  }

  /** Back to what Margen answers unasked. */
  async reset(): Promise<void> {
    await this.#show('');
  }

  /** Margins under every way of averaging; null until the polls are there. */
  methodStrip(): MethodStripModel | null {
    const loaded = this.#loaded;
    if (loaded === undefined) return null;
    return loaded.module.methodStrip(loaded.file, this.#looked().language);
  }

  async #fetch(): Promise<void> {
    this.failed = false;
    try {
      const [module, response] = await Promise.all([
        import('./recompute.ts'),
        fetch(this.file('race.json')),
      ]);
      this.#loaded = { module, file: await module.readRace(response) };
    } catch {
      this.failed = true;
      this.#loading = undefined;
    }
  }

  async #show(query: string): Promise<void> {
    this.touched = true;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made and read within one call
    const url = new URL(page.url.href);
    if (url.search === (query === '' ? '' : `?${query}`)) return;
    url.search = query;
    url.hash = '';
    await goto(url, { reset: false });
  }
}

/** What the address says now; follows it wherever it is read in an effect or a derived value. */
function query(): URLSearchParams {
  return new URLSearchParams(page.url.search);
}
