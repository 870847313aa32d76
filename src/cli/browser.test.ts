import { describe, expect, it } from 'vitest';
import { findBrowser, launchArguments } from './browser.ts';

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names, before any other', () => {
    expect(findBrowser(() => true, '/opt/mine/chromium')).toBe('/opt/mine/chromium');
  });

  it('is an installed one where the named one is not there', () => {
    const onlyInstalled = (path: string): boolean => path === '/usr/bin/google-chrome';
    expect(findBrowser(onlyInstalled, '/gone')).toBe('/usr/bin/google-chrome');
  });

  it('is none where there is none', () => {
    expect(findBrowser(() => false, '')).toBeUndefined();
  });

  it('gives up its sandbox for root only', () => {
    expect(launchArguments(0)).toContain('--no-sandbox');
    expect(launchArguments(1000)).not.toContain('--no-sandbox');
  });

  it('never talks to other hosts on its own', () => {
    expect(launchArguments(1000)).toContain('--disable-background-networking');
  });
});
