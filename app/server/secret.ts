import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The secret that seals cookies: given by the operator, or made once and kept in the data folder, readable by its owner alone,
 * so that a restart does not lose anybody's answers.
 */
export async function sessionSecret(given: string | null, dataDir: string): Promise<string> {
  if (given) return given
  const file = path.join(dataDir, 'session-secret')
  try {
    const kept = (await readFile(file, 'utf8')).trim()
    if (kept.length >= 32) return kept
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const made = randomBytes(32).toString('base64url')
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}
