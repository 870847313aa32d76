import { describe, expect, it } from 'vitest';
import { notSavedPage, withSavedNotice } from './saved-copy.ts';

const page = (root: string): string => `<html ${root}><body class="x"><main>text</main></body>`;
const SAVED = new Date('2024-07-20T14:05:00Z');

describe('a saved copy of a page', () => {
  it('says above everything else when it was saved and how old its data are', () => {
    const html = withSavedNotice(page('lang="en" data-as-of="19 July 2024"'), SAVED, 'UTC');
    expect(html).toMatch(/<body class="x"><p class="notice" role="status">You are offline/);
    expect(html).toContain('saved on 20 July 2024 at 14:05.');
    expect(html).toContain('Its data are as of 19 July 2024.');
    expect(html).toContain('<main>text</main>');
  });

  it('says so in the language of the page', () => {
    const html = withSavedNotice(page('lang="es" data-as-of="19 de julio de 2024"'), SAVED, 'UTC');
    expect(html).toContain('se guardó el 20 de julio de 2024');
    expect(html).toContain('Sus datos son al 19 de julio de 2024.');
  });

  it('does not speak of data on a page that has none', () => {
    expect(withSavedNotice(page('lang="en"'), SAVED, 'UTC')).not.toContain('as of');
  });

  it('still says how old its data are where nobody knows when it was saved', () => {
    const html = withSavedNotice(page('lang="en" data-as-of="19 July 2024"'), null);
    expect(html).toContain('<p class="notice" role="status">Its data are as of 19 July 2024.');
  });
});

describe('a page that was not saved', () => {
  it('says so, and leads to the front page', () => {
    expect(notSavedPage('es', '/sitio/es/')).toContain('<a href="/sitio/es/">Ir a la portada</a>');
    expect(notSavedPage('en', '/')).toContain('No copy of this page was saved here.');
  });
});
