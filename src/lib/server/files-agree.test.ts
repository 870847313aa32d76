import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { atomFeed } from '../export/atom-feed.ts';
import { averagesCsv } from '../export/averages-csv.ts';
import { averagesJson } from '../export/averages-json.ts';
import { badgeSvg } from '../export/badge-svg.ts';
import { marginCsv } from '../export/margin-csv.ts';
import { pollsJson } from '../export/polls-json.ts';
import { formatNumber, formatPercent, formatSigned } from '../i18n/format.ts';
import { badgeModel } from '../view/badge.ts';
import { CHART_IDS } from '../view/chart-model.ts';
import { altText, answerMessage } from '../view/chart-texts.ts';
import { LONGEST_SUMMARY } from '../view/chart-words.ts';
import { feedModel } from '../view/feed.ts';
import { firmInRaceModel } from '../view/firm-in-race.ts';
import { pointsOf } from '../view/points.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { reportedPercent } from '../view/reported-number.ts';
import { resultsPageModel } from '../view/results-page.ts';
import { pollsHeadMeta, raceHeadMeta } from '../view/head-meta.ts';
import { citationFile } from '../view/citation-file.ts';
import { citationOf } from '../view/citation.ts';
import { dataChanged } from '../view/data-changed.ts';
import { sitePages } from '../view/site-pages.ts';
import { oEmbedModel } from '../view/oembed.ts';
import { racePageModel } from '../view/race-page.ts';
import { standaloneModel } from '../view/standalone.ts';
import { labelOf } from '../view/summary.ts';
import { defaultChart, drawPicture } from './chart-picture.ts';
import { excelFile } from './excel-file.ts';
import { headTags } from './head-tags.ts';
import { raceArchive } from './race-archive.ts';
import { raceTables, type TableName } from './race-tables.ts';
import { pageOf } from './race-drawings.ts';
import { raceAverages, raceEstimate, siteData, todayIn } from './site-data.ts';

const BASE = 'https://example.org';
const races = siteData().races;
const inEachLanguage = races.flatMap((race) =>
  LANGUAGES.map((language) => [race.id, language, race] as const),
);

type Cells = Readonly<Record<string, unknown>>;
/** A margin, first of the pair minus second, with the range in which the result should fall; in points. */
type Margin = readonly [value: number, low: number, high: number];

/** The last margin of the headline group among decided voters, where `value` names its column. */
function lastMargin(rows: readonly Cells[], race: Race, value: 'share' | 'margin'): Margin {
  const last = rows
    .filter(({ group, basis }) => group === race.headlineGroup && basis === 'decided')
    .filter(({ candidate = 'margin' }) => candidate === 'margin')
    .at(-1);
  const number = (column: string): number => Number(String(last?.[column]).replace(',', '.'));
  return [number(value), number('result_low95'), number('result_high95')];
}

