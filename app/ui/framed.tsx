/**
 * Whether a page stands in a frame on another's site. In a frame the interview has addresses of its own, and whatever is not part of
 * it opens in a tab of its own: the portal's other pages cannot be framed, and the host's page must not go away under the reader.
 */
import { createContext, useContext } from 'react'

/** Where the framed interview stands, `/he/embed/portal`; null outside of frames. */
const Framed = createContext<string | null>(null)

export const FramedProvider = Framed.Provider

export function useIsFramed(): boolean {
  return useContext(Framed) !== null
}

/** The address under which `check`, `answers` and `results` stand. */
export function useHome(language: string): string {
  return useContext(Framed) ?? `/${language}`
}

export interface LeavingProps {
  target?: '_blank'
  rel?: 'noopener'
}

const STAYS: LeavingProps = {}
const LEAVES: LeavingProps = { target: '_blank', rel: 'noopener' }

/** For a link to a page that is not part of the interview. */
export function useLeaving(): LeavingProps {
  return useIsFramed() ? LEAVES : STAYS
}
