/**
 * `npm run staff:create-administrator -- --email … --center … [--name …] [--language he]`: prints an invitation link for an administrator. There is
 * no default password anywhere. With the embedded database the portal must not be running: one program at a time opens it.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { databaseTarget, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { seedDirectory } from '#db/seed'
import { isLanguage } from '~/i18n/languages'
import { keyringFor } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { createAdministrator } from './first-administrator.server'
import { INVITATION_DAYS, invitationAddress } from './invitations.server'

const USAGE = 'npm run staff:create-administrator -- --email ADDRESS --center ID [--name NAME] [--language he|ar|ru|en|am]'

const PROBLEMS = {
  email: 'That is no e-mail address.',
  name: 'The name needs letters, and at most 100 signs.',
  center: 'The directory has no center of that id (see db/data/centers.json, or the address of the center’s page).',
} as const

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, center: { type: 'string' }, name: { type: 'string' }, language: { type: 'string', default: 'he' } },
  })
  const { email, center, language } = values
  if (!email || !center || !isLanguage(language)) {
    console.error(USAGE)
    process.exitCode = 1
    return
  }
  const dataDir = path.resolve(process.env['DATA_DIR'] || './data')
  const connection = await openDatabase(databaseTarget({ ...process.env, DATA_DIR: dataDir }))
  try {
    await migrateDatabase(connection)
    await seedDirectory(connection)
    const vault = vaultOf(await keyringFor(process.env['VAULT_KEYS'] || null, dataDir))
    const made = await createAdministrator({ email, center, name: values.name ?? email.split('@')[0] ?? '' }, { db: connection.db, vault })
    if ('problem' in made) {
      console.error(PROBLEMS[made.problem])
      process.exitCode = 1
      return
    }
    const origin = process.env['PUBLIC_URL'] || `http://localhost:${process.env['PORT'] || '3000'}`
    process.stdout.write(`Good once, for ${INVITATION_DAYS} days:\n${invitationAddress(origin, language, made.token)}\n`)
  } finally {
    await connection.close()
  }
}

await main()
