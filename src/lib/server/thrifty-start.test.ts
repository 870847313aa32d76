import { Script } from 'node:vm';
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
    const page = withThriftyStart(built(SCRIPT));
    expect(page).not.toContain('modulepreload">');
    expect(page).toContain('start(["../a.js"],()=>import("../_app/immutable/entry/start.A1.js"))');
  });

  it('has a policy that names each of its scripts and no other', () => {
    const page = withThriftyStart(built(SCRIPT));
    const named = [...page.matchAll(/'sha256-[^']+'/g)].map(([source]) => source);
    expect(scriptsOf(page)).toHaveLength(2);
    expect(new Set(named)).toEqual(new Set(scriptsOf(page).map(hashSource)));
  });

  it('runs its first script in the head, after the policy', () => {
    const page = withThriftyStart(built(SCRIPT));
    expect(page.indexOf('<script>')).toBeGreaterThan(page.indexOf('<meta content'));
    expect(page.indexOf('<script>')).toBeLessThan(page.indexOf('</head>'));
  });

  it('holds scripts that are JavaScript', () => {
    for (const script of scriptsOf(withThriftyStart(built(SCRIPT)))) {
      expect(() => new Script(script)).not.toThrow();
    }
  });

  it('leaves a page without scripts as it is', () => {
    expect(withThriftyStart('<head></head><body>text</body>')).toBe(
      '<head></head><body>text</body>',
    );
  });

  it('refuses a page that starts in another way', () => {
    expect(() => withThriftyStart(built('start()'))).toThrow('does not start as');
    expect(() => withThriftyStart(built(SCRIPT, ''))).toThrow('does not start as');
  });
});
