/** A whole law as text: what is kept of each version, so that it can be applied years later whatever the code says by then. */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import type { Parameters, Tables } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import { rulesVersion } from '~/screening/rules-version.server'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

interface LawText {
  readonly rights: readonly Right[]
  readonly parameters: Parameters
  readonly tables: Tables
}

/** Rights, parameters and tables as JSON, packed: about 300 kB. */
export function packLaw({ rights, parameters, tables }: Catalogue): Promise<Uint8Array> {
  return pack(JSON.stringify({ rights, parameters, tables } satisfies LawText))
}

/**
 * The law of a text.
 * @param facts as the code declares them: texts name them only by their paths
 * @throws when the text is not that of the version: its hash is its name
 */
export async function unpackLaw(packed: Uint8Array, version: string, facts: Catalogue['facts']): Promise<Catalogue> {
  const { rights, parameters, tables } = JSON.parse(String(await unpack(packed))) as LawText
  const law = defineCatalogue(facts, rights, { parameters, tables })
  if (rulesVersion(law) !== version) throw new Error(`The text kept for ${version} is that of another law`)
  return law
}
