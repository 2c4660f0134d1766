/**
 * The part of a running portal in changing keys: it sees a new key, seals everything anew with it, and says so by a file in the data
 * folder. With the embedded database nobody else can, because one program at a time opens it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from '#db/client'
import { portalFile } from '#db/portal-process'
import { startRounds } from '#db/rounds'
import type { Vault } from '~/vault/seal.server'
import { resealAll } from './reseal.server'

const EVERY_MS = 10_000

/** Holds the id of the key under which everything lies. */
export const resealedFile = (dataDir: string) => path.join(dataDir, 'vault-resealed')

/** The key under which everything lies, as far as it was written down. */
export function resealedWith(dataDir: string): string | null {
  try {
    return readFileSync(resealedFile(dataDir), 'utf8').trim()
  } catch {
    return null
  }
}

/** Seals anew what is not under the newest key; nothing to do where that was written down already. */
export async function keepKeys(db: Database, vault: Vault, dataDir: string): Promise<void> {
  const key = vault.newestKey()
  if (resealedWith(dataDir) === key) return
  const { left } = await resealAll(db, vault)
  // Another key may have come meanwhile; then the next round does the rest.
  if (vault.newestKey() !== key) return
  if (left > 0) console.error(`Keys: ${left} sealed values are under another key still`)
  await writeFile(resealedFile(dataDir), `${key}\n`, { mode: 0o600 })
}

/** A round now, and every ten seconds from then on. @returns stops it, once the round that runs is over */
export function startKeepingKeys({ db, vault, dataDir }: { readonly db: Database; readonly vault: Vault; readonly dataDir: string }, everyMs = EVERY_MS): () => Promise<void> {
  writeFileSync(portalFile(dataDir), `${process.pid}\n`)
  const stop = startRounds('Keys', () => keepKeys(db, vault, dataDir), everyMs)
  return async () => {
    await stop()
    await unlink(portalFile(dataDir)).catch(() => undefined)
  }
}
