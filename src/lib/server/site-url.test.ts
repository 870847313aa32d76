import { describe, expect, it } from 'vitest';
import { siteUrl } from './site-url.ts';

describe('the address of the site', () => {
  it('is that of npm start where none is given', () => {
    expect(siteUrl('')).toBe('http://localhost:4173');
  });

  it('keeps the folder that the site stands in, and loses the slash at its end', () => {
    expect(siteUrl('https://example.org/margen/')).toBe('https://example.org/margen');
  });

  it('is refused if it is no http address, or holds a password', () => {
    for (const wrong of ['example.org', 'javascript:alert(1)', 'https://a:b@example.org']) {
      expect(() => siteUrl(wrong)).toThrow('MARGEN_URL');
    }
  });
});
