import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { filesWords } from '../i18n/files-words.ts';
import { localeOf } from '../i18n/format.ts';
import { absoluteAddress } from './absolute-address.ts';
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
    jsonLd: null,
  };
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
    image: { url: imageAddress(race, summary, language, base), alt: summary.answer },
    feed: absoluteAddress(base, language, `${race.id}/feed.xml`),
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
    jsonLd: inertJson(structuredData(race, summary, language, base)),
  };
}

/** The trend's picture; its address changes with the day, so that no preview stays behind. */
function imageAddress(race: Race, summary: SummaryModel, language: Language, base: string): string {
  return absoluteAddress(base, language, `${race.id}/trend.png?${summary.asOf}`);
}

/** JSON in which nothing can end a script element or begin a comment: still the same JSON. */
export function inertJson(content: object): string {
  return JSON.stringify(content).replace(/[<>&\u2028\u2029]/g, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/** https://schema.org/Dataset and /Article. */
function structuredData(
  race: Race,
  summary: SummaryModel,
  language: Language,
  base: string,
): object {
  const words = filesWords(language);
  const url = absoluteAddress(base, language, `${race.id}/`);
  const image = imageAddress(race, summary, language, base);
  const creator = { '@type': 'Organization', name: citationWords(language).authors };
  const shared = { url, inLanguage: language, dateModified: summary.asOf };
  const dataset = {
    '@type': 'Dataset',
    name: citationWords(language).title(summary.race),
    description: words.packageDescription,
    license: race.licence.url,
    creator,
    ...shared,
    distribution: ['polls.csv', 'averages.csv'].map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: `${base}/${race.id}/${file}`,
    })),
  };
  const article = {
    '@type': 'Article',
    headline: summary.answer,
    image,
    author: creator,
    ...shared,
  };
  return { '@context': 'https://schema.org', '@graph': [dataset, article] };
}
