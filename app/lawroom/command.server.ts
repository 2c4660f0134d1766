/** The law in force for commands that run beside the portal: from the database's server, else from the file that the portal keeps. */
import { openDatabase } from '#db/client'
import { takeIntoForce } from './in-force.server'
import { readLawFile } from './law-file.server'
import { lastVersion } from './versions.server'

/**
 * Takes the newest published figures into force in this process. The embedded database has one program at a time, so its file is read;
 * a server that does not answer is no reason to go on by older figures in silence.
 * @returns the number of the version; 0 where none was ever published here, and the code alone speaks
 * @throws when the database does not answer, or the file is not what was written
 */
export async function lawOfCommand(env: NodeJS.ProcessEnv): Promise<number> {
  const law = env['DATABASE_URL'] ? await lawOfServer(env['DATABASE_URL']) : await readLawFile(env['DATA_DIR'] || 'data')
  if (!law) return 0
  takeIntoForce(law)
  return law.number
}

async function lawOfServer(url: string): ReturnType<typeof lastVersion> {
  const connection = await openDatabase({ url })
  try {
    return await lastVersion(connection.db)
  } finally {
    await connection.close()
  }
}
