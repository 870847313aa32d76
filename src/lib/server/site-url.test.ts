import { describe, expect, it } from 'vitest';
import { repositoryUrl, siteUrl } from './site-url.ts';

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

describe('the repository for contributions', () => {
  it('is nowhere where none is named', () => {
    expect(repositoryUrl('')).toBeNull();
  });

  it('is an owner’s repository, whatever ending it is named with', () => {
    for (const named of ['', '/', '.git']) {
      expect(repositoryUrl(`https://github.com/owner/name${named}`)).toBe(
        'https://github.com/owner/name',
      );
    }
  });

  it('is refused if it is no https address of a repository, or holds a password', () => {
    const wrong = ['http://github.com/a/b', 'https://github.com/a', 'https://a:b@github.com/a/b'];
    for (const one of wrong) expect(() => repositoryUrl(one)).toThrow('MARGEN_REPOSITORY');
  });
});
