import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { marginCsv } from '../export/margin-csv.ts';
import { pollsJson } from '../export/polls-json.ts';
import { formatDay } from '../i18n/format.ts';
import { citationOf } from '../view/citation.ts';
import { dataChanged } from '../view/data-changed.ts';
import { racePackage } from './data-package.ts';
import { publishedPollsCsv } from './polls-cells.ts';
import { raceArchive } from './race-archive.ts';
import { raceTables } from './race-tables.ts';
import { raceAverages, raceEstimate, siteData } from './site-data.ts';

const BASE = 'https://example.org/margen';
const KILOBYTE = 1024;

describe.each(siteData().races.map((race) => [race.id, race] as const))(
  'the archive of %s',
  (id, race) => {
    const archive = raceArchive(race, BASE);
    const files = Object.fromEntries(
      Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );

    it('holds the CSV files as they are published, in a folder of its own', () => {
      expect(Object.keys(files)).toEqual(
        [
          'README.md',
          'CITATION.cff',
          'datapackage.json',
          ...raceTables(race).map(({ name }) => name),
        ].map((name) => `margen-${id}/${name}`),
      );
      expect(files[`margen-${id}/polls.csv`]).toBe(publishedPollsCsv(race));
      expect(files[`margen-${id}/margin.csv`]).toBe(marginCsv(raceAverages(race), race.pair));
    });

    it('says of each poll, in its CSV files alone, by which firm it is and in which group it counts', () => {
      const read = (name: string): Record<string, string>[] =>
        Papa.parse<Record<string, string>>(files[`margen-${id}/${name}`] ?? '', {
          header: true,
          skipEmptyLines: true,
        }).data;
      const firms = new Map(read('pollsters.csv').map((row) => [row['pollster'], row]));
      const told = read('polls.csv').map((row) => {
        const { name, group } = firms.get(row['pollster']) ?? {};
        return { id: row['poll_id'], name, group };
      });
      expect(told).toEqual(
        pollsJson(race).polls.map((poll) => ({
          id: poll.poll_id,
          name: poll.pollster_name,
          group: poll.group ?? '',
        })),
      );
    });

    it('describes files that lie beside the description', () => {
      const described = racePackage({ race, tables: raceTables(race) }, `${BASE}/${id}/`);
      expect(JSON.parse(files[`margen-${id}/datapackage.json`] ?? '')).toEqual(described);
      for (const { path } of described.resources) {
        expect(Object.keys(files)).toContain(`margen-${id}/${path}`);
      }
    });

    it.each(LANGUAGES)('says how to cite it, and under which licence (%s)', (language) => {
      const readme = files[`margen-${id}/README.md`];
      expect(readme).toContain(citationOf(race, raceEstimate(race).asOf, language, BASE).line);
      expect(readme).toContain(race.licence.url);
    });

    it('says it to reference managers too, in a file of theirs', () => {
      const lines = (files[`margen-${id}/CITATION.cff`] ?? '').trim().split('\n');
      const entries = lines.map((line) => /^(?:\s+- )?([a-z-]+):(?: (.+))?$/.exec(line)?.slice(1));
      expect(entries).not.toContain(undefined);
      const fields = new Map(entries.map((entry) => [entry?.[0], entry?.[1]]));
      expect([fields.get('cff-version'), fields.get('type')]).toEqual(['1.2.0', 'dataset']);
      expect(fields.get('date-released')).toBe(dataChanged(race));
      const title: unknown = JSON.parse(fields.get('title') ?? '');
      expect(title).toContain(race.name.en);
      expect(title).toContain(formatDay(raceEstimate(race).asOf, 'en'));
    });

    it('has the same bytes whenever it is made', () => {
      expect(Buffer.from(raceArchive(race, BASE)).equals(Buffer.from(archive))).toBe(true);
      // The earliest day that a ZIP file can name: 1 January 1980, midnight.
      expect(Buffer.from(archive).readUInt32LE(10)).toBe(0x00210000);
      expect(archive.length).toBeLessThan(300 * KILOBYTE);
    });
  },
);
