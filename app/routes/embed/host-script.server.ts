import { LANGUAGES } from '~/i18n/languages'
import { apiWords } from '../api/words.server'
import source from './host-script.js?raw'

/** The script for other sites, with what the frame is called in each language. */
export function embedScript(): string {
  const titles = Object.fromEntries(LANGUAGES.map((language) => [language, apiWords(language).t('embed:title')]))
  return source.replace('{{titles}}', () => JSON.stringify(titles).replaceAll(/[\\']/g, '\\$&'))
}
