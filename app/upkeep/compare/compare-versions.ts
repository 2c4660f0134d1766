/** Two versions of the law over all worked cases and many random households. */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { compareOutcomes, type Outcome, type Outcomes, type RightComparison } from '~/engine/compare'
import type { Verdict } from '~/engine/verdict'
import type { Household, OutcomeRow, OutcomesHead } from './export'
import { ask, withVersions } from './versions'

export interface Comparison {
  readonly before: string
  readonly after: string
  /** ISO date for the random households; each worked case has its own day. */
  readonly asOf: string
  readonly households: readonly Household[]
  /** The rights on which somebody flips, as the later version orders them. */
  readonly rights: readonly RightComparison[]
}

export interface Question {
  readonly root: string
  /** Versions as `withVersions` takes them. */
  readonly before: string
  readonly after: string
  readonly asOf: string
  readonly random: number
  readonly seed: number
  /** Only the worked cases of this right; all of them when none is named. */
  readonly casesOf?: string
  readonly progress?: (line: string) => void
}

interface Said {
  readonly rights: readonly string[]
  readonly rows: readonly (readonly OutcomeRow[])[]
}

async function read(path: string): Promise<Said> {
  const rows: OutcomeRow[][] = []
  let rights: readonly string[] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (rights.length === 0) rights = (JSON.parse(line) as OutcomesHead).rights
    else rows.push(JSON.parse(line) as OutcomeRow[])
  }
  return { rights, rows }
}

function outcomesOf({ rights, rows }: Said, household: number): Outcomes {
  return new Map(
    (rows[household] ?? []).map(([verdict, unit, min, max], place): [string, Outcome] => [
      rights[place] ?? '',
      {
        verdict: verdict as Verdict,
        amounts: unit === undefined || min === undefined || max === undefined ? [] : [{ unit, min, max }],
      },
    ]),
  )
}

/** The cases of both versions, each once, and half of the random households from the thresholds of each. */
function together(
  before: readonly Household[],
  after: readonly Household[],
  casesOf: string | undefined,
): readonly Household[] {
  const known = new Set<string>()
  const isRandom = ({ name }: Household) => name.startsWith('random ')
  const cases = [...after, ...before].filter((household) => {
    const key = JSON.stringify(household)
    if (isRandom(household) || known.has(key)) return false
    if (casesOf !== undefined && !household.name.startsWith(`${casesOf}: `)) return false
    known.add(key)
    return true
  })
  const random = [...before, ...after]
    .filter(isRandom)
    .map((household, index) => ({ ...household, name: `random ${index + 1}` }))
  return [...cases, ...random]
}

/** @throws CannotCompare when a version is not there or cannot be asked */
export function compareVersions({
  root,
  before,
  after,
  asOf,
  random,
  seed,
  casesOf,
  progress = () => undefined,
}: Question): Promise<Comparison> {
  return withVersions(root, async ({ version, file }) => {
    const versions = [await version(before), await version(after)] as const
    const drawn = [Math.ceil(random / 2), Math.floor(random / 2)]
    const households = await Promise.all(
      versions.map(async (each, index) => {
        const out = file(`households-${index}.json`)
        await ask(each, { kind: 'households', asOf, random: drawn[index] ?? 0, seed: seed + index, out }, progress)
        return JSON.parse(readFileSync(out, 'utf8')) as readonly Household[]
      }),
    )
    const all = together(households[0] ?? [], households[1] ?? [], casesOf)
    const asked = file('households.json')
    writeFileSync(asked, JSON.stringify(all))
    const said = await Promise.all(
      versions.map(async (each, index) => {
        const out = file(`outcomes-${index}.jsonl`)
        await ask(each, { kind: 'outcomes', asOf, households: asked, out }, progress)
        return read(out)
      }),
    )
    const [old, now] = said as [Said, Said]
    const ids = [...new Set([...now.rights, ...old.rights])]
    const rights = compareOutcomes(ids, all.length, (household) => [
      outcomesOf(old, household),
      outcomesOf(now, household),
    ])
    return {
      before: versions[0].name,
      after: versions[1].name,
      asOf,
      households: all,
      rights: rights.filter(({ flips }) => flips.length > 0),
    }
  })
}
