import { describe, expect, it } from 'vitest';
import { isBareHost, isSlug, isSocialMedia, linkFault, parseDecimal, parseWhole } from './cells.ts';
import { editDistance, hasLookAlikes, nearestOf, slugOf } from './nearest.ts';

describe('a number of a file', () => {
  it.each(['0', '5', '58.3', '0.05', '100', '12.000'])('may be written %s', (text) => {
    expect(parseDecimal(text, false)).toEqual({ ok: true, value: Number(text) });
  });

  it.each(['', '.5', '5.', '05', '-5', '+5', '1e3', '5 %', '1,000', '0x10', 'NaN', '5.0.0', '٥'])(
    'may not be written “%s”',
    (text) => {
      expect(parseDecimal(text, false).ok).toBe(false);
    },
  );

  it('has a decimal comma only where the file allows it', () => {
    expect(parseDecimal('58,3', true)).toEqual({ ok: true, value: 58.3 });
    expect(parseDecimal('58,3', false)).toEqual({ ok: false, problem: 'decimal-comma' });
  });

  it('is never read as whole with a mark in it, whichever mark', () => {
    expect(parseWhole('1.200')).toEqual({ ok: false, problem: 'thousands-mark' });
    expect(parseWhole('1,200')).toEqual({ ok: false, problem: 'thousands-mark' });
    expect(parseWhole('1 200')).toEqual({ ok: false, problem: 'thousands-mark' });
    expect(parseWhole('1200')).toEqual({ ok: true, value: 1200 });
  });
});

describe('a link', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org:8080/',
    'HTTPS://EXAMPLE.ORG/x',
    'https://exame.com./mundo',
    'https://ñandú.example/página',
  ])('may be %s', (link) => {
    expect(linkFault(link)).toBeNull();
  });

  it.each([
    ['javascript:alert(1)', 'link-scheme'],
    ['data:text/html,x', 'link-scheme'],
    ['ftp://example.org/x', 'link-scheme'],
    ['//example.org/x', 'not-a-link'],
    ['example.org/x', 'not-a-link'],
    ['https:example.org', 'not-a-link'],
    ['https://example.org\\@evil.org/', 'not-a-link'],
    ['https://user@example.org/', 'link-with-credentials'],
    ['https://', 'link-without-host'],
    ['https://localhost/x', 'link-without-host'],
    ['https://example..org/', 'link-without-host'],
    ['https://example.org:port/', 'link-without-host'],
  ])('may not be %s', (link, fault) => {
    expect(linkFault(link)).toBe(fault);
  });

  it('to a front page shows no figures', () => {
    expect(isBareHost('https://example.org')).toBe(true);
    expect(isBareHost('https://example.org/?p=7')).toBe(false);
  });

  it('to a social network is known by its host, not by a name within it', () => {
    expect(isSocialMedia('https://mobile.twitter.com/a/status/1')).toBe(true);
    expect(isSocialMedia('https://netflix.com/a')).toBe(false);
    expect(isSocialMedia('https://example.org/x.com/')).toBe(false);
  });
});

describe('a name', () => {
  it('becomes an id without accents, capitals and signs', () => {
    expect(slugOf('  Consultores 30.11 (Mérida) ')).toBe('consultores-30-11-merida');
    expect(slugOf('世論')).toBe('');
    expect(isSlug(slugOf('Ñandú & Cía.'))).toBe(true);
  });

  it('with Cyrillic or Greek letters that pass for Latin ones is told, and read as it looks', () => {
    expect(hasLookAlikes('аcme')).toBe(true);
    expect(slugOf('аcme')).toBe('acme');
    expect(hasLookAlikes('mérida')).toBe(false);
  });

  it('is nearest to the one with the fewest letters changed', () => {
    expect(nearestOf('gonzales', ['maduro', 'gonzalez', 'gomez'])).toBe('gonzalez');
    expect(nearestOf('xyz', ['maduro', 'gonzalez'])).toBeNull();
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
