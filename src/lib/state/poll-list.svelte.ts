import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Language } from '../domain/language.ts';
import {
  EVERY_POLL,
  filterPolls,
  formatPollFilter,
  parsePollFilter,
  withoutLimits,
  type FilteredPolls,
  type PollFilter,
} from '../view/poll-filter.ts';
import type { PollListModel } from '../view/poll-list.ts';

/** What the list is made of: the polls and the language of the page. */
interface Listed {
  readonly list: PollListModel;
  readonly language: Language;
}

/**
 * The reader's own view of a list of polls. The address holds it, so that back, forward, reload and a
 * shared link need no code of their own.
 */
export class PollList {
  readonly #listed: () => Listed;
  /** Filters on their way into the address. */
  #underway = 0;
  /** True once the page's script runs: before that every poll is shown. */
  awake = $state(false);
  /** True if the filter was lifted because it hid the poll that the address names. */
  lifted = $state(false);

  readonly #parsed = $derived.by(() => {
    const { list } = this.#listed();
    if (!this.awake) return { filter: EVERY_POLL, unknown: [] };
    return parsePollFilter(query(), list);
  });

  /** What is shown, and in which order. */
  readonly view: FilteredPolls = $derived.by(() => {
    const { list, language } = this.#listed();
    return filterPolls(list, this.filter, language);
  });

  constructor(listed: () => Listed) {
    this.#listed = listed;
  }

  get filter(): PollFilter {
    return this.#parsed.filter;
  }

  /** Parts of the address that say nothing to this list. */
  get unknown(): readonly string[] {
    return this.#parsed.unknown;
  }

  /** True while the address is behind what was typed: what it says must not be put back into a field. */
  get isBehind(): boolean {
    return this.#underway > 0;
  }

  /** Shows what of the filter changes. Letters typed one by one are one step back, not many. */
  async change(part: Partial<PollFilter>): Promise<void> {
    this.lifted = false;
    await this.#show({ ...this.filter, ...part }, { replaceState: part.text !== undefined });
  }

  /** Lifts the filter if it hides the poll that the address names; its key, or undefined if nothing was hidden. */
  async showNamed(): Promise<string | undefined> {
    const named = page.url.hash.slice(1);
    const key = this.view.rows.find((row) =>
      [row.key, encodeURIComponent(row.key)].includes(named),
    )?.key;
    if (key === undefined || this.view.shown.has(key)) return undefined;
    await this.#show(withoutLimits(this.filter), { replaceState: true, keepHash: true });
    this.lifted = true;
    return key;
  }

  async #show(
    filter: PollFilter,
    { replaceState = false, keepHash = false }: { replaceState?: boolean; keepHash?: boolean },
  ): Promise<void> {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made and read within one call
    const url = new URL(page.url.href);
    url.search = formatPollFilter(filter, this.#listed().list).toString();
    if (!keepHash) url.hash = '';
    if (url.href === page.url.href) return;
    this.#underway += 1;
    try {
      await goto(url, { reset: false, replaceState });
    } finally {
      this.#underway -= 1;
    }
  }
}

/** What the address says now; follows it wherever it is read in a derived value. */
function query(): URLSearchParams {
  return new URLSearchParams(page.url.search);
}
