import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { FROZEN_DAY, FROZEN_FOLDER } from '../lib/server/test-support/frozen-copy.ts';
import { findOrInstallBrowser } from './browser.ts';
import {
  addTallies,
  closingLine,
  NOTHING,
  type Tally,
  tallyOfExit,
  tallyOfPlaywright,
  tallyOfVitest,
  withExit,
} from './check-tally.ts';

interface Check {
  readonly title: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The tests' own report, where the command runs more than one check. */
  readonly report?: { readonly file: string; readonly tally: (report: unknown) => Tally };
}

interface Outcome {
  readonly code: number;
  readonly output: string;
}

const reports = mkdtempSync(join(tmpdir(), 'margen-verify-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/**
 * What the browser tests go through: a site of the copied data. The site of data/ is built as well, but no poll or
 * race that somebody adds there may turn a test of the code red.
 */
const COPY = {
  MARGEN_DATA: FROZEN_FOLDER,
  MARGEN_TODAY: FROZEN_DAY,
  MARGEN_BUILD: join(reports, basename(reports)),
};

const CHECKS: readonly Check[] = [
  { title: 'format', command: ['prettier', '--check', '.'] },
  { title: 'lint', command: ['eslint', '.'] },
  {
    title: 'import rules',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'e2e'],
  },
  { title: 'types', command: ['npm', 'run', '--silent', 'check'] },
  { title: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
  {
    title: 'unit and component tests',
    command: [
      'vitest',
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    report: { file: vitestReport, tally: tallyOfVitest },
  },
  { title: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { title: 'build of the copied data', command: ['vite', 'build'], env: COPY },
  {
    title: 'the built site in a browser',
    env: COPY,
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
    report: { file: playwrightReport, tally: tallyOfPlaywright },
  },
];

/** The children's surroundings: the project's own programs first, plain text, and one browser for all. */
function surroundings(browser: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [join('node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  };
}

function run([program = '', ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** A report as its tool wrote it; undefined where the tool did not get that far. */
function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function tallyOf(check: Check, code: number): Tally {
  if (check.report === undefined) return tallyOfExit(code);
  return withExit(check.report.tally(readReport(check.report.file)), code);
}

async function verify(check: Check, env: NodeJS.ProcessEnv): Promise<Tally> {
  console.log(`\n── ${check.title}`);
  const start = performance.now();
  const { code, output } = await run(check.command, { ...env, ...check.env });
  const tally = tallyOf(check, code);
  if (tally.failed > 0) console.log(output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${closingLine(tally)} (${seconds} s)`);
  return tally;
}

async function verifyAll(browser: string): Promise<Tally> {
  const env = surroundings(browser);
  let sum = NOTHING;
  for (const check of CHECKS) sum = addTallies(sum, await verify(check, env));
  return sum;
}

const browser = findOrInstallBrowser();
if (browser === undefined) {
  console.error(
    'The browser tests need Chromium, and none was found or could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
  console.log(closingLine({ ...NOTHING, failed: 1 }));
  process.exit(1);
}

const sum = await verifyAll(browser);
rmSync(reports, { recursive: true, force: true });
rmSync(join('.svelte-kit', basename(reports)), { recursive: true, force: true });
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
