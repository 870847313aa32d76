import type { Pollster } from '../../domain/race.ts';
import { textFault } from '../cell-text.ts';
import { rowsOfCsv } from '../merged-polls.ts';
import { hasLookAlikes, slugOf } from '../nearest.ts';
import { adaptForeignPolls } from './adapt-polls.ts';
import type { ImportMapping } from './import-mapping.ts';

/**
 * The firms of a foreign file that neither the mapping nor the project knows, by the name that the file
 * gives them first. A name of which no id can be made is left to be told as unknown.
 */
export function unknownFirms(file: string, bytes: Uint8Array, mapping: ImportMapping): Pollster[] {
  const { csv } = adaptForeignPolls(file, bytes, { ...mapping, names: 'open' });
  const known = new Set(mapping.firms.map(({ id }) => id));
  const found = new Map<string, Pollster>();
  for (const cells of rowsOfCsv(csv)) {
    const name = (cells.get('pollster') ?? '').trim();
    const id = slugOf(name);
    if (id === '' || known.has(name) || found.has(id) || !isSound(name)) continue;
    found.set(id, firmNamed(id, name));
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isSound(name: string): boolean {
  return textFault(name, 'text') === null && !hasLookAlikes(name);
}

function firmNamed(id: string, name: string): Pollster {
  return { id, name, aliases: [], country: null, website: null, founded: null, notes: null };
}
