/** One block of what `npm run bench` prints: a heading, a table, and what its figures are of. */
export interface BenchSection {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The section as text, columns aligned. */
export function formatSection({ title, head, rows, notes }: BenchSection): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [title, line(head), ...rows.map(line), ...notes].join('\n');
}
