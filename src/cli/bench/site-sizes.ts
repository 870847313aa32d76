import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a race page weighs; bytes after brotli. */
export interface PageWeight {
  /** Address below the site's root. */
  readonly page: string;
  /** HTML with its style sheet and charts: the first round trip. */
  readonly html: number;
  /** Scripts that the page itself asks for, before the reader touches anything; the service worker too. */
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

/**
 * Every script and style sheet that a race page can ever ask for, after brotli: what a reader has who opened
 * every interactive part. Other pages' own nodes do not count.
 */
export function everyScriptWeight(build: string, page: string): number {
  const html = readFileSync(join(build, page, 'index.html'), 'utf8');
  const reached = new Set(scriptsOf(html));
  for (const script of reached) {
    for (const next of importsOf(build, script)) {
      if (!next.includes('/nodes/') && !isWrittenInto(html, next)) reached.add(next);
    }
  }
  return [...reached].reduce((total, script) => total + brotliSize(join(build, script)), 0);
}

/** True of a style sheet that stands in the page, which names it. */
function isWrittenInto(html: string, file: string): boolean {
  return file.endsWith('.css') && html.includes(file);
}

/**
 * Scripts and style sheets that a script imports, at once or later. What the app's entry imports is either named by the page
 * or another page's.
 */
function importsOf(build: string, script: string): string[] {
  if (script.includes('/entry/app.')) return [];
  const text = readFileSync(join(build, script), 'utf8');
  const relative = [...text.matchAll(/["'`](\.{1,2}\/[\w./-]+\.(?:js|css))["'`]/g)];
  return relative
    .map(([, path = '']) => posix.join(posix.dirname(script), path))
    .filter((path) => existsSync(join(build, path)));
}

function racesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'polls', 'index.html')),
  );
}

function pageWeight(build: string, page: string): PageWeight {
  const file = join(build, page, 'index.html');
  const worker = ['service-worker.js'].filter((name) => existsSync(join(build, name)));
  const scripts = [...scriptsOf(readFileSync(file, 'utf8')), ...worker];
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
