import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Names } from '../types'
import type { Town } from './town-names'

const pattern = z.string().regex(/\{town\}/)
const patterns = z.strictObject({ he: pattern, ar: pattern, ru: pattern, en: pattern, am: pattern })
const file = z.strictObject({ shil: patterns, socialServices: patterns })

/** How offices of a kind are called, with `{town}` for the name of the town. */
export type ServiceNames = z.infer<typeof file>

const FILE = fileURLToPath(new URL('../../../db/data/service-names.json', import.meta.url))

export async function readServiceNames(): Promise<ServiceNames> {
  return file.parse(JSON.parse(await readFile(FILE, 'utf8')))
}

/** The name of an office in each language in which its town has one. */
export function composeNames(words: ServiceNames[keyof ServiceNames], he: string, town: Town): Names {
  const names: Names = { he }
  if (!('locality' in town)) return names
  for (const language of ['ar', 'ru', 'en', 'am'] as const) {
    const own = town.locality.names[language]
    if (own !== undefined) names[language] = words[language].replace('{town}', own)
  }
  return names
}
