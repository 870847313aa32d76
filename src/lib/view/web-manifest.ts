import { LANGUAGES, type Language } from '../domain/language.ts';
import { PAPER } from '../domain/legible-colour.ts';
import type { Site } from '../domain/race.ts';

/** How a mark stands on its ground: a tile with round corners, or a ground that its user may cut to any shape. */
export type IconGround = 'tile' | 'bleed';

/** A picture of the site's mark, square. */
export interface SiteIcon {
  /** From the site's root. */
  readonly file: string;
  /** Its side, in pixels. */
  readonly size: number;
  readonly ground: IconGround;
}

/**
 * The icon of an iPhone's home screen, which rounds its corners itself. Newer ones find it in the manifest,
 * older ones under this name at the root of a host: no page needs a byte for it.
 */
const TOUCH_ICON: SiteIcon = { file: 'apple-touch-icon.png', size: 180, ground: 'bleed' };

/** Every icon that is drawn at build time. */
export const SITE_ICONS: readonly SiteIcon[] = [
  TOUCH_ICON,
  { file: 'icon-192.png', size: 192, ground: 'tile' },
  { file: 'icon-512.png', size: 512, ground: 'tile' },
  { file: 'icon-maskable-512.png', size: 512, ground: 'bleed' },
];

/** What a browser needs to know to put the site among the reader's apps (W3C, Web Application Manifest). */
export interface WebManifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly lang: Language;
  readonly dir: 'ltr';
  readonly start_url: string;
  readonly scope: string;
  readonly display: 'minimal-ui';
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: 'image/png';
    readonly purpose: 'any' | 'maskable';
  }[];
}

/**
 * The manifest of the site in a language, to stand beside that language's front page. Its addresses are
 * relative to itself; its scope is the whole site, since every page leads into the other language.
 */
export function webManifest(site: Site, language: Language): WebManifest {
  const root = language === LANGUAGES[0] ? './' : '../';
  return {
    name: site.title[language],
    short_name: 'Margen',
    description: site.description[language],
    lang: language,
    dir: 'ltr',
    start_url: './',
    scope: root,
    // Links to sources lead away from the site: the way back stays in sight.
    display: 'minimal-ui',
    // Behind the site before its first page is drawn.
    theme_color: PAPER.light,
    background_color: PAPER.light,
    icons: SITE_ICONS.map(({ file, size, ground }) => ({
      src: root + file,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose: ground === 'bleed' ? 'maskable' : 'any',
    })),
  };
}
