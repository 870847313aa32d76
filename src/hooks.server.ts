import { building } from '$app/env';
import type { Handle } from '@sveltejs/kit/hooks';
import type { Language } from '#lib/domain/language.ts';
import { raceColourCss } from '#lib/server/race-colours.ts';
import { withDrawings } from '#lib/server/race-drawings.ts';
import { raceAt } from '#lib/server/site-data.ts';
import { hashSource, withThriftyStart } from '#lib/server/thrifty-start.ts';

/** The language of a page is the first part of its address: Spanish under /es/, else English. */
function languageOf(pathname: string): Language {
  return /^\/es(\/|$)/.test(pathname) ? 'es' : 'en';
}

/** Puts a style sheet into the head and its hash into the page's policy, which allows no other. */
function withStyle(html: string, css: string): string {
  return html
    .replace("style-src 'self'", `style-src 'self' ${hashSource(css)}`)
    .replace('</head>', `<style>${css}</style></head>`);
}

export const handle: Handle = ({ event, resolve }) => {
  const race = raceAt(event.params.race ?? '');
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const language = languageOf(event.url.pathname);
      // While developing, the policy is a header that allows no script but SvelteKit's own.
      const started = building ? withThriftyStart(html) : html;
      const inLanguage = started.replace('%lang%', language);
      if (race === undefined) return inLanguage;
      return withStyle(withDrawings(inLanguage, race, language), raceColourCss(race));
    },
  });
};
