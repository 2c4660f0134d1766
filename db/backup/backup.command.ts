/**
 * `npm run backup -- FILE` and `npm run restore -- FILE [--force]`, for the database that the environment names. With the embedded
 * database the portal must be stopped: one program at a time opens it. The vault's keys are not in the backup.
 */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { databaseTarget } from '../client'
import { isPortalRunning } from '../portal-process'
import { backUp, restore } from './backup'

const USAGE = 'npm run backup -- FILE\nnpm run restore -- FILE [--force]'

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean', default: false } } })
  const [what, file, ...more] = positionals
  if ((what !== 'backup' && what !== 'restore') || file === undefined || more.length > 0) throw new Error(USAGE)
  const dataDir = path.resolve(process.env['DATA_DIR'] || './data')
  const target = databaseTarget({ ...process.env, DATA_DIR: dataDir })
  if (!('url' in target) && isPortalRunning(dataDir)) throw new Error('The portal is running. Stop it first: one program at a time opens the embedded database.')
  if (what === 'backup') {
    await backUp(target, path.resolve(file))
    console.info(`Written: ${path.resolve(file)}\nThe keys that open it are not in it. Keep a copy of ${process.env['VAULT_KEYS'] ? 'VAULT_KEYS' : path.join(dataDir, 'vault-keys')} apart from it.`)
    return
  }
  // A backup may be from before the newest key: what is in it is sealed anew when the portal starts.
  await rm(path.join(dataDir, 'vault-resealed'), { force: true })
  const before = await restore(target, path.resolve(file), { force: values.force })
  console.info(`Restored.${before === null ? '' : ` What was there before lies in ${before}.`}`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : 'failed')
  process.exitCode = 1
}
