/**
 * Marks for what stands on a page whatever a reader does: the build puts the components in (hooks.server.ts),
 * and the page's script neither carries nor touches them.
 */
export const PAGE_MARKS = {
  /** components/SiteHeader.svelte */
  header: '<!--header-->',
  /** components/SiteFooter.svelte */
  footer: '<!--footer-->',
  /** components/RaceRecord.svelte, of a race page. */
  record: '<!--record-->',
  /** How far the vote is, by the reader's clock (server/clock-script.ts), of a race page. */
  away: '<!--away-->',
  /** components/BanNotice.svelte, of the page of a race with a ban on publishing polls. */
  ban: '<!--ban-->',
} as const;
