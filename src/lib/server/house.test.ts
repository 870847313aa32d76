import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const DATA = join(ROOT, 'data');

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function sourceFiles(): string[] {
  return filesUnder(join(ROOT, 'src')).filter(
    (path) =>
      /\.(ts|svelte|css|html|json)$/.test(path) &&
      !/\.test\.ts$|fixture|__snapshots__|testdata|backtest/.test(path),
  );
}

/** Names that only data may hold: of firms, candidates and places. */
function namesOfTheData(): string[] {
  const firms = Papa.parse<Record<string, string>>(
    readFileSync(join(DATA, 'pollsters.csv'), 'utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  ).data.map((row) => row['name'] ?? '');
  const races = filesUnder(DATA).filter((path) => path.endsWith('race.json'));
  const names = races.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const short = [...text.matchAll(/"short_name": "([^"]+)"/g)].map((match) => match[1] ?? '');
    const places = [...text.matchAll(/"place": \{\s*"en": "([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    return [...short, ...places];
  });
  return [...firms, ...names].filter((name) => name.length > 3);
}

describe('the code under src/', () => {
  it('names no country, candidate or firm: these stand in data/ alone', () => {
    const names = namesOfTheData();
    expect(names.length).toBeGreaterThan(20);
    const found = sourceFiles().flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return names
        .filter((name) =>
          new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(name)}(?![\\p{L}\\d])`, 'u').test(text),
        )
        .map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});
