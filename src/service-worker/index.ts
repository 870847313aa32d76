/**
 * Keeps what the reader has loaded, for when there is no connection. With one, every page and every figure
 * comes from the network; only files whose names carry a hash of their content come from here.
 */
import { version } from '$app/env';
import { self } from '$app/service-worker';
import { notSavedPage, withSavedNotice } from './saved-copy.ts';

const { scope } = self.registration;
/** Other sites of the same host keep caches too: ours are told apart by the scope. */
const OURS = `margen ${scope} `;
const CACHE = OURS + version;

/** A page is never taken from the browser's own cache unasked: the host says whether it is still the newest. */
const FRESH: RequestInit = { cache: 'no-cache', redirect: 'manual' };

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) {
    event.respondWith(
      answer(request, (work) => {
        event.waitUntil(work);
      }),
    );
  }
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(
  request: Request,
  meanwhile: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === 'navigate';
  const key = isPage ? withoutQuery(request.url) : request.url;
  if (key.includes('/_app/immutable/')) {
    const kept = await cache.match(key);
    if (kept !== undefined) return kept;
  }
  const before = cache.keys();
  try {
    const response = await (isPage ? fetch(request.url, FRESH) : fetch(request));
    if (response.status === 200) meanwhile(keep(cache, key, response.clone(), before));
    return response;
  } catch (lost) {
    const kept = await cache.match(key, { ignoreVary: true });
    if (isPage) return savedPage(key, kept);
    if (kept === undefined) throw lost;
    return kept;
  }
}

/** A page is the same for every selection: what the reader chose is computed in the page. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*/, '');
}

/** Keeps what came. With a page that has changed, the figures kept before it came no longer belong. */
async function keep(
  cache: Cache,
  key: string,
  response: Response,
  before: Promise<readonly Request[]>,
): Promise<void> {
  if (key.endsWith('/')) {
    const kept = await cache.match(key);
    if (kept !== undefined && (await kept.text()) !== (await response.clone().text())) {
      const figures = (await before).filter(({ url }) => /[.](json|svg|csv)$/.test(url));
      await Promise.all(figures.map((figure) => cache.delete(figure)));
    }
  }
  await cache.put(key, response);
}

async function savedPage(url: string, kept: Response | undefined): Promise<Response> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (kept === undefined) {
    const language = url.startsWith(`${scope}es/`) ? 'es' : 'en';
    const front = language === 'es' ? `${scope}es/` : scope;
    return new Response(notSavedPage(language, front), { status: 503, headers });
  }
  const date = kept.headers.get('date');
  const html = withSavedNotice(await kept.text(), date === null ? null : new Date(date));
  return new Response(html, { headers });
}
