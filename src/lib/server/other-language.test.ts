import { describe, expect, it } from 'vitest';
import { inOtherLanguage } from './other-language.ts';

const SITE = 'https://example.org/mirror';

/** Where a link on a page leads, wherever the site stands. */
function led(pathname: string): string {
  return new URL(inOtherLanguage(pathname), `${SITE}${pathname}`).href.slice(SITE.length);
}

describe('the link to the other language', () => {
  it('leads to the same page below es/ and back, under any base', () => {
    for (const page of ['/', '/data/', '/venezuela-2024/pollsters/datincorp/']) {
      expect(led(page)).toBe(`/es${page}`);
      expect(led(`/es${page}`)).toBe(page);
    }
  });
});
