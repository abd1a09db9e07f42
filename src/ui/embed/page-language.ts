import { locale } from '#ui/figure/format.ts';

/** The language of the page, in words of that language: "English". */
export const pageLanguage = (): string => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
