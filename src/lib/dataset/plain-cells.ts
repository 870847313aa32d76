import { parseDecimal, parseWhole } from './cells.ts';
import { parseForeignSample } from './adapters/foreign-cells.ts';
import { parseForeignDates, type ForeignDates } from './adapters/foreign-dates.ts';
import type { ColumnRule } from './columns.ts';
import type { Firms } from './firms.ts';
import { slugOf } from './nearest.ts';

/** How a cell was put into the contract's words. */
export type PlainKind = 'date' | 'days' | 'number' | 'firm' | 'word';

/** A cell's text as the contract writes it. */
export interface PlainCell {
  readonly kind: PlainKind;
  readonly text: string;
}

/** A text of a column in the contract's writing, where it can mean one thing alone; null where it stays. */
export function plainCell(text: string, rule: ColumnRule, firms: Firms): PlainCell | null {
  const plain = plainOf(text, rule, firms);
  return plain === null || plain.text === text ? null : plain;
}

function plainOf(text: string, rule: ColumnRule, firms: Firms): PlainCell | null {
  switch (rule.type) {
    case 'day':
      return plainDay(text);
    case 'share':
    case 'coverage':
    case 'margin-of-error':
      return plainDecimal(text);
    case 'sample':
    case 'count':
      return plainWhole(text);
    case 'word':
      return plainWord(text, rule.words);
    case 'id':
      return rule.name === 'pollster' ? plainFirm(text, firms) : null;
    case 'text':
    case 'link':
    case 'words':
    case 'country':
    case 'year':
      return null;
  }
}

function plainDay(text: string): PlainCell | null {
  const days = selfEvident(text);
  return days === null || days.start !== null ? null : { kind: 'date', text: days.end };
}

/** The day or days that a text names whatever else the file says; null where something must be supplied. */
function selfEvident(text: string): ForeignDates | null {
  const days = parseForeignDates(text, { order: null, year: null });
  return days.ok ? days.value : null;
}

/** Signs and units around a figure whose column says the same. */
const AROUND = /^(?:\+\/-|±)\s*|\s*(?:%|pp)$/giu;

function plainDecimal(text: string): PlainCell | null {
  const bare = text.replace(AROUND, '').replace(/^(\d{1,3}),(\d+)$/, '$1.$2');
  return parseDecimal(bare, false).ok ? { kind: 'number', text: bare } : null;
}

/** No count has decimals: what stands before three digits is a thousands mark. */
function plainWhole(text: string): PlainCell | null {
  if (parseWhole(text).ok) return null;
  const sample = parseForeignSample(text);
  if (!sample.ok || sample.value.population !== null || !sample.value.rewritten) return null;
  return { kind: 'number', text: sample.value.text };
}

function plainWord(text: string, words: readonly string[]): PlainCell | null {
  const word = words.find((known) => known === text.toLowerCase());
  return word === undefined ? null : { kind: 'word', text: word };
}

/** The id of the firm that is called so; spelling of accents and case aside, never one that is merely alike. */
function plainFirm(text: string, firms: Firms): PlainCell | null {
  const slug = slugOf(text);
  const id = firms.ids.has(slug) ? slug : firms.byName.get(slug);
  return id === undefined || firms.ids.has(text) ? null : { kind: 'firm', text: id };
}

/** First and last day of fieldwork. */
export interface PlainDays {
  readonly start: string;
  readonly end: string;
}

/** The two days of a span that stands in one of the cells; null where none does, or the other says otherwise. */
export function plainDays(start: string, end: string): PlainDays | null {
  for (const text of [end, start]) {
    const days = text === '' ? null : selfEvident(text);
    if (days === null || days.start === null) continue;
    const agrees = says(start, text, days.start) && says(end, text, days.end);
    if (agrees) return { start: days.start, end: days.end };
  }
  return null;
}

/** True if a cell is empty, holds the span itself or names the day. */
function says(cell: string, span: string, day: string): boolean {
  return cell === '' || cell === span || plainDay(cell)?.text === day;
}
