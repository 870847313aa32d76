import type { CalendarDay } from '../domain/calendar-day.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { formatDay } from '../i18n/format.ts';
import { absoluteAddress } from './absolute-address.ts';
import { dataChanged } from './data-changed.ts';

/**
 * A race's CITATION.cff (https://citation-file-format.github.io, 1.2.0), with its averages as of `asOf`, released
 * when its data last changed; `base` as in siteUrl.
 */
export function citationFile(race: Race, asOf: CalendarDay, base: string): string {
  const [language] = LANGUAGES;
  const words = citationWords(language);
  const released = dataChanged(race);
  return [
    'cff-version: 1.2.0',
    `message: ${yamlText(words.message)}`,
    'type: dataset',
    `title: ${yamlText(words.titleAsOf(race.name[language], formatDay(asOf, language)))}`,
    'authors:',
    `  - name: ${yamlText(words.authors)}`,
    ...(released === null ? [] : [`date-released: ${released}`]),
    `url: ${yamlText(absoluteAddress(base, language, `${race.id}/`))}`,
    `license-url: ${yamlText(race.licence.url)}\n`,
  ].join('\n');
}

/** A text as YAML has it within double quotes: there, JSON is YAML. */
function yamlText(text: string): string {
  return JSON.stringify(text);
}