function rowsOf(csv: string): Cells[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** The published margin, which all else is compared with. */
function publishedMargin(race: Race): Margin {
  return lastMargin(rowsOf(averagesCsv(raceAverages(race))), race, 'share');
}

/** The margin told from the side of whoever is ahead, in whole points, as words have it. */
function wordsOf(race: Race, language: Language): readonly string[] {
  const [value, low, high] = publishedMargin(race);
  const told = value >= 0 ? [value, low, high] : [-value, -high, -low];
  return told.map((points) => formatNumber(points, language));
}

function pageMargin(race: Race, language: Language) {
  const { groups } = pageOf(race, language).page.summary;
  const margin = groups.find(({ isHeadline }) => isHeadline)?.margin;
  if (margin == null) throw new Error(`${race.id} has no headline margin`);
  return margin;
}

/** Those of the figures that a text does not hold as numbers of their own. */
function missing(text: string, figures: readonly string[]): string[] {
  return figures.filter(
    (figure) => !new RegExp(`(?<![\\d,.−])${figure}(?![\\d,.]\\d|\\d)`).test(text),
  );
}

function textIn(svg: string, element: 'title' | 'desc'): string {
  return new RegExp(`<${element}[^>]*>([^<]+)<`).exec(svg)?.[1] ?? '';
}

function svgOf(name: string, race: Race, language: Language): string {
  return String(drawPicture(name, race, raceEstimate(race), language, BASE)?.body);
}

describe.each(races.map((race) => [race.id, race] as const))('the margin of %s', (_, race) => {
  const averages = raceAverages(race);
  const margin = publishedMargin(race);

  it('is one in averages.csv, averages.json, margin.csv and the archive', () => {
    const file = marginCsv(averages, race.pair);
    const archived = unzipSync(raceArchive(race, BASE))[`margen-${race.id}/margin.csv`];
    expect(margin.every(Number.isFinite)).toBe(true);
    expect(lastMargin(averagesJson(race, averages).averages, race, 'share')).toEqual(margin);
    expect(lastMargin(rowsOf(file), race, 'margin')).toEqual(margin);
    expect(archived === undefined ? '' : strFromU8(archived)).toBe(file);
  });

  it.each(LANGUAGES)('is one in the files for Excel (%s)', (language) => {
    const files = [
      ['averages-excel.csv', 'share'],
      ['margin-excel.csv', 'margin'],
    ] as const;
    for (const [name, value] of files) {
      expect(lastMargin(rowsOf(excelFile(name, race, language)), race, value)).toEqual(margin);
    }
  });

  it.each(LANGUAGES)(
    'is one on the card, in the chart’s line and in structured data (%s)',
    (language) => {
      const { page, margin: chart } = pageOf(race, language);
      const { value, low95, high95 } = pageMargin(race, language);
      expect([value, low95, high95]).toEqual(margin);
      const series = chart.id === 'pollsters' ? [] : chart.series;
      const line = series.find(({ id }) => id === race.headlineGroup)?.line;
      expect(line?.at(-1)?.value).toBe(margin[0]);
      const { jsonLd } = pollsHeadMeta(race, page.summary, language, BASE);
      const data: unknown = JSON.parse(jsonLd ?? '');
      const place = page.summary.groups
        .filter((group) => group.margin !== null)
        .findIndex(({ isHeadline }) => isHeadline);
      (['value', 'minValue', 'maxValue'] as const).forEach((name, end) => {
        expect(data).toHaveProperty(['@graph', 0, 'variableMeasured', place, name], margin[end]);
      });
      expect(data).toHaveProperty(['@graph', 1, 'headline'], page.summary.answer);
    },
  );
});

describe.each(inEachLanguage)('the words about %s (%s)', (_, language, race) => {
  const estimate = raceEstimate(race);
  const { page, trend, margin } = racePageModel(race, estimate, language);
  const figures = wordsOf(race, language);
  const [by = ''] = figures;

  it('say the same lead and range in sentence, card, badge, message, copy, head, picture and alternative text', () => {
    const head = raceHeadMeta(race, page.summary, language, BASE);
    const copy = standaloneModel(race, estimate, language, BASE);
    const card = page.summary.groups.find(({ isHeadline }) => isHeadline);
    const texts = {
      sentence: page.summary.answer,
      card: `${card?.lead ?? ''} ${card?.range ?? ''}`,
      badge: badgeSvg(badgeModel(race, estimate, language)),
      message: answerMessage({ page, trend }, null, 'https://a.example/'),
      copy: copy.summary.answer,
      copiedTrend: copy.trend.summary,
      head: headTags(head).replaceAll('&#39;', '’'),
      previewAlt: head.image?.alt ?? '',
      trendAlt: altText(trend, null),
      marginAlt: altText(margin, null),
      trendPicture: textIn(svgOf('trend.svg', race, language), 'desc'),
      marginPicture: textIn(svgOf('margin.svg', race, language), 'desc'),
      framedTrend: pageOf(race, language).trend.summary,
      framedMargin: pageOf(race, language).margin.summary,
    };
    const wrong = Object.entries(texts).flatMap(([place, text]) =>
      missing(text, figures).map((figure) => `${place}: ${figure}`),
    );
    expect(wrong).toEqual([]);
  });

  it('say the same lead in the title of the trend’s picture, in its title and in the frame', () => {
    const drawn = textIn(svgOf('trend.svg', race, language), 'title');
    expect(drawn).toBe(trend.title);
    expect(missing(trend.title, [by])).toEqual([]);
    expect(pageOf(race, language).trend.title).toBe(trend.title);
  });

  it('say the same shares in the averages, beside the trend’s lines and in its table', () => {
    const last = rowsOf(averagesCsv(raceAverages(race))).filter(
      ({ group, basis, date }) =>
        group === race.headlineGroup && basis === 'decided' && date === estimate.asOf,
    );
    const series = trend.id === 'pollsters' ? [] : trend.series;
    expect(series.length).toBeGreaterThan(1);
    for (const { id, endLabel } of series) {
      const share = Number(last.find(({ candidate }) => candidate === id)?.['share']);
      expect(endLabel.figure).toBe(formatPercent(share, language));
      const column = series.findIndex((one) => one.id === id) + 1;
      const cells = trend.table.rows.map((row) => row[column] ?? '');
      const figure = formatNumber(share, language, 1);
      expect(
        cells.some((cell) => cell.startsWith(figure)),
        `${id} ${figure}`,
      ).toBe(true);
    }
  });

  it('say how far the average stands from each claim as averages and claims have it', () => {
    const chart = defaultChart('pollsters', race, estimate, language);
    if (chart.id !== 'pollsters') throw new Error('Another chart');
    expect(chart.measure).toBe('error');
    const label = labelOf(race, race.headlineGroup, language);
    const section = chart.sections.find((one) => one.label === label);
    const average = section?.rows.find(({ pollster }) => pollster === null);
    const [value] = publishedMargin(race);
    expect(average?.figures.length).toBe(chart.claims.length);
    const drawn = pageOf(race, language).margin;
    const claimed = drawn.id === 'pollsters' ? [] : drawn.claims;
    average?.figures.forEach((figure) => {
      const margins = claimed.find(({ letter }) => letter === figure.claim)?.claims ?? [];
      const ends = margins.flatMap((claim) => claim.figures.map(({ y }) => value - y));
      expect(ends.some((end) => Math.abs(end - figure.value) < 0.006)).toBe(true);
      expect(figure.figure).toBe(formatSigned(figure.value, language, 1));
    });
  });

  it.each(CHART_IDS)(
    'fit into 300 characters as alternative text of the %s, with their day',
    (id) => {
      const chart = defaultChart(id, race, estimate, language);
      const text = altText(chart, null);
      expect(text.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
      expect(LONGEST_SUMMARY).toBe(300);
      expect(textIn(svgOf(`${id}.svg`, race, language), 'desc')).toBe(
        text.replaceAll('&', '&amp;').replaceAll("'", '&#39;'),
      );
      const [day = ''] = /\d+ \D+ \d{4}/.exec(chart.credit.asOf) ?? [];
      expect(day).not.toBe('');
      expect(text).toContain(day);
    },
  );

  it('lead, by oEmbed and in the head, to one and the same picture', () => {
    const { thumbnail_url } = oEmbedModel(race, estimate.asOf, language, BASE);
    expect(raceHeadMeta(race, page.summary, language, BASE).image?.url).toBe(thumbnail_url);
  });
});

describe.each(inEachLanguage)('the firms of %s (%s)', (_, language, race) => {
  const estimate = raceEstimate(race);
  const tableRows = (name: TableName): Cells[] =>
    rowsOf(raceTables(race).find((table) => table.name === name)?.text ?? '');

  it('have one house effect in the file, in the chart and in the dossier', () => {
    const { sections } = pollsterChartModel(race, estimate, { measure: 'house-effect' }, language);
    const charted = sections.flatMap(({ label, rows }) =>
      rows.flatMap(({ pollster, name, polls, figures }) =>
        figures.map(({ value, low, high }) => [pollster, name, label, polls, value, low, high]),
      ),
    );
    const filed = tableRows('house-effects.csv').map((row) => [
      row['pollster'],
      row['name'],
      labelOf(race, String(row['group']), language),
      ...['polls', 'house_effect', 'low95', 'high95'].map((column) => Number(row[column])),
    ]);
    expect(filed.length).toBeGreaterThan(0);
    expect(filed.toSorted()).toEqual(charted.toSorted());
    for (const row of tableRows('house-effects.csv')) {
      const firm = String(row['pollster']);
      const { house } = firmInRaceModel({ race, estimate }, firm, language);
      expect(house?.figure).toBe(formatSigned(Number(row['house_effect']), language, 1));
    }
  });

  it('have one error against each claim in the file and on the page about the results', () => {
    const { groups, measured } = resultsPageModel({ race, estimate }, language);
    const onPage = groups.flatMap(({ rows }) =>
      rows.flatMap(({ pollster, errors }) => (pollster === null ? [] : [[pollster, ...errors]])),
    );
    const filed = tableRows('pollster-errors.csv');
    const firms = [...new Set(filed.map((row) => row['pollster']))];
    const inFile = firms.map((firm) => [
      firm,
      ...filed
        .filter((row) => row['pollster'] === firm)
        .map((row) => formatSigned(Number(row['error']), language, 1)),
    ]);
    expect(filed.length).toBe(onPage.length * measured.length);
    expect(inFile.toSorted()).toEqual(onPage.toSorted());
    for (const row of filed) {
      const difference = Number(row['margin']) - Number(row['claimed_margin']);
      expect(difference).toBeCloseTo(Number(row['error']), 6);
    }
  });

  it('are measured against claims whose shares are one in the file and on the page', () => {
    const { claims } = resultsPageModel({ race, estimate }, language);
    const percent = (cell: unknown): string =>
      cell === '' ? '' : reportedPercent(pointsOf(Number(cell) / 100), language);
    expect(
      tableRows('results.csv').map((row) => [
        row['publisher'],
        ...race.pair.map((id) => percent(row[id])),
      ]),
    ).toEqual(claims.map(({ publisher, shares }) => [publisher, ...shares]));
  });
});

describe.each(inEachLanguage)('the last change of %s (%s)', (_, language, race) => {
  it('is one day in feed, sitemap, structured data and citations', () => {
    const { asOf } = raceEstimate(race);
    const newest = dataChanged(race);
    if (newest === null) throw new Error(`${race.id} has no data`);
    expect(feedModel(race, language, BASE, todayIn(race)).updated).toBe(newest);
    const paged = sitePages([race]).find(({ path }) => path === `${race.id}/`);
    expect(paged?.changed).toBe(newest);
    expect(citationFile(race, asOf, BASE)).toContain(`date-released: ${newest}\n`);
    expect(citationOf(race, asOf, language, BASE).bibtex).toContain(`{${newest.slice(0, 4)}}`);
    const { jsonLd } = pollsHeadMeta(race, pageOf(race, language).page.summary, language, BASE);
    const days = [...(jsonLd ?? '').matchAll(/"dateModified":"([^"]+)"/g)].map(([, day]) => day);
    expect(days).toEqual([newest, newest]);
  });
});

describe.each(races.map((race) => [race.id, race] as const))('the polls of %s', (_, race) => {
  it('are one in JSON and in the feed', () => {
    const feed = feedModel(race, 'en', BASE, todayIn(race));
    const polls = pollsJson(race).polls.toReversed();
    expect(feed.entries.length).toBe(polls.length);
    polls.forEach(({ decided }, place) => {
      const title = feed.entries[place]?.title ?? '';
      if (decided.margin === null) expect(title).not.toContain('+');
      else expect(title).toContain(formatSigned(Math.abs(decided.margin), 'en', 1));
    });
    expect(atomFeed(feed).split('<entry>').length - 1).toBe(polls.length);
  });

  it.each(LANGUAGES)('are told in the feed in sentences that end once (%s)', (language) => {
    const { entries } = feedModel(race, language, BASE, todayIn(race));
    const summaries = entries.map(({ summary }) => summary);
    expect(summaries.length).toBeGreaterThan(0);
    expect(summaries.filter((text) => !/[.!?…]["'”’»)]*$/.test(text))).toEqual([]);
    expect(summaries.filter((text) => /[^.]\.\.(?!\.)/.test(text))).toEqual([]);
  });
});
