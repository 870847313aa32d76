import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';

/** A newspaper's page, on an origin of its own. */
export class Newspaper {
  readonly #server: Server;
  #story = '';

  private constructor() {
    this.#server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>A story</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body>${this.#story}</body></html>`,
      );
    });
  }

  /** Serves the page at a free port. */
  static async open(): Promise<Newspaper> {
    const newspaper = new Newspaper();
    await new Promise<void>((resolve) => newspaper.#server.listen(0, '127.0.0.1', resolve));
    return newspaper;
  }

  /** The page's address. */
  address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('There is no newspaper');
    return `http://127.0.0.1:${String(address.port)}/`;
  }

  /** Opens the page with some HTML as its story. */
  async publish(page: Page, story: string): Promise<void> {
    this.#story = story;
    await page.goto(this.address());
  }

  /** Takes the page away. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
