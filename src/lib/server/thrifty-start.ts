import { createHash } from 'node:crypto';

/**
 * Runs in the head, before anything of the page is seen. A reader who saves data is marked on the root
 * element (`saving`), and the page's scripts wait (`asleep`) until a button is pressed or a part is opened
 * that needs them, or the address asks for a view of its own. What was touched is marked busy; the page's
 * script carries the touch out once it runs (state/touched.ts).
 *
 * `start` is what the page's own start is handed to: scripts to fetch at once, and what to run.
 */
const HEAD_SCRIPT = minified(`
  const root = document.documentElement.classList;
  const wanted = new Promise((go) => {
    if (
      (navigator.connection || {}).saveData ||
      matchMedia('(prefers-reduced-data: reduce)').matches
    ) {
      root.add('saving');
      if (!location.search) {
        root.add('asleep');
        for (const type of ['click', 'toggle'])
          addEventListener(type, ({ target }) => {
            const touched = target.closest(type > 'd' ? '[data-script]' : 'button');
            if (touched && root.contains('asleep')) go(touched.setAttribute('aria-busy', true));
          }, true);
        return;
      }
    }
    go();
  });
  function start(scripts, run) {
    return wanted.then(() => {
      for (const href of scripts)
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
      return run();
    });
  }
`);

const PRELOAD = /\s*<link href="([^"]+)" rel="modulepreload">/g;
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/;
const IMPORT_OF_START = /import\("[^"]+\/entry\/start\.[^"]+"\)/;

/**
 * A built page whose scripts are asked for by its inline script and not by its markup, so that they can
 * wait. A page without scripts is returned as it is. Throws where the page does not start as expected:
 * a page that quietly fetches what it should not must not be published.
 */
export function withThriftyStart(html: string): string {
  const script = INLINE_SCRIPT.exec(html)?.[1];
  if (script === undefined) return html;
  const preloaded = [...html.matchAll(PRELOAD)].map(([, href]) => href);
  const waiting = script
    .replace(IMPORT_OF_START, (call) => `start(${JSON.stringify(preloaded)},()=>${call})`)
    .replaceAll(/\n\s+/g, '\n');
  if (!IMPORT_OF_START.test(script) || preloaded.length === 0) {
    throw new Error('The page does not start as SvelteKit 3.2 starts it: see thrifty-start.ts');
  }
  const page = html
    .replaceAll(PRELOAD, '')
    .replace(script, () => waiting)
    .replace(hashSource(script), `${hashSource(waiting)} ${hashSource(HEAD_SCRIPT)}`);
  if (!page.includes(hashSource(HEAD_SCRIPT))) {
    throw new Error('The policy of the page does not name its own script');
  }
  return page.replace('</head>', () => `<script>${HEAD_SCRIPT}</script></head>`);
}

/** A script or style as a Content-Security-Policy lets it through. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Without the white space that only a reader of this file needs. */
function minified(script: string): string {
  return script
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\w$'"`]) ?/g, '$1')
    .trim();
}
