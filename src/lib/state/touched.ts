/**
 * Carries out what the reader touched while the page's scripts waited to be asked for. Once the page runs;
 * what was opened serves itself.
 */
export function serveTouched(): void {
  document.documentElement.classList.remove('asleep');
  for (const touched of document.querySelectorAll('[aria-busy]')) {
    touched.removeAttribute('aria-busy');
    if (touched instanceof HTMLButtonElement) touched.click();
  }
}
