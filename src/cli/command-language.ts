import { LANGUAGES, type Language } from '../lib/domain/language.ts';

/** The language that the environment asks for: the first of LC_ALL, LC_MESSAGES, LANG that is set. */
export function languageOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
  const locale = names.map((name) => environment[name] ?? '').find((value) => value !== '') ?? '';
  return LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}

/** The language of that name; undefined if the site has none such. */
export function languageNamed(name: string): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}
