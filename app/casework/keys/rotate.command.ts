/**
 * `npm run vault:rotate`: makes a new key and seals everything in the database with it, while the portal runs. The older keys stay: they
 * open what lies in backups, and the oldest gives the key of the look-ups. With `VAULT_KEYS` the operator puts the new key in front of
 * the list and starts the servers again; the command then only seals anew.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { databaseTarget, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { isPortalRunning } from '#db/portal-process'
import { addKey, keyringFor } from '~/vault/keyring.server'
import { LOOK_EVERY_MS } from '~/vault/live.server'
import { vaultOf } from '~/vault/seal.server'
import { resealedFile, resealedWith } from './keep-keys.server'
import { resealAll } from './reseal.server'

const say = (text: string) => process.stdout.write(`${text}\n`)

/** With the embedded database the running portal does the work; the command waits until it says so. */
async function waitForPortal(dataDir: string, key: string): Promise<void> {
  say('The portal runs and seals everything anew. This may take a while; nothing is lost when it is stopped.')
  while (resealedWith(dataDir) !== key) {
    if (!isPortalRunning(dataDir)) throw new Error('The portal was stopped before it was done. It goes on when it is started again.')
    await pause(500)
  }
}

async function main(): Promise<void> {
  const dataDir = path.resolve(process.env['DATA_DIR'] || './data')
  const given = process.env['VAULT_KEYS'] || null
  const url = process.env['DATABASE_URL'] || null
  await mkdir(dataDir, { recursive: true })
  // There is a first key, if there was none.
  await keyringFor(given, dataDir)
  const keyring = given === null ? await addKey(dataDir) : await keyringFor(given, dataDir)
  const vault = vaultOf(keyring)
  if (given === null) say(`A new key (${vault.newestKey()}) stands in front of the others. Keep a copy of the file vault-keys in a safe place, apart from the backups.`)
  if (url === null && isPortalRunning(dataDir)) {
    await waitForPortal(dataDir, vault.newestKey())
    say('Done.')
    return
  }
  const connection = await openDatabase(databaseTarget({ ...process.env, DATA_DIR: dataDir }))
  try {
    await migrateDatabase(connection)
    // Servers that run look at the keys every few seconds; until they have, they seal with the key before.
    if (url !== null && given === null) await pause(LOOK_EVERY_MS + 1000)
    const { done, left } = await resealAll(connection.db, vault)
    say(`${done} values were sealed anew; ${left} are under another key still.`)
    if (left > 0) process.exitCode = 1
    else await writeFile(resealedFile(dataDir), `${vault.newestKey()}\n`, { mode: 0o600 })
  } finally {
    await connection.close()
  }
}

await main()
