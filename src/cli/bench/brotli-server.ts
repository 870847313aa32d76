import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
};

/** A server of a built site, and the address it answers at. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a built site as a host does that compresses with brotli, on any free port. Each file is compressed
 * when it is first asked for, so ask for a page once before measuring it.
 */
export function serveWithBrotli(build: string): Promise<ServedSite> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = fileOf(build, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const bytes = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, bytes);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(bytes);
  });
  return listening(server);
}

function fileOf(build: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  const path = join(build, normalize(decodeURIComponent(pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

function listening(server: Server): Promise<ServedSite> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const close = (): void => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address: `http://127.0.0.1:${String(port)}`, close });
    });
  });
}
