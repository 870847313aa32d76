/**
 * True if the reader has asked for as few bytes as possible. The page's first script found out and marked
 * the root element (server/thrifty-start.ts). Only in the browser.
 */
export function savesData(): boolean {
  return document.documentElement.classList.contains('saving');
}
