import { lastEstimateDay } from '../domain/estimate-day.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { BASES, METHODS, POOLED, type Estimate } from '../estimate/types.ts';
import { formatDay, formatList } from '../i18n/format.ts';
import { controlsWords } from '../i18n/controls-words.ts';
import { modelWords } from '../i18n/model-words.ts';
import { shownCandidates, shownGroupId, type Selection } from './selection.ts';
import { formatSelection } from './selection-query.ts';
import { fileBegun } from './file-age.ts';
import { labelOf } from './summary.ts';

/** One thing that can be chosen; `value` is what the address says for it. */
export interface ControlOption {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
}

/** The controls as they stand for a selection; names of fields are the address's parameters. */
export interface ControlsModel {
  /** True if the reader looks at what Margen answers unasked. */
  readonly isDefault: boolean;
  /** What was chosen, in words; empty for the default. */
  readonly chosen: string;
  /** Says that this is not Margen's own view; and the words of the way back to that. */
  readonly ownView: string;
  readonly reset: string;
  readonly groups: readonly ControlOption[];
  readonly bases: readonly ControlOption[];
  readonly methods: readonly ControlOption[];
  readonly candidates: readonly ControlOption[];
  /** Checked: left out. */
  readonly pollsters: readonly ControlOption[];
  /** ISO days; empty where none is set. */
  readonly since: string;
  readonly asOf: string;
  readonly known: boolean;
  /** Since when the file has been kept; empty where no poll tells. */
  readonly knownNote: string;
  /** First and last day that a date can name. */
  readonly span: { readonly first: CalendarDay; readonly last: CalendarDay };
}

/** The controls for a selection of the race, as seen on `today`. */
export function controlsModel(
  race: Race,
  estimate: Estimate,
  selection: Selection,
  today: CalendarDay,
  language: Language,
): ControlsModel {
  const words = controlsWords(language);
  const last = lastEstimateDay(race, today);
  return {
    isDefault: formatSelection(selection).size === 0,
    chosen: chosenText(race, selection, language),
    ownView: words.ownView,
    reset: words.reset,
    groups: groupOptions(race, estimate, selection, language),
    bases: BASES.map((id) => option(id, words.bases[id], id === selection.basis)),
    methods: METHODS.map((id) => option(id, words.methods[id], id === selection.method)),
    candidates: candidateOptions(race, selection),
    pollsters: pollsterOptions(race, selection, language),
    since: selection.since ?? '',
    asOf: selection.asOf ?? '',
    known: selection.knowledge === 'known',
    knownNote: knownNote(race, language),
    span: { first: race.polls[0]?.endDate ?? last, last },
  };
}

/** What departs from the default, in words, joined as in a sentence; empty for the default. */
export function chosenText(race: Race, selection: Selection, language: Language): string {
  const words = controlsWords(language);
  const { chosen } = words;
  const { group, candidates, since, asOf, dropped } = selection;
  const parts = [
    group === null ? '' : chosen.group(labelOf(race, group, language)),
    selection.basis === 'decided' ? '' : chosen.basis(words.bases[selection.basis]),
    selection.method === 'state-space' ? '' : chosen.method(words.methods[selection.method]),
    candidates === null ? '' : chosen.candidates(namesOf(race.candidates, candidates, language)),
    since === null ? '' : chosen.since(formatDay(since, language)),
    dropped.length === 0 ? '' : chosen.dropped(namesOf(race.pollsters, dropped, language)),
    asOf === null ? '' : chosen.asOf(formatDay(asOf, language)),
    selection.knowledge === 'known' ? chosen.known(knownNote(race, language)) : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** A day before the file was begun has no polls that were known, whatever had been published by then. */
function knownNote(race: Race, language: Language): string {
  const begun = fileBegun(race.polls);
  return begun === null ? '' : controlsWords(language).fileBegun(formatDay(begun, language));
}

function option(value: string, label: string, checked: boolean, note = ''): ControlOption {
  return { value, label, note, checked };
}

function groupOptions(
  race: Race,
  estimate: Estimate,
  selection: Selection,
  language: Language,
): ControlOption[] {
  const words = controlsWords(language);
  const shown = shownGroupId(race, selection);
  const split = estimate.split.kind === 'split' ? words.groupNote.pooledSplit : '';
  const declared = race.groups.map(({ id, label }) =>
    option(
      id,
      label[language],
      id === shown,
      id === race.headlineGroup ? words.groupNote.headline : '',
    ),
  );
  const pooled = option(POOLED, modelWords(language).pooledLabel, shown === POOLED, split);
  return race.groups.length > 1 ? [...declared, pooled] : declared;
}

function candidateOptions(race: Race, selection: Selection): ControlOption[] {
  const shown = shownCandidates(race, selection);
  return race.candidates.map(({ id, name }) => option(id, name, shown.includes(id)));
}

function pollsterOptions(race: Race, selection: Selection, language: Language): ControlOption[] {
  const words = controlsWords(language);
  return race.pollsters.map(({ id, name }) => {
    const polls = race.polls.filter(({ pollster }) => pollster === id).length;
    return option(id, name, selection.dropped.includes(id), words.pollCount(polls));
  });
}

function namesOf(
  entries: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
  language: Language,
): string {
  const names = entries.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return formatList(names, language);
}
