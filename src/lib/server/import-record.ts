/** The text of SOURCES.md with a line more under a heading, which is made at the end if it is not there. */
export function withImportRecord(text: string, heading: string, line: string): string {
  const lines = text.trimEnd().split('\n');
  const at = lines.indexOf(heading);
  if (at < 0) return `${[...lines, '', heading, '', line].join('\n').trimStart()}\n`;
  const next = lines.findIndex((other, index) => index > at && other.startsWith('#'));
  const section = lines.slice(at, next < 0 ? lines.length : next);
  const last = at + section.findLastIndex((other) => other.trim() !== '');
  const gap = last === at ? [''] : [];
  return `${[...lines.slice(0, last + 1), ...gap, line, ...lines.slice(last + 1)].join('\n')}\n`;
}
