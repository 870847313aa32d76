import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { formatDay } from '../i18n/format.ts';
import { absoluteAddress } from './absolute-address.ts';
import { dataChanged } from './data-changed.ts';

/** How a race's data are cited; texts to be copied. */
export interface Citation {
  /** In the manner of APA 7: authors, day, title, kind, publisher, address. */
  readonly line: string;
  /** A BibTeX `@misc` entry. */
  readonly bibtex: string;
}

/** What a reader chose in place of Margen's own view. */
export interface CitedView {
  /** What the address says for it, without a question mark. */
  readonly query: string;
  /** As `ownViewWords` has it. */
  readonly words: string;
}

/**
 * The citation of a race's polls and averages as of `asOf`, dated by the last change of its data; `own` if a
 * reader's view is cited.
 */
export function citationOf(
  race: Race,
  asOf: CalendarDay,
  language: Language,
  base: string,
  own: CitedView | null = null,
): Citation {
  const words = citationWords(language);
  const title = words.titleAsOf(race.name[language], formatDay(asOf, language));
  const released = dataChanged(race);
  const day = released === null ? words.undated : formatDay(released, language);
  const page = absoluteAddress(base, language, `${race.id}/`);
  const url = own === null ? page : `${page}?${own.query}`;
  const whose = own === null ? '' : `${own.words}. `;
  return {
    line: `${words.authors}. (${day}). ${title} [${words.kind}]. ${whose}Margen. ${url}`,
    bibtex: bibtexEntry(`margen-${race.id}${own === null ? '' : '-own-view'}`, [
      ['author', `{${bibtexText(words.authors)}}`],
      ['title', `{${bibtexText(title)}}`],
      ...(released === null ? [] : [['year', released.slice(0, 4)] as const]),
      ['note', bibtexText(`${whose}${race.licence.name}`)],
      ['url', url],
    ]),
  };
}

function bibtexEntry(key: string, fields: readonly (readonly [string, string])[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** Text without what TeX would take for a command; braces go, since BibTeX counts them even if escaped. */
function bibtexText(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash ',
    '~': '\\textasciitilde ',
    '^': '\\textasciicircum ',
  };
  return text.replace(/[{}]/g, '').replace(/[\\~^&%$#_]/g, (mark) => marks[mark] ?? `\\${mark}`);
}
