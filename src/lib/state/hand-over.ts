/** Gives the reader a file to keep, under this name. Only in the browser. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** True once the text is on the clipboard; false where the browser does not let a page write there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard without https, or the reader said no.
    return false;
  }
}

/** True if the browser lets a page put a PNG on the clipboard. */
export function canCopyImages(): boolean {
  return 'ClipboardItem' in window && 'write' in (clipboardOf(navigator) ?? {});
}

/** Puts a PNG on the clipboard; rejects if it may not. The promise goes in, as Safari wants it within the click. */
export async function copyImage(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** True if the browser can hand a PNG to other programs of the device. */
export function canShareImages(): boolean {
  const png = new File([], 'chart.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [png] });
}

/** Hands a PNG to whatever the reader picks; false where the reader thinks better of it. */
export function shareImage(png: Blob, name: string, text: string): Promise<boolean> {
  return handOver({ files: [new File([png], name, { type: 'image/png' })], text });
}

/** True if the browser can hand a text to other programs of the device. */
export function canShareTexts(): boolean {
  return 'canShare' in navigator && navigator.canShare({ text: 'text' });
}

/** Hands a text to whatever the reader picks; false where the reader thinks better of it. */
export function shareText(text: string): Promise<boolean> {
  return handOver({ text });
}

async function handOver(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** Absent in the types nowhere, in browsers wherever a page came without https. */
function clipboardOf(of: object): object | undefined {
  return 'clipboard' in of && typeof of.clipboard === 'object'
    ? (of.clipboard ?? undefined)
    : undefined;
}
