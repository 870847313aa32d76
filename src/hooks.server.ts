import { building } from '$app/env';
import type { Handle } from '@sveltejs/kit/hooks';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import BanNotice from '#lib/components/BanNotice.svelte';
import RaceRecord from '#lib/components/RaceRecord.svelte';
import SiteFooter from '#lib/components/SiteFooter.svelte';
import SiteHeader from '#lib/components/SiteHeader.svelte';
import type { Language } from '#lib/domain/language.ts';
import type { Race } from '#lib/domain/race.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { awaySpan, clockScript } from '#lib/server/clock-script.ts';
import { EMBED_SCRIPT } from '#lib/server/embed-script.ts';
import { headTags } from '#lib/server/head-tags.ts';
import { withoutLateStyles } from '#lib/server/late-styles.ts';
import { inOtherLanguage } from '#lib/server/other-language.ts';
import { embedColourCss, raceColourCss } from '#lib/server/race-colours.ts';
import { withDrawings } from '#lib/server/race-drawings.ts';
import { raceAt, raceEstimate, siteData, todayIn } from '#lib/server/site-data.ts';
import { hashSource, withThriftyStart, type Start } from '#lib/server/thrifty-start.ts';
import { PAGE_MARKS } from '#lib/view/page-marks.ts';
import { banModel, raceRecordModel } from '#lib/view/race-page.ts';

/** The language of a page is the first part of its address: Spanish under /es/, else English. */
function languageOf(pathname: string): Language {
  return /^\/es(\/|$)/.test(pathname) ? 'es' : 'en';
}

/** A page with its language, and the day of the data it rests on, for whoever opens a copy of it later. */
function withLanguage(html: string, language: Language, race: Race | undefined): string {
  if (race === undefined) return html.replace('%lang%', language);
  const asOf = formatDay(raceEstimate(race).asOf, language);
  return html.replace('%lang%"', `${language}" data-as-of="${asOf}"`);
}

/** The race whose data a page shows first; undefined for a page without polls. */
function raceOf(routeId: string | null, id: string | undefined): Race | undefined {
  const { site, races } = siteData();
  const isFront = routeId === '/[[language=language]]';
  return isFront ? (raceAt(site.featuredRace) ?? races[0]) : raceAt(id ?? '');
}

/** A page with what it tells of itself at the end of its head. */
function withTags(html: string, tags: string): string {
  return html.replace('</head>', () => `${tags}</head>`);
}

/**
 * A race's page that is not painted before its groups are there: a browser that paints while it reads puts the
 * first group where the next ones move it. What is awaited stands right after them.
 */
function withWholeAnswer(html: string): string {
  if (!html.includes('id="send"')) return html;
  return withTags(html, '<link rel="expect" href="#send" blocking="render">');
}

/** Puts a style sheet or script into the head and its hash into the page's policy, which allows no other. */
function withInHead(html: string, tag: 'style' | 'script', text: string): string {
  return html
    .replace(`${tag}-src 'self'`, `${tag}-src 'self' ${hashSource(text)}`)
    .replace('</head>', () => `<${tag}>${text}</${tag}></head>`);
}

/** What stands on a page whatever its reader does, in place of its marks. */
function withStanding(html: string, pathname: string, race: Race | undefined): string {
  const language = languageOf(pathname);
  const other = {
    language: language === 'es' ? 'en' : 'es',
    href: inOtherLanguage(pathname),
  } as const;
  const header = bodyOf(SiteHeader, { language, other });
  const framed = html
    .replace(PAGE_MARKS.header, () => header)
    .replace(PAGE_MARKS.footer, () => bodyOf(SiteFooter, { language }));
  if (race === undefined || !html.includes(PAGE_MARKS.record)) return framed;
  const record = raceRecordModel(race, raceEstimate(race).asOf, language);
  return framed.replace(PAGE_MARKS.record, () => bodyOf(RaceRecord, { record, language }));
}

/** A component's HTML without the comments from which a script would hydrate it. */
function bodyOf<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): string {
  return render(component, { props }).body.replace(/<!--[^]*?-->/g, '');
}

/** The page of a chart that stands in another site's page. */
function embedPage(html: string, race: Race): string {
  return withInHead(withInHead(html, 'style', embedColourCss(race)), 'script', EMBED_SCRIPT);
}

/** A race's page with what its start says by the reader's clock: how far the vote is, and whether there is a ban. */
function withClock(html: string, race: Race, language: Language): string {
  if (!html.includes(PAGE_MARKS.away)) return html;
  const ban = banModel(race, language);
  return html
    .replace(PAGE_MARKS.away, awaySpan(race, todayIn(race), language))
    .replace(PAGE_MARKS.ban, () => (ban === null ? '' : bodyOf(BanNotice, { ban, language })));
}

/** How a page starts: the race's own looks at the clock at once; it and the list of all polls rest. */
function startOf(routeId: string | null, race: Race | undefined, language: Language): Start {
  if (routeId !== RACE_PAGE || race === undefined) return { rests: routeId === POLLS_PAGE };
  return { rests: true, first: clockScript(race, todayIn(race), language) };
}

/** Pages that are read more than they are used: complete as they come, their scripts wait for a reader. */
const RACE_PAGE = '/[[language=language]]/[race=race]';
const POLLS_PAGE = `${RACE_PAGE}/polls`;

export const handle: Handle = ({ event, resolve }) => {
  const race = raceAt(event.params.race ?? '');
  const shown = raceOf(event.route.id, event.params.race);
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const language = languageOf(event.url.pathname);
      const isEmbedded = event.route.id?.includes('/embed/') === true;
      // While developing, the policy is a header that allows no script but SvelteKit's own.
      // Nobody opens the page of a form but to fill it in: its scripts do not wait.
      const isForm = /\/(contribute|own)$/.test(event.route.id ?? '');
      const started =
        building && !isEmbedded && !isForm
          ? withThriftyStart(html, startOf(event.route.id, race, language))
          : html;
      const { meta } = event.locals;
      const light = building && event.route.id === RACE_PAGE ? withoutLateStyles(started) : started;
      const told = meta === undefined ? light : withTags(light, headTags(meta));
      const page = withLanguage(told, language, isEmbedded ? undefined : shown);
      if (race !== undefined && isEmbedded) return embedPage(page, race);
      const whole = withStanding(page, event.url.pathname, race);
      if (race === undefined) return whole;
      const drawn = withInHead(withDrawings(whole, race, language), 'style', raceColourCss(race));
      return withClock(withWholeAnswer(drawn), race, language);
    },
  });
};
