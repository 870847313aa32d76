import { UNSEEN, type IssueKind } from '../domain/issue.ts';
import type { ColumnType } from './columns.ts';

/** Characters that a cell may hold at most. */
export const LONGEST_CELL = 5000;

const PLAIN = /^[!#-%'-*,-;>?A-Z[-~][ -;>-~]*$/;
const FORMULA = /^ *[=+@\t\uFF1D\uFF0B\uFF20]/;
const MARKUP = /<\/?[a-z][^<>]*>|<!--|<[a-z!/][^<>]*$/i;
/** Spaces other than the plain one pass for it in ids, numbers and days. */
const ODD_SPACE = /[^\S ]/;

/** What is wrong with a text whatever it should mean; null if nothing is. */
export function textFault(text: string, type: ColumnType): IssueKind | null {
  if (text.length > LONGEST_CELL) return 'cell-too-long';
  if (PLAIN.test(text)) return null;
  if (text.includes('\uFFFD')) return 'replacement-character';
  if (UNSEEN.test(text)) return 'invisible-character';
  if (!isNumeric(type) && FORMULA.test(text)) return 'formula-cell';
  if (type !== 'text') return ODD_SPACE.test(text) ? 'invisible-character' : null;
  return MARKUP.test(text) ? 'markup' : null;
}

function isNumeric(type: ColumnType): boolean {
  return ['share', 'sample', 'count', 'coverage', 'margin-of-error'].includes(type);
}
