import { dev, version } from '$app/env';
import { frontPage } from './address.ts';

/**
 * Lets the page be opened without a connection: registers the service worker and hands it what came before
 * it did. That is read from the browser's own cache and costs no bytes. Where the browser has no workers, or
 * forbids them here, the page is as good as before.
 */
export async function keepCopy(): Promise<void> {
  if (dev || !('serviceWorker' in navigator)) return;
  try {
    const { scope } = await navigator.serviceWorker.register(`${frontPage('en')}service-worker.js`);
    const cache = await caches.open(`margen ${scope} ${version}`);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const url of [location.href, ...loaded.filter((name) => name.startsWith(scope))]) {
      const key = url === location.href ? location.origin + location.pathname : url;
      if (!navigator.serviceWorker.controller || !(await cache.match(key))) {
        await cache.put(key, await fetch(url, { cache: 'force-cache' }));
      }
    }
  } catch {
    // Nothing is kept, and nothing is lost.
  }
}
