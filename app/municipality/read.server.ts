/** Reads the folders of municipalities once, at start. Whatever is not right is named, and nothing is served. */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { faintColours, type Themes } from './colours'
import { catalogue } from '~/rights'
import { problemsOfLocalRight } from './local/problems'
import type { LocalRight } from './local/right'
import { localRightSchema } from './local/schema'
import { readLogo } from './logo.server'
import type { Municipality } from './municipality'
import { municipalitySchema } from './schema'

export interface KnownPlaces {
  /** Ids of the places in the directory. */
  readonly centers: ReadonlySet<string>
  /** Codes of localities. */
  readonly localities: ReadonlySet<string>
}

export type Read = { readonly municipalities: readonly Municipality[] } | { readonly problems: readonly string[] }

const FILE = 'municipality.json'
const RIGHTS = 'rights'

/**
 * @param where the file of one municipality, its folder, or a folder of such folders
 * @param known against which ids and codes are held
 * @param themes the portal's own colours, against which a municipality's are measured
 */
export async function readMunicipalities(where: string, known: KnownPlaces, themes: Themes): Promise<Read> {
  const folders = await foldersIn(where)
  if (folders.length === 0) return { problems: [`${where}: there is no ${FILE}`] }
  const read = await Promise.all(folders.map((folder) => readOne(folder, known, themes)))
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []))
  const municipalities = read.flatMap((one) => ('municipality' in one ? [one.municipality] : []))
  const all = [...problems, ...shared(municipalities)]
  return all.length > 0 ? { problems: all } : { municipalities }
}

async function foldersIn(where: string): Promise<readonly string[]> {
  if (!existsSync(where)) return []
  if ((await stat(where)).isFile()) return path.basename(where) === FILE ? [path.dirname(where)] : []
  if (existsSync(path.join(where, FILE))) return [where]
  const names = (await readdir(where)).sort()
  return names.map((name) => path.join(where, name)).filter((folder) => existsSync(path.join(folder, FILE)))
}

type One = { readonly municipality: Municipality } | { readonly problems: readonly string[] }

async function readOne(folder: string, known: KnownPlaces, themes: Themes): Promise<One> {
  const file = path.join(folder, FILE)
  const refuse = (problems: readonly string[]): One => ({ problems: problems.map((problem) => `${file}: ${problem}`) })
  const parsed = municipalitySchema.safeParse(await jsonOf(file))
  if (!parsed.success) return refuse(parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`))
  const { id, name, portalName, hosts, localities, centers, colours, framedBy } = parsed.data
  const logo = parsed.data.logo === undefined ? null : await logoIn(folder, parsed.data.logo)
  const problems = [
    ...localities.filter((code) => !known.localities.has(code)).map((code) => `localities: there is no locality ${code}`),
    ...centers.filter((center) => !known.centers.has(center)).map((center) => `centers: the directory has no place ${center}`),
    ...(colours ? faintColours(colours, themes) : []),
    ...(logo && 'problem' in logo ? [`logo: ${logo.problem}`] : []),
  ]
  const local = await localRightsIn(folder)
  if (problems.length > 0 || (logo && 'problem' in logo) || local.problems.length > 0) {
    return { problems: [...problems.map((problem) => `${file}: ${problem}`), ...local.problems] }
  }
  return { municipality: { rights: local.rights, id, name, portalName: portalName ?? null, hosts, localities, centers, logo, colours: colours ?? null, framedBy } }
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    // What the schema then says of nothing would not help to mend a comma.
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`, { cause: error })
  }
}

async function logoIn(folder: string, name: string) {
  const file = path.join(folder, name)
  return existsSync(file) ? readLogo(name, await readFile(file)) : { problem: `${name}: there is no such file` }
}

/** The files of its own rights. */
async function localRightsIn(folder: string): Promise<{ readonly rights: readonly LocalRight[]; readonly problems: readonly string[] }> {
  const place = path.join(folder, RIGHTS)
  if (!existsSync(place)) return { rights: [], problems: [] }
  const names = (await readdir(place)).filter((name) => name.endsWith('.json')).sort()
  const rights: LocalRight[] = []
  const problems: string[] = []
  for (const name of names) {
    const file = path.join(place, name)
    const parsed = localRightSchema.safeParse(await jsonOf(file))
    const found = parsed.success
      ? problemsOfLocalRight(parsed.data, catalogue)
      : parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`)
    problems.push(...found.map((problem) => `${file}: ${problem}`))
    if (parsed.success) rights.push(parsed.data)
  }
  return { rights, problems }
}

/** Ids and hosts that two municipalities claim. */
function shared(municipalities: readonly Municipality[]): readonly string[] {
  const twice = (values: readonly string[]) => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
  return [
    ...twice(municipalities.map(({ id }) => id)).map((id) => `two municipalities have the id ${id}`),
    ...twice(municipalities.flatMap(({ rights }) => rights.map(({ id }) => id))).map((id) => `two rights have the id ${id}`),
    ...twice(municipalities.flatMap(({ hosts }) => hosts)).map((host) => `two municipalities claim the host ${host}`),
    ...(municipalities.length > 1 ? municipalities.filter(({ hosts }) => hosts.length === 0).map(({ id }) => `${id}: of several municipalities each must name its hosts`) : []),
  ]
}
