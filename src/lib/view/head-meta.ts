import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { localeOf } from '../i18n/format.ts';
import { absoluteAddress } from './absolute-address.ts';
import { previewAddress } from './picture-address.ts';
import { catalogueJsonLd, raceJsonLd } from './structured-data.ts';
import type { SummaryModel } from './summary.ts';

/** What a page tells search engines and previews of itself; addresses absolute. */
export interface HeadMetaModel {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Every language of the page, and `x-default`. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** `en_GB`. */
  readonly locale: string;
  readonly type: 'website' | 'article';
  readonly image: { readonly url: string; readonly alt: string } | null;
  /** The page's feed; null where it has none. */
  readonly feed: string | null;
  /** Where a site that is handed the page's address finds what to show (https://oembed.com); null likewise. */
  readonly oEmbed: string | null;
  /** JSON-LD that holds no mark of markup; null where the page has none. */
  readonly jsonLd: string | null;
}

/** A page as it is told apart from all others. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** In the first language, from the site's root. */
  readonly path: string;
}

/** The head of a page without structured data. */
export function headMetaModel(
  page: DescribedPage,
  language: Language,
  base: string,
): HeadMetaModel {
  const languages = LANGUAGES.map((other) => ({
    hreflang: other,
    href: absoluteAddress(base, other, page.path),
  }));
  const unmarked = { hreflang: 'x-default', href: absoluteAddress(base, LANGUAGES[0], page.path) };
  return {
    title: page.title,
    description: page.description,
    canonical: absoluteAddress(base, language, page.path),
    alternates: [...languages, unmarked],
    locale: localeOf(language).replace('-', '_'),
    type: 'website',
    image: null,
    feed: null,
    oEmbed: null,
    jsonLd: null,
  };
}

/** The head of the page about the data: a catalogue of the races' data sets. */
export function dataHeadMeta(
  page: DescribedPage,
  races: readonly Race[],
  language: Language,
  base: string,
): HeadMetaModel {
  const head = headMetaModel(page, language, base);
  return { ...head, jsonLd: catalogueJsonLd(races, head, language, base) };
}

/** The head of a race's page: its answer, its feed, and the trend as image. */
export function raceHeadMeta(
  race: Race,
  summary: SummaryModel,
  language: Language,
  base: string,
): HeadMetaModel {
  const title = `${summary.race} · Margen`;
  const page = { title, description: summary.answer, path: `${race.id}/` };
  return {
    ...headMetaModel(page, language, base),
    type: 'article',
    image: { url: previewAddress(race, summary.asOf, language, base), alt: summary.answer },
    feed: absoluteAddress(base, language, `${race.id}/feed.xml`),
    oEmbed: absoluteAddress(base, language, `${race.id}/oembed.json`),
  };
}

/**
 * The head of the page with all polls of a race. Dataset and Article of schema.org stand here and not on
 * the race's own page, whose every byte a voter waits for.
 */
export function pollsHeadMeta(
  race: Race,
  summary: SummaryModel,
  language: Language,
  base: string,
): HeadMetaModel {
  const title = citationWords(language).title(summary.race);
  const page = { title, description: summary.answer, path: `${race.id}/polls/` };
  const { type, image, feed } = raceHeadMeta(race, summary, language, base);
  return {
    ...headMetaModel(page, language, base),
    type,
    image,
    feed,
    jsonLd: raceJsonLd(race, summary, language, base),
  };
}
