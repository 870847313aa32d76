/**
 * What the reader chose goes along into the other language: the link of the page's header, which no script
 * of ours has drawn, takes the address's query.
 */
export function linkOtherLanguage(search: string): void {
  const link = document.querySelector<HTMLAnchorElement>('header.site [hreflang]');
  if (link !== null) link.search = search;
}
