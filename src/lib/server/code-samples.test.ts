import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Race } from '../domain/race.ts';
import { marginCsv } from '../export/margin-csv.ts';
import { pollsJson } from '../export/polls-json.ts';
import { jsonText } from '../export/race-json.ts';
import { codeSamples, SAMPLE_LANGUAGES, SAMPLED_FILES } from '../view/code-samples.ts';
import type { SampledFile, SampleLanguage } from '../view/code-samples.ts';
import { raceArchive } from './race-archive.ts';
import { raceAverages, siteData } from './site-data.ts';

const run = promisify(execFile);
const race = firstRace();
const csv = marginCsv(raceAverages(race), race.pair);

const FILES: Readonly<Record<SampledFile, string | Uint8Array>> = {
  'margin.csv': csv,
  'polls.json': jsonText(pollsJson(race)),
  'data.zip': raceArchive(race, 'https://example.org'),
};

/** What a right reader of each file prints. */
const WANTED: Readonly<Record<SampledFile, readonly string[]>> = {
  'margin.csv': latestMargins(),
  'polls.json': pollCounts(),
  'data.zip': [`${race.polls.length} ${race.polls.at(-1)?.id ?? ''}`],
};

const PROGRAMS: Readonly<Record<SampleLanguage, string>> = {
  Python: 'python3',
  R: 'Rscript',
  JavaScript: process.execPath,
};

function firstRace(): Race {
  const [race] = siteData().races;
  if (race === undefined) throw new Error('No race in data/');
  return race;
}

/** Of each group, the last decided row. */
function latestMargins(): string[] {
  const rows = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .filter((cells) => cells[2] === 'decided');
  const latest = new Map(rows.map((cells) => [cells[1], cells]));
  return [...latest.values()].map((cells) =>
    [cells[1], cells[0], cells[5], cells[12], cells[13]].join(' '),
  );
}

function pollCounts(): string[] {
  const included = race.polls.filter(({ status }) => status === 'included');
  const firms = [...new Set(included.map(({ pollster }) => pollster))];
  return firms.map(
    (firm) => `${firm} ${included.filter(({ pollster }) => pollster === firm).length}`,
  );
}

function isHere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

describe('the code on the data page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'margen-code-'));
  let server: Server;
  let address = '';

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const file = SAMPLED_FILES.find((name) => url === `/${name}`);
      response.end(file === undefined ? '' : FILES[file]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const place = server.address();
    if (typeof place === 'object' && place !== null) address = `http://127.0.0.1:${place.port}`;
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function printed(language: SampleLanguage, code: string): Promise<string[]> {
    const path = join(folder, language === 'JavaScript' ? 'sample.mjs' : 'sample');
    writeFileSync(path, code);
    const { stdout } = await run(PROGRAMS[language], [path]);
    return stdout.trim().split('\n');
  }

  describe.each(SAMPLE_LANGUAGES)('in %s, where it is installed', (language) => {
    const files = codeSamples(race.id, '')
      .filter((sample) => sample.language === language)
      .map(({ file }) => file);

    it.skipIf(!isHere(PROGRAMS[language])).each(files)('reads %s', async (file) => {
      const sample = codeSamples(race.id, address).find(
        (one) => one.file === file && one.language === language,
      );
      const lines = await printed(language, sample?.code ?? '');
      // R prints a table of its own, under a header, with its own spaces and order.
      const isTable = language === 'R' && file === 'margin.csv';
      const facts = (isTable ? lines.slice(1) : lines).map((line) => factsOf(line, isTable));
      expect(WANTED[file].length).toBeGreaterThan(0);
      expect(facts.sort()).toEqual(WANTED[file].map((line) => factsOf(line, isTable)).sort());
    });
  });
});

/** The words of a line, the first two alone where numbers are rounded. */
function factsOf(line: string, isRounded: boolean): string {
  const words = line.trim().split(/\s+/);
  return words.slice(0, isRounded ? 2 : undefined).join(' ');
}
