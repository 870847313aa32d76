import { createHash } from 'node:crypto';

/**
 * Runs in the head, before anything of the page is seen. Scripts are put off (`asleep` on the root element):
 *
 * - those of a reader who saves data (`saving`) are not even fetched until a button is pressed or a part is
 *   opened that needs them;
 * - those of a page that rests are fetched once it is there, and run at the first sign of a reader, or when
 *   the reader turns away, so that a copy is kept: on an old phone they block for longer than the answer takes.
 *
 * An address that asks for a view of its own puts nothing off. What was touched meanwhile is marked busy; the
 * page's script carries the touch out once it runs (state/touched.ts).
 *
 * `start` is what the page's own start is handed to: scripts to fetch, and what to run.
 */
function headScript(rests: boolean): string {
  return minified(`
    const root = document.documentElement.classList;
    const saving =
      (navigator.connection || {}).saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
    const wanted = new Promise((go) => {
      if (saving) root.add('saving');
      if (location.search || !(saving || ${String(rests)})) return go();
      root.add('asleep');
      for (const type of ['click', 'toggle'])
        addEventListener(type, ({ target }) => {
          const touched = target.closest(type > 'd' ? '[data-script]' : 'button');
          if (touched && root.contains('asleep')) go(touched.setAttribute('aria-busy', true));
        }, true);
      if (!saving)
        for (const type of ${JSON.stringify(SIGNS_OF_A_READER)})
          addEventListener(type, ({ clientX }) => clientX === 0 || go(), { capture: true, passive: true });
    });
    function start(scripts, run) {
      const fetchAll = () => {
        for (const href of scripts.splice(0))
          document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
      };
      if (!saving) addEventListener('load', fetchAll);
      return wanted.then(() => {
        fetchAll();
        return run();
      });
    }
  `);
}

/**
 * A touch, a move, a key, the focus, the page scrolled; and the page left for another window. A pointer at the
 * very edge is no sign: a browser that has none puts one there.
 */
const SIGNS_OF_A_READER = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'keydown',
  'focusin',
  'scroll',
  'visibilitychange',
] as const;

const PRELOAD = /\s*<link href="([^"]+)" rel="modulepreload">/g;
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/;
const IMPORT_OF_START = /import\("[^"]+\/entry\/start\.[^"]+"\)/;

/** How a page starts. */
export interface Start {
  /** Its scripts wait for a reader. */
  readonly rests: boolean;
  /** A script of the page's own that runs in the head before anything else; it ends with a semicolon or brace. */
  readonly first?: string;
}

/**
 * A built page whose scripts are asked for by its inline script and not by its markup, so that they can
 * wait. A page without scripts is returned as it is. Throws where the page does not start as expected:
 * a page that quietly fetches what it should not must not be published.
 */
export function withThriftyStart(html: string, { rests, first = '' }: Start): string {
  const script = INLINE_SCRIPT.exec(html)?.[1];
  if (script === undefined) return html;
  const preloaded = [...html.matchAll(PRELOAD)].map(([, href]) => href);
  const waiting = script
    .replace(IMPORT_OF_START, (call) => `start(${JSON.stringify(preloaded)},()=>${call})`)
    .replaceAll(/\n\s+/g, '\n');
  if (!IMPORT_OF_START.test(script) || preloaded.length === 0) {
    throw new Error('The page does not start as SvelteKit 3.2 starts it: see thrifty-start.ts');
  }
  const head = first + headScript(rests);
  const page = html
    .replaceAll(PRELOAD, '')
    .replace(script, () => waiting)
    .replace(hashSource(script), `${hashSource(waiting)} ${hashSource(head)}`);
  if (!page.includes(hashSource(head))) {
    throw new Error('The policy of the page does not name its own script');
  }
  return page.replace('</head>', () => `<script>${head}</script></head>`);
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
