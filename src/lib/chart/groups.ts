/** A context that keeps the names of a drawing's parts: the SVG recorder, not a canvas. */
interface Grouping {
  readonly openGroup: (id: string) => void;
  readonly closeGroup: () => void;
}

/** What is drawn from here to `closePart` belongs together under a name, where the context keeps names. */
export function openPart(context: object, idPrefix: string | null, part: string): void {
  if (idPrefix !== null && isGrouping(context)) context.openGroup(`${idPrefix}-${part}`);
}

/** Ends the part opened last. */
export function closePart(context: object, idPrefix: string | null): void {
  if (idPrefix !== null && isGrouping(context)) context.closeGroup();
}

function isGrouping(context: object): context is Grouping {
  return 'openGroup' in context && 'closeGroup' in context;
}
