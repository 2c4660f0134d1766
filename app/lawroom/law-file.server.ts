/** The last law in force in a file, so that a portal that starts while its database is away does not go back to older figures. */
import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Overrides } from '~/rights/overrides'
import { canonical } from '~/screening/rules-version.server'
import { readOverrides } from './changes'

const fileSchema = z.object({ number: z.number().int().min(0), overrides: z.unknown(), check: z.string() })

export interface KeptLaw {
  readonly number: number
  readonly overrides: Overrides
}

const fileIn = (dataDir: string) => path.join(dataDir, 'law.json')

function checkOf({ number, overrides }: KeptLaw): string {
  return createHash('sha256').update(canonical({ number, overrides })).digest('hex')
}

/** Writes it whole or not at all. */
export async function writeLawFile(dataDir: string, { number, overrides }: KeptLaw): Promise<void> {
  const file = fileIn(dataDir)
  await writeFile(`${file}.new`, JSON.stringify({ number, overrides, check: checkOf({ number, overrides }) }))
  await rename(`${file}.new`, file)
}

/**
 * @returns null where none was written yet
 * @throws when what is there is not what was written
 */
export async function readLawFile(dataDir: string): Promise<KeptLaw | null> {
  let text: string
  try {
    text = await readFile(fileIn(dataDir), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  const { number, overrides, check } = fileSchema.parse(JSON.parse(text))
  const law = { number, overrides: readOverrides(overrides) }
  if (checkOf(law) !== check) throw new Error(`${fileIn(dataDir)} was changed by other hands`)
  return law
}
