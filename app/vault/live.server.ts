/**
 * The vault of a server that runs while its keys are changed. The keys in the data folder are read again when something was sealed with
 * a key that is not known yet, and looked at every few seconds so that what is sealed is sealed with the newest.
 */
import { readFileSync, statSync } from 'node:fs'
import { keyringFor, keysFile, parseKeyring } from './keyring.server'
import { UnreadableSeal, type Vault, vaultOf } from './seal.server'

/** For so long a server may still seal with the key before. */
export const LOOK_EVERY_MS = 5000

/** @param given the text of `VAULT_KEYS`: such keys change when the server is started again, and never while it runs */
export async function liveVault(given: string | null, dataDir: string, lookEveryMs = LOOK_EVERY_MS): Promise<Vault> {
  const first = vaultOf(await keyringFor(given, dataDir))
  return given === null ? followFile(first, keysFile(dataDir), lookEveryMs) : first
}

function followFile(first: Vault, file: string, lookEveryMs: number): Vault {
  let vault = first
  let lookedAt = Date.now()
  let changedAt = statSync(file).mtimeMs

  /** @returns whether there are other keys now */
  function look(): boolean {
    lookedAt = Date.now()
    try {
      const { mtimeMs } = statSync(file)
      if (mtimeMs === changedAt) return false
      vault = vaultOf(parseKeyring(readFileSync(file, 'utf8')))
      changedAt = mtimeMs
      return true
    } catch {
      // Keys that cannot be read now are no reason to lose those in hand.
      return false
    }
  }
  const newest = () => {
    if (Date.now() - lookedAt >= lookEveryMs) look()
    return vault
  }
  function opened<Open>(open: (from: Vault) => Open): Open {
    try {
      return open(vault)
    } catch (error) {
      if (error instanceof UnreadableSeal && look()) return open(vault)
      throw error
    }
  }
  return {
    seal: (text, place) => newest().seal(text, place),
    sealBytes: (bytes, place) => newest().sealBytes(bytes, place),
    open: (sealed, place) => opened((from) => from.open(sealed, place)),
    openBytes: (sealed, place) => opened((from) => from.openBytes(sealed, place)),
    index: (value, purpose) => vault.index(value, purpose),
    isOld: (sealed) => newest().isOld(sealed),
    newestKey: () => newest().newestKey(),
  }
}
