import { createContext, useContext } from 'react'

const Nonce = createContext<string | undefined>(undefined)

/** The word by which the content security policy knows our own scripts; only the server has it. */
export const NonceProvider = Nonce.Provider

export function useNonce(): string | undefined {
  return useContext(Nonce)
}
