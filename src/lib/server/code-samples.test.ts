import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marginCsv } from '../export/margin-csv.ts';
import { codeSample } from '../view/code-samples.ts';
import { raceAverages, siteData } from './site-data.ts';

const run = promisify(execFile);
const csv = siteData()
  .races.slice(0, 1)
  .map((race) => marginCsv(raceAverages(race), race.pair))
  .join('');

/** What a right reader prints: of each group, the last decided row. */
function wantedLines(): string[] {
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

function isHere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

describe('the code on the data page reads margin.csv', () => {
  const folder = mkdtempSync(join(tmpdir(), 'margen-code-'));
  let server: Server;
  let address = '';

  beforeAll(async () => {
    server = createServer((_, response) => response.end(csv));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const place = server.address();
    if (typeof place === 'object' && place !== null) {
      address = `http://127.0.0.1:${place.port}/margin.csv`;
    }
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function printed(program: string, name: string, code: string): Promise<string[]> {
    const path = join(folder, name);
    writeFileSync(path, code);
    const { stdout } = await run(program, [path]);
    return stdout.trim().split('\n');
  }

  it('in JavaScript', async () => {
    expect(wantedLines().length).toBeGreaterThan(0);
    const code = codeSample('JavaScript', address);
    expect(await printed(process.execPath, 'sample.mjs', code)).toEqual(wantedLines());
  });

  it.skipIf(!isHere('python3'))('in Python, where it is installed', async () => {
    const code = codeSample('Python', address);
    expect(await printed('python3', 'sample.py', code)).toEqual(wantedLines());
  });

  it.skipIf(!isHere('Rscript'))('in R, where it is installed', async () => {
    const lines = await printed('Rscript', 'sample.R', codeSample('R', address));
    const words = lines.slice(1).map((line) => line.trim().split(/\s+/).slice(0, 2).join(' '));
    const wanted = wantedLines().map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(words.sort()).toEqual(wanted.sort());
  });
});
