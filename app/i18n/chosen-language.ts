/** The language that a reader chose by the switch, kept in a cookie of its own, so that the bare address leads to it the next time. */
import { isLanguage, type Language } from './languages'
import { inLanguage } from './path'

const NAME = 'mafteach-language'
const YEAR_SECONDS = 31_536_000

export function chosenLanguage(cookies: string | null): Language | null {
  const value = (cookies ?? '').split(';').map((part) => part.trim()).find((part) => part.startsWith(`${NAME}=`))?.slice(NAME.length + 1)
  return isLanguage(value) ? value : null
}

export function languageCookie(language: Language): string {
  return `${NAME}=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`
}

/**
 * Whether this page was reached from itself in another language: the reader used the switch. A link that somebody sent is no choice.
 * It works without scripts, because within the portal browsers tell which page a link stood on.
 *
 * @param address of this page @param cameFrom the page before it, as the browser told it
 */
export function isSwitched(address: string, cameFrom: string | null, language: Language): boolean {
  if (!cameFrom || !URL.canParse(cameFrom)) return false
  const [here, before] = [new URL(address), new URL(cameFrom)]
  return before.host === here.host && before.pathname !== here.pathname && inLanguage(before.pathname, language) === here.pathname
}
