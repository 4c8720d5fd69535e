import languages from '@preview/languages';

const wanted = new URLSearchParams(window.location.search).get('lang') ?? '';

/** The language of the package's texts: what the address asks for with `?lang=`, or English. */
export const language = languages.includes(wanted) ? wanted : 'en';

/** A label in that language; in English when nobody translated it, as in an org. */
export function inLanguage(english: string, translations: Readonly<Record<string, string>>): string {
  return translations[language] ?? english;
}
