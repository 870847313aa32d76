import { runInNewContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hashSource, withThriftyStart } from './thrifty-start.ts';

const SCRIPT = '{ import("../_app/immutable/entry/start.A1.js").then((kit) => kit.start()); }';
const built = (script: string, preloads = '<link href="../a.js" rel="modulepreload">'): string =>
  `<head><meta content="script-src 'self' ${hashSource(script)}">${preloads}</head><body><script>${script}</script></body>`;

/** Texts of the page's scripts. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
}

describe('the start of a page that can wait', () => {
  it('leaves nothing in the markup that is fetched unasked', () => {
    const page = withThriftyStart(built(SCRIPT), { rests: false });
    expect(page).not.toContain('modulepreload">');
    expect(page).toContain('start(["../a.js"],()=>import("../_app/immutable/entry/start.A1.js"))');
  });

  it('has a policy that names each of its scripts and no other', () => {
    const page = withThriftyStart(built(SCRIPT), { rests: false });
    const named = [...page.matchAll(/'sha256-[^']+'/g)].map(([source]) => source);
    expect(scriptsOf(page)).toHaveLength(2);
    expect(new Set(named)).toEqual(new Set(scriptsOf(page).map(hashSource)));
  });

  it('runs its first script in the head, after the policy', () => {
    const page = withThriftyStart(built(SCRIPT), { rests: false });
    expect(page.indexOf('<script>')).toBeGreaterThan(page.indexOf('<meta content'));
    expect(page.indexOf('<script>')).toBeLessThan(page.indexOf('</head>'));
  });

  it('holds scripts that are JavaScript', () => {
    for (const script of scriptsOf(withThriftyStart(built(SCRIPT), { rests: false }))) {
      expect(() => new Script(script)).not.toThrow();
    }
  });

  it('leaves a page without scripts as it is', () => {
    expect(withThriftyStart('<head></head><body>text</body>', { rests: false })).toBe(
      '<head></head><body>text</body>',
    );
  });

  it('refuses a page that starts in another way', () => {
    expect(() => withThriftyStart(built('start()'), { rests: false })).toThrow('does not start as');
    expect(() => withThriftyStart(built(SCRIPT, ''), { rests: false })).toThrow(
      'does not start as',
    );
  });
});

/** A page's head in a browser: what was fetched and run, and what the page listens for. */
function opened(rests: boolean, { search = '', saveData = false } = {}) {
  const page = withThriftyStart(built(SCRIPT), { rests });
  const head = scriptsOf(page).find((script) => script.startsWith('const root')) ?? '';
  const happened: string[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const classes = new Set<string>();
  const root = { add: classes.add.bind(classes), contains: classes.has.bind(classes) };
  runInNewContext(`${head};start(['../a.js'],run)`, {
    document: {
      documentElement: { classList: root },
      createElement: () => ({}),
      head: { append: ({ href }: { href: string }) => happened.push(`fetched ${href}`) },
    },
    ...{ navigator: { connection: { saveData } }, location: { search } },
    matchMedia: () => ({ matches: false }),
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners.set(type, listener);
    },
    run: () => happened.push('ran'),
  });
  return { happened, listeners };
}

/** Lets what was promised come true. */
const settled = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

describe('the scripts of a page', () => {
  it('run at once where the page does not rest', async () => {
    const { happened } = opened(false);
    await settled();
    expect(happened).toEqual(['fetched ../a.js', 'ran']);
  });

  it('are fetched and run at the first sign of a reader where it does', async () => {
    for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'visibilitychange']) {
      const { happened, listeners } = opened(true);
      await settled();
      expect(happened).toEqual([]);
      listeners.get('load')?.({});
      await settled();
      expect(happened).toEqual(['fetched ../a.js']);
      listeners.get(sign)?.(sign.startsWith('pointer') ? { clientX: 1 } : {});
      await settled();
      expect(happened).toEqual(['fetched ../a.js', 'ran']);
    }
  });

  it('are not run by a pointer that a browser without one puts into the corner', async () => {
    const { happened, listeners } = opened(true);
    listeners.get('pointermove')?.({ clientX: 0 });
    await settled();
    expect(happened).toEqual([]);
    listeners.get('pointermove')?.({ clientX: 3 });
    await settled();
    expect(happened).toEqual(['fetched ../a.js', 'ran']);
  });

  it('run at once where the address asks for a view of its own', async () => {
    const { happened } = opened(true, { search: '?group=all', saveData: true });
    await settled();
    expect(happened).toContain('ran');
  });

  it('are not even fetched for a reader who saves data, until something is touched that needs them', async () => {
    const { happened, listeners } = opened(true, { saveData: true });
    listeners.get('scroll')?.({});
    await settled();
    expect(happened).toEqual([]);
    listeners.get('click')?.({ target: { closest: () => ({ setAttribute: () => undefined }) } });
    await settled();
    expect(happened).toEqual(['fetched ../a.js', 'ran']);
  });
});
