/** Who said that they do not want to be counted: here, or by their browser to everybody. */
export const UNCOUNTED = 'mafteach-uncounted=1'

const YEAR_SECONDS = 31_536_000

/** Read also by the page's own scripts; it says nothing but the refusal. */
export function uncountedCookie(isRefused: boolean): string {
  return `${UNCOUNTED}; Path=/; Max-Age=${isRefused ? YEAR_SECONDS : 0}; SameSite=Lax`
}

/** Whether the visit is to be left uncounted: the cookie of the privacy page, "do not track" or "global privacy control". */
export function isUncounted({ headers }: Pick<Request, 'headers'>): boolean {
  return hasRefused(headers.get('Cookie')) || headers.get('DNT') === '1' || headers.get('Sec-GPC') === '1'
}

export function hasRefused(cookies: string | null): boolean {
  return (cookies ?? '').split(/;\s*/).includes(UNCOUNTED)
}
