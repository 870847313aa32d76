import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Where distributions and installers put a browser of the Chromium family. First the one without a window:
 * it draws the same pages in half the time.
 */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What a test browser must not do on its own: reach other hosts, or change while it runs. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
];

/** The arguments every test browser starts with. Chromium refuses its sandbox to root. */
export function launchArguments(userId: number | undefined = process.getuid?.()): string[] {
  return userId === 0 ? ['--no-sandbox', ...QUIET] : [...QUIET];
}

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, else Playwright's own download, else one
 * installed on the machine. Undefined where there is none.
 */
export function findBrowser(
  exists: (path: string) => boolean = existsSync,
  chosen: string | undefined = process.env['CHROMIUM_PATH'],
): string | undefined {
  const own = chromium.executablePath();
  const candidates = [chosen ?? '', own, ...INSTALLED];
  return candidates.find((path) => path !== '' && exists(path));
}

function run(command: string, ...args: string[]): boolean {
  const result = spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] });
  return result.status === 0;
}

function apt(...args: string[]): boolean {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
  return run(command, ...rest);
}

/** How a browser may be had, in the order in which it is tried. */
const INSTALLERS: readonly (() => boolean)[] = [
  () => run('npx', '--no-install', 'playwright', 'install', 'chromium'),
  () => apt('update') && aptInstall('chromium-headless-shell'),
  () => aptInstall('chromium'),
];

function aptInstall(name: string): boolean {
  return apt('install', '-y', '--no-install-recommends', name);
}

/** True where a browser is there and has the libraries it needs to start. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Finds a browser that starts, or installs one: Playwright's download first, then Debian's packages
 * where this user may install packages. Undefined where none could be had.
 */
export function findOrInstallBrowser(): string | undefined {
  let found = findBrowser(starts);
  if (found === undefined)
    console.error('No Chromium found; installing one for the browser tests.');
  for (const install of INSTALLERS) {
    if (found !== undefined) break;
    install();
    found = findBrowser(starts);
  }
  return found;
}
