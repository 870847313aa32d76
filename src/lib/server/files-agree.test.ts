import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { averagesCsv } from '../export/averages-csv.ts';
import { averagesJson } from '../export/averages-json.ts';
import { badgeSvg } from '../export/badge-svg.ts';
import { atomFeed } from '../export/atom-feed.ts';
import { pollsJson } from '../export/polls-json.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import { badgeModel } from '../view/badge.ts';
import { feedModel } from '../view/feed.ts';
import { DEFAULT_SELECTION } from '../view/selection.ts';
import { summaryModel } from '../view/summary.ts';
import { drawPicture } from './chart-picture.ts';
import { raceAverages, raceEstimate, siteData, todayIn } from './site-data.ts';

const races = siteData().races;

function lastHeadlineMargin(rows: readonly Record<string, unknown>[], group: string): unknown[] {
  const last = rows
    .filter(
      (row) =>
        row['group'] === group && row['basis'] === 'decided' && row['candidate'] === 'margin',
    )
    .at(-1);
  return ['share', 'result_low95', 'result_high95'].map((column) => Number(last?.[column]));
}

describe.each(races.map((race) => [race.id, race] as const))('the numbers of %s', (_, race) => {
  const today = todayIn(race);
  const estimate = raceEstimate(race);
  const csv = Papa.parse<Record<string, string>>(averagesCsv(raceAverages(race)), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const json = averagesJson(race, raceAverages(race)).averages;

  it.each(LANGUAGES)('are one in sentence, card, CSV, JSON, badge and picture (%s)', (language) => {
    const summary = summaryModel(race, estimate, DEFAULT_SELECTION, today, language);
    const card = summary.groups.find(({ isHeadline }) => isHeadline);
    const { value, low95, high95 } = card?.margin ?? { value: NaN, low95: NaN, high95: NaN };
    expect(lastHeadlineMargin(csv, race.headlineGroup)).toEqual([value, low95, high95]);
    expect(lastHeadlineMargin(json, race.headlineGroup)).toEqual([value, low95, high95]);
    const by = formatNumber(Math.abs(value), language);
    expect(card?.lead).toContain(`+${by}`);
    expect(summary.answer).toMatch(new RegExp(`(?<![\\d,.])${by}(?![\\d,.])`));
    const badge = badgeSvg(badgeModel(race, estimate, today, language));
    expect(badge).toContain(`${card?.lead ?? ''} · ${card?.range ?? ''}`);
    const picture = drawPicture('trend.svg', race, estimate, language, 'https://example.org');
    const title = /<title[^>]*>([^<]+)</.exec(String(picture?.body))?.[1];
    expect(title).toMatch(new RegExp(`(?<![\\d,.])${by}(?![\\d,.])`));
  });

  it('are one in the polls’ JSON and in the feed', () => {
    const feed = feedModel(race, 'en', 'https://example.org', today);
    const polls = pollsJson(race).polls.toReversed();
    expect(feed.entries.length).toBe(polls.length);
    polls.forEach(({ decided }, place) => {
      const title = feed.entries[place]?.title ?? '';
      if (decided.margin === null) expect(title).not.toContain('+');
      else expect(title).toContain(formatSigned(Math.abs(decided.margin), 'en', 1));
    });
    expect(atomFeed(feed).split('<entry>').length - 1).toBe(polls.length);
  });
});
