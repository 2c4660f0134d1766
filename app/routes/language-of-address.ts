import { isLanguage, type Language } from '~/i18n/languages'

/**
 * The language in a page's address. Actions ask for it themselves, because they run before anything else has looked at the address,
 * and redirect to one made of it. @throws Response 404 where it is none of ours
 */
export function languageOfAddress(params: Readonly<Record<string, string | undefined>>): Language {
  const language = params['lang']
  if (!isLanguage(language)) throw new Response(null, { status: 404 })
  return language
}
