import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { BUILD_FOLDER } from './site-files.ts';

/** Where a mirror has put the site; anything but the root. */
const BASE = '/somewhere/else/';

/** A copy of the built site under another path, which can be changed and taken away while a reader reads. */
export class Mirror {
  readonly #server: Server;
  readonly #published: Map<string, string>;

  private constructor(server: Server, published: Map<string, string>) {
    this.#server = server;
    this.#published = published;
  }

  /** Serves the built site at a free port. */
  static async open(): Promise<Mirror> {
    const files = sirv(BUILD_FOLDER, { etag: true, dev: true });
    const published = new Map<string, string>();
    const server = createServer((request, response) => {
      const { url = '' } = request;
      const text = published.get(url);
      if (text !== undefined) {
        response.writeHead(200, { 'content-type': mediaType(url) }).end(text);
      } else if (url.startsWith(BASE)) {
        request.url = url.slice(BASE.length - 1);
        files(request, response, () => {
          response.writeHead(404).end();
        });
      } else {
        response.writeHead(404).end();
      }
    });
    const mirror = new Mirror(server, published);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return mirror;
  }

  /** The address of a page of the mirror. */
  address(path: string): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The mirror is closed');
    return `http://localhost:${String(address.port)}${BASE}${path}`;
  }

  /** Publishes another text in place of a file of the build. */
  publish(path: string, text: string): void {
    this.#published.set(`${BASE}${path}`, text);
  }

  /** Takes the mirror away: whoever asks for anything is refused. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function mediaType(url: string): string {
  return url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
}
