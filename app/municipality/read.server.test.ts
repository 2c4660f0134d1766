/** A municipality is taken only when all of it is right; each fault is named, and nobody is served with half of it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Themes } from './colours'
import { frameAncestors, municipalityOfAddress, municipalityOfHost, ownPlacesFirst, shownMunicipality } from './municipalities'
import type { Municipality } from './municipality'
import { ownThemes } from './own-themes.server'
import { readMunicipalities } from './read.server'

const EXAMPLE = path.resolve('test/support/example-towns/dugma')
const known = { centers: new Set(['shil-lod']), localities: new Set(['7000']) }

let themes: Themes
let folder: string
beforeAll(async () => {
  themes = await ownThemes()
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-towns-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function example(): Promise<Municipality> {
  const read = await readMunicipalities(EXAMPLE, known, themes)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.municipalities[0] as Municipality
}

let made = 0

/** What is said of the example with something changed in it. */
async function problemsWith(changed: Record<string, unknown>, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const town = path.join(folder, `town-${(made += 1)}`)
  await cp(EXAMPLE, town, { recursive: true })
  const file = path.join(town, 'municipality.json')
  await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), ...changed }))
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(town, name), content)
  const read = await readMunicipalities(town, known, themes)
  return 'problems' in read ? read.problems.join('\n') : ''
}

