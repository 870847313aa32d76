import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozenRaces } from './test-support/frozen-races.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

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

/**
 * Names that only data may hold: of firms, candidates and places. Of the copied races, so that a race or firm
 * that shares its name with a word of the code can still be added.
 */
function namesOfTheData(): string[] {
  const names = frozenRaces().flatMap((race) => [
    ...race.pollsters.map(({ name }) => name),
    ...race.candidates.map(({ shortName }) => shortName),
    ...Object.values(race.place),
  ]);
  return [...new Set(names)].filter((name) => name.length > 3);
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
