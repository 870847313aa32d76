import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import { POOLED } from '../estimate/types.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { answerMessage, LONGEST_MESSAGE, ownViewWords } from '../view/chart-texts.ts';
import { controlsModel } from '../view/controls.ts';
import { racePageModel } from '../view/race-page.ts';
import {
  DEFAULT_SELECTION,
  estimateOptions,
  shownGroup,
  type Selection,
} from '../view/selection.ts';
import { formatSelection, normalSelection } from '../view/selection-query.ts';
import { groupLead, phraseOf } from '../view/summary.ts';
import { siteData, todayIn } from './site-data.ts';

const { races } = siteData();

const cases = races.flatMap((race) =>
  LANGUAGES.flatMap((language) =>
    [...race.groups.map(({ id }) => id), POOLED].map(
      (group) => [race.id, language, group, race] as const,
    ),
  ),
);

function linkTo(race: Race, selection: Selection): string {
  const query = formatSelection(selection).toString();
  return `https://polls.margen.example/es/${race.id}/${query === '' ? '' : `?${query}`}`;
}

describe.each(cases)('the message about %s (%s, %s)', (_, language, group, race) => {
  const today = todayIn(race);
  const messageOf = (selection: Selection): string => {
    const now = estimate(race, estimateOptions(selection, race, today));
    const controls = controlsModel(race, now, selection, today, language);
    const shown = racePageModel(race, now, language, selection);
    return answerMessage(shown, ownViewWords(controls, shown.trend), linkTo(race, selection));
  };
  const selection = normalSelection({ ...DEFAULT_SELECTION, group }, race);

  it('names the vote, the lead, its range, whose polls, the day, how many, and the link', () => {
    const now = estimate(race, estimateOptions(selection, race, today));
    const shown = shownGroup(race, now, selection);
    const lead = groupLead(race, shown);
    const message = messageOf(selection);
    const [text = '', link] = message.split('\n');
    expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(link).toBe(linkTo(race, selection));
    expect(text).toContain(race.name[language]);
    expect(text).toContain(phraseOf(race, group, language));
    expect(text).toContain(formatDay(now.asOf, language));
    // Who are level have no lead to be named.
    const by = lead?.level === true ? [] : [lead?.by];
    for (const points of [...by, lead?.low, lead?.high]) {
      const figure = formatNumber(points ?? NaN, language);
      expect(text).toMatch(new RegExp(`(?<![\\d,.])${figure}(?![\\d,.])`));
    }
    expect(text).toMatch(new RegExp(`(?<!\\d)${String(shown?.polls)} (poll|encuesta)`));
  });

  it('stays short when the reader left out nearly every firm', () => {
    const dropped = race.pollsters.map(({ id }) => id).slice(1);
    const message = messageOf(normalSelection({ ...selection, dropped }, race));
    expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(message).toMatch(/^(A reader’s own view|Vista propia)/);
  });
});
