import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import { DATA_FOLDER } from './site-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A site built from a copy of the data that a test has changed, and served at a free port. */
export class OtherSite {
  readonly #work: string;
  readonly #server: Server;

  private constructor(work: string, server: Server) {
    this.#work = work;
    this.#server = server;
  }

  /** Builds the site as of a day, once `change` has had its way with the copy. */
  static async build(today: string, change: (data: string) => void): Promise<OtherSite> {
    const work = mkdtempSync(join(tmpdir(), 'margen-other-site-'));
    const data = join(work, 'data');
    cpSync(DATA_FOLDER, data, { recursive: true });
    change(data);
    const build = join(work, basename(work));
    const env = { ...process.env, MARGEN_DATA: data, MARGEN_BUILD: build, MARGEN_TODAY: today };
    execFileSync(join(ROOT, 'node_modules/.bin/vite'), ['build'], { cwd: ROOT, env });
    const server = createServer(sirv(build, { dev: true }));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return new OtherSite(work, server);
  }

  /** The address of a page. */
  address(path: string): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The site is closed');
    return `http://localhost:${String(address.port)}/${path}`;
  }

  /** A file of the build, as text. */
  file(path: string): string {
    return readFileSync(join(this.#work, basename(this.#work), path), 'utf8');
  }

  /** Takes the site and all its files away. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#work, { recursive: true });
    rmSync(join(ROOT, '.svelte-kit', basename(this.#work)), { recursive: true, force: true });
  }
}
