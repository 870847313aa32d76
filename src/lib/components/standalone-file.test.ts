import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { averagesCsv } from '../export/averages-csv.ts';
import { formatNumber } from '../i18n/format.ts';
import { pageWords } from '../i18n/page-words.ts';
import { raceColourCss } from '../server/race-colours.ts';
import { standaloneDrawings } from '../server/race-drawings.ts';
import { raceAverages, raceEstimate, siteData } from '../server/site-data.ts';
import { standaloneModel, type StandaloneModel } from '../view/standalone.ts';
import { LARGEST_STANDALONE, standaloneFile } from './standalone-file.ts';

const BASE = 'https://margen.example';
const css = ['app', 'standalone']
  .map((name) => readFileSync(`src/routes/${name}.css`, 'utf8'))
  .join('');
const { races } = siteData();

function modelOf(race: Race, language: Language): StandaloneModel {
  return standaloneModel(race, raceEstimate(race), language, BASE);
}

function fileOf(race: Race, language: Language, model = modelOf(race, language)): string {
  return standaloneFile(model, standaloneDrawings(race, language), css + raceColourCss(race));
}

/** The text of the element that this opens, entities and all. */
function textIn(html: string, opening: string): string {
  const [, rest = ''] = html.split(opening);
  return rest.slice(0, rest.indexOf('</'));
}

const cases = races.flatMap((race) =>
  LANGUAGES.map((language) => [race.id, language, race] as const),
);

describe.each(cases)('the copy of %s to forward (%s)', (id, language, race) => {
  const html = fileOf(race, language);

  it('is small enough for messengers and holds every poll', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LARGEST_STANDALONE);
    const { rows } = modelOf(race, language).table;
    const [, table = ''] = html.split(`aria-label="${pageWords(language).allPollsHeading}"`);
    expect(table.match(/<th scope="rowgroup"/g)).toHaveLength(rows.length);
  });

  it('says in which language a remark from the files is', () => {
    const { table, results } = modelOf(race, language);
    const noted = [...table.rows, ...results].filter(({ notes }) => notes);
    const explained = table.rows.filter(({ reason }) => reason);
    expect(html.split('<span class="small" lang="en">')).toHaveLength(
      noted.length + explained.length + 1,
    );
  });

  it('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(script|iframe|object|embed|img|image|audio|video|source)\b/i);
    expect(html).not.toMatch(/\s(src|srcset|poster|data|on[a-z]+)=/i);
    expect(html).not.toMatch(/@import|url\(/i);
    const links = [...html.matchAll(/<link [^>]*>/g)].map(([link]) => link);
    expect(links.map((link) => /rel="(\w+)"/.exec(link)?.[1]).sort()).toEqual([
      'canonical',
      'icon',
    ]);
    expect(html).toContain('<link rel="icon" href="data:,">');
    expect(html).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'");
  });

  it('follows no link but absolute ones and its own parts', () => {
    const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(targets.filter((href) => !/^(https?:\/\/|#)/.test(href))).toEqual([]);
    const path = language === 'en' ? `/${id}/` : `/es/${id}/`;
    expect(targets).toContain(`${BASE}${path}`);
  });

  it('says the lead and the range that averages.csv has', () => {
    const rows = Papa.parse<Record<string, string>>(averagesCsv(raceAverages(race)), {
      header: true,
    }).data;
    const last = rows
      .filter(
        ({ group, basis, candidate }) =>
          group === race.headlineGroup && basis === 'decided' && candidate === 'margin',
      )
      .at(-1);
    const answer = textIn(html, '<h1>');
    for (const column of ['share', 'result_low95', 'result_high95']) {
      const figure = formatNumber(Math.abs(Number(last?.[column])), language);
      expect(answer).toMatch(new RegExp(`(?<![\\d,.])${figure}(?![\\d,.])`));
    }
  });

  it('names each source, the licence and the day', () => {
    const model = modelOf(race, language);
    const sources = [...model.table.rows, ...model.results].map((row) => row.sourceUrl);
    for (const url of [...sources, race.licence.url]) {
      expect(html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
    }
    expect(html).toContain(model.asOf);
    expect(html).toContain(race.licence.name);
  });
});

describe('the copy of a race', () => {
  const [race] = races;
  if (race === undefined) throw new Error('There is no race in data/');
  const model = modelOf(race, 'en');
  const { table } = model;

  it('holds hostile cells as the text they are', () => {
    const hostile = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>';
    const rows = table.rows.map((row) => ({ ...row, pollster: hostile, notes: hostile }));
    const summary = { ...model.summary, race: hostile, answer: hostile };
    const html = fileOf(race, 'en', {
      ...model,
      summary,
      table: { ...table, rows: rows.slice(0, 3) },
    });
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/<\/style>/g)?.length).toBe(html.match(/<style[ >]/g)?.length);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it('with more polls than fit holds the newest and says so', () => {
    const rows = Array.from({ length: 600 })
      .flatMap(() => table.rows)
      .slice(0, 600)
      .map((row, place) => ({
        ...row,
        key: String(place),
        pollster: `Firm ${String(place)}.`,
      }));
    const html = fileOf(race, 'en', { ...model, table: { ...table, rows }, pollCount: 600 });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LARGEST_STANDALONE);
    expect(html).toMatch(/The newest \d+ of 600 polls/);
    expect(html).toContain('Firm 0.');
    expect(html).not.toContain('Firm 599.');
  });
});