test('the example is right, with its logo and its colours', async () => {
  const town = await example()
  expect(town).toMatchObject({ id: 'dugma', framedBy: 'any', logo: { type: 'image/svg+xml' } })
  expect(shownMunicipality(town)).toMatchObject({ logo: expect.stringMatching(/^\/m\/dugma\/logo-[0-9a-f]{12}$/), theme: expect.stringMatching(/^\/m\/dugma\/theme-\w+\.css$/) })
})

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const svg = (inside: string, head = 'viewBox="0 0 1 1"') => ({ 'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inside}</svg>` })

describe('each fault is named with what would be right', () => {
  const names = { he: 'א', ar: 'أ', ru: 'А', en: 'A' }
  test.each<[string, Record<string, unknown>, Readonly<Record<string, string | Uint8Array>>, RegExp]>([
    ['a colour that is too faint by day', { colours: { light: { door: '#7fb0d0', deep: '#0c2e48' }, dark: { door: '#9ccbf0', deep: '#6fa8d6' } } }, {}, /colours\.light: door #7fb0d0 on paper #f7f4ef has a contrast of 2\.\d\d, at least 4\.5 is needed/],
    ['a colour that is too faint by night', { colours: { light: { door: '#14466b', deep: '#0c2e48' }, dark: { door: '#14466b', deep: '#0c2e48' } } }, {}, /colours\.dark: door #14466b on paper #12191b has a contrast of 1\.\d\d, at least 4\.5/],
    ['a colour that is none', { colours: { light: { door: 'blue', deep: '#0c2e48' }, dark: { door: '#9ccbf0', deep: '#6fa8d6' } } }, {}, /colours\.light\.door: a colour as #rrggbb/],
    ['a name without one of the languages', { name: names }, {}, /name\.am: /],
    ['a member that nobody knows', { color: '#123456' }, {}, /Unrecognized key: "color"/],
    ['an id that no address could have', { id: 'Dugma Town' }, {}, /id: small letters/],
    ['the id of the portal itself', { id: 'portal' }, {}, /id: "portal" stands for the portal itself/],
    ['a locality that there is not', { localities: ['999999'] }, {}, /localities: there is no locality 999999/],
    ['no locality at all', { localities: [] }, {}, /localities: /],
    ['a place that the directory has not', { centers: ['nowhere'] }, {}, /centers: the directory has no place nowhere/],
    ['an origin with a path', { framedBy: ['https://www.dugma.example/page'] }, {}, /framedBy.*/],
    ['an origin without encryption', { framedBy: ['http://www.dugma.example'] }, {}, /framedBy.*/],
    ['a host with a port', { hosts: ['a.example:80'] }, {}, /hosts\.0: the name of a host/],
    ['a logo that is not there', { logo: 'none.png' }, {}, /logo: none\.png: there is no such file/],
    ['a logo outside of the folder', { logo: '../logo.svg' }, {}, /logo: the name of an SVG or PNG file/],
    ['a drawing with a script', {}, svg('<script>1</script>'), /logo: logo\.svg: has a script in it/],
    ['a drawing with a handler', {}, svg('<g onload="1"/>'), /has a handler of events/],
    ['a drawing that fetches', {}, svg('<image href="https://elsewhere.example/a.png"/>'), /has a link out of the drawing/],
    ['a drawing with foreign content', {}, svg('<foreignObject/>'), /has foreign content/],
    ['a drawing that cannot be scaled', {}, svg('<g/>', ''), /has no viewBox/],
    ['a picture that is none', { logo: 'logo.png' }, { 'logo.png': 'GIF89a' }, /logo\.png: is no PNG/],
    ['a picture that is too large', { logo: 'logo.png' }, { 'logo.png': new Uint8Array([...PNG_HEAD, 0, 0, 8, 0, 0, 0, 0, 9]) }, /is 2048 × 9, at most 1024 × 1024/],
    ['a logo of too many bytes', {}, svg('<g/>'.repeat(30_000)), /\d+ bytes, at most 102400/],
  ])('%s', async (_name, changed, files, expected) => {
    expect(await problemsWith(changed, files)).toMatch(expected)
  })

  test('a file that is no JSON, and a folder without one', async () => {
    await expect(problemsWith({}, { 'municipality.json': '{ "id": ' })).rejects.toThrow(/municipality\.json: /)
    expect(await readMunicipalities(path.join(folder, 'nothing'), known, themes)).toMatchObject({ problems: [expect.stringContaining('there is no municipality.json')] })
  })

  test('two towns under one id or one host', async () => {
    const both = path.join(folder, 'both')
    await cp(EXAMPLE, path.join(both, 'one'), { recursive: true })
    await cp(EXAMPLE, path.join(both, 'other'), { recursive: true })
    expect(await readMunicipalities(both, known, themes)).toEqual({ problems: ['two municipalities have the id dugma', 'two rights have the id dugma-example', 'two municipalities claim the host zchuyot.dugma.example'] })
  })
})

describe('whose portal it is', () => {
  test('is told by the host, with any port; the only town without hosts has every host', async () => {
    const town = await example()
    const other: Municipality = { ...town, id: 'other', hosts: ['other.example'] }
    expect(municipalityOfHost([town, other], 'zchuyot.dugma.example:4000')).toBe(town)
    expect(municipalityOfHost([town, other], 'elsewhere.example')).toBeNull()
    expect(municipalityOfHost([{ ...town, hosts: [] }], 'elsewhere.example')?.id).toBe('dugma')
    expect(municipalityOfHost([town], 'elsewhere.example')).toBeNull()
  })

  test('is told in frames by the address, which also says who may frame it', async () => {
    const town: Municipality = { ...(await example()), framedBy: ['https://www.dugma.example', 'https://dugma.example'] }
    const at = (pathname: string) => ({ host: 'portal.example', pathname })
    expect(municipalityOfAddress([town], at('/he/embed/dugma/check'))).toBe(town)
    expect(municipalityOfAddress([town], at('/he/embed/none/check'))).toBeUndefined()
    expect(municipalityOfAddress([town], at('/he/embed/portal/check'))).toBeNull()
    expect(frameAncestors([town], [], at('/he/embed/dugma/results.data'))).toBe('https://www.dugma.example https://dugma.example')
    expect(frameAncestors([town], ['https://a.example'], at('/he/embed/portal/check'))).toBe('https://a.example')
    expect(frameAncestors([town], 'any', at('/he/embed/portal/check'))).toBe('*')
    for (const pathname of ['/he/embed', '/he/embed/none/check', '/he/results', '/he/check/embed/dugma', '/HE/embed/dugma/check']) expect(frameAncestors([town], 'any', at(pathname)), pathname).toBe("'none'")
  })
})

test('its own places stand before all others, behind the lines for danger, and only for its own people', () => {
  const places = (['line:police', 'center:near', 'line:118', 'center:own-b', 'center:own-a'] as const).map((text) => {
    const [type, id = ''] = text.split(':') as ['line' | 'center', string]
    return { id, type }
  })
  const town = { centers: ['own-a', 'own-b'], localities: ['7000'] }
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join(' ')
  expect(ids(ownPlacesFirst(places, town, '7000'))).toBe('police own-a own-b near 118')
  expect(ids(ownPlacesFirst(places, town, null))).toBe('police own-a own-b near 118')
  expect(ids(ownPlacesFirst(places, town, '3000'))).toBe('police near 118 own-b own-a')
  expect(ids(ownPlacesFirst(places, null, null))).toBe('police near 118 own-b own-a')
})
