import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a race page weighs; bytes after brotli. */
export interface PageWeight {
  /** Address below the site's root. */
  readonly page: string;
  /** HTML with its style sheet and charts: the first round trip. */
  readonly html: number;
  /** Scripts that the page itself asks for, before the reader touches anything. */
  readonly scripts: number;
  /** How many scripts these are. */
  readonly requests: number;
}

/** The weight of every race page of a built site, in both languages; empty if the site is not built. */
export function raceWeights(build: string): PageWeight[] {
  return ['', 'es/'].flatMap((prefix) =>
    racesIn(join(build, prefix)).map((race) => pageWeight(build, `${prefix}${race}/`)),
  );
}

/** All scripts of the site together, after brotli: what a reader has who opened every interactive part. */
export function scriptWeight(build: string): number {
  const folder = join(build, '_app', 'immutable');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .reduce((total, name) => total + brotliSize(join(folder, name)), 0);
}

function racesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'polls', 'index.html')),
  );
}

function pageWeight(build: string, page: string): PageWeight {
  const file = join(build, page, 'index.html');
  const scripts = scriptsOf(readFileSync(file, 'utf8'));
  const weights = scripts.map((script) => brotliSize(join(build, script)));
  return {
    page: `/${page}`,
    html: brotliSize(file),
    scripts: weights.reduce((total, weight) => total + weight, 0),
    requests: scripts.length,
  };
}

/** Scripts that the page preloads or starts, each once, by their path below the site's root. */
function scriptsOf(html: string): string[] {
  const named = [...html.matchAll(/_app\/immutable\/[\w./-]+\.js/g)].map(([path]) => path);
  return [...new Set(named)];
}

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
