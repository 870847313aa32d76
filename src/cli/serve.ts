import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const FOLDER = process.env['MARGEN_BUILD'] ?? 'build';
const port = Number(process.env['PORT'] ?? 4173);

/** The address with its closing slash, where a page was asked for without it: links are relative. */
function withSlash(url: string): string | undefined {
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname.endsWith('/') || pathname.includes('..')) return undefined;
  const page = join(FOLDER, decodeURIComponent(pathname), 'index.html');
  return existsSync(page) ? `${pathname}/${search}` : undefined;
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

if (!existsSync(join(FOLDER, 'index.html'))) {
  console.error(`There is no site in ${FOLDER} yet: npm run build`);
  process.exit(1);
}

/** All is public: charts and files may be fetched from any page, also from one that has no origin. */
function openToAll(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
}

const files = sirv(FOLDER, { etag: true, setHeaders: openToAll, onNoMatch: notFound });

const server = createServer((request, response) => {
  try {
    const location = withSlash(request.url ?? '/');
    if (location === undefined) files(request, response);
    else response.writeHead(301, { location }).end();
  } catch {
    notFound(request, response);
  }
});

server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${String(port)} is in use; set PORT to another.` : error.message);
  process.exit(1);
});

server.listen(port, () => {
  console.log(`Margen is served at http://localhost:${String(port)} (Ctrl+C stops it)`);
});
