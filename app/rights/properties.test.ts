import { describe, expect, it } from 'vitest'
import { type Catalogue, expressionsOf } from '~/engine/catalogue'
import { cellFinder } from '~/engine/cells'
import { compileCatalogue } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import { factAt, withFact } from '~/engine/paths'
import { randomFrom, samplerOf } from '~/engine/sample'
import { screen } from '~/engine/screen'
import type { Verdict } from '~/engine/verdict'
import { factsRead } from '~/engine/walk'
import { catalogue } from '.'

const ASOF = parseDay('2026-06-01') as number
const figures = figuresOn(catalogue.parameters, catalogue.tables, ASOF)
const compiled = compileCatalogue(catalogue, figures)
const cells = cellFinder(catalogue, figures)

function householdsOf(seed: number, count: number): FactRecord[] {
  const random = randomFrom(seed)
  const sampler = samplerOf(catalogue, figures, random)
  return Array.from({ length: count }, () => sampler.household(0.15 + random() * 0.85))
}

const verdictsOf = (facts: FactRecord): Verdict[] => screen(catalogue, facts, ASOF).results.map(({ verdict }) => verdict)

/** Facts for which a computed value stands in while they are absent: giving them may move a verdict (decision 1). */
const STAND_INS = new Set<string>()
JSON.stringify(catalogue.rights.flatMap(expressionsOf), (_, node: unknown) => {
  if (node && typeof node === 'object' && 'kind' in node && (node.kind === 'given' || node.kind === 'absent')) STAND_INS.add((node as unknown as { path: string }).path)
  return node
})

/** Gives the runner its turn: a test that holds it up for a minute is taken for dead. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** The machine that runs this may be slow and busy. */
const PATIENCE = { timeout: 600_000 }

describe('the engine on the whole catalogue', PATIENCE, () => {
  it('gives the same verdict whatever the order of the conditions', async () => {
    const turned: Catalogue = {
      ...catalogue,
      rights: catalogue.rights.map((right) => ({
        ...right, conditions: [...right.conditions].reverse(), askPerson: [...right.askPerson].reverse(),
      })),
    }
    for (const facts of householdsOf(1, 100)) {
      await turn()
      expect(screen(turned, facts, ASOF).results.map(({ verdict }) => verdict)).toEqual(verdictsOf(facts))
    }
  })

  it('never turns a settled verdict around when an answer is added', async () => {
    const random = randomFrom(2)
    for (const facts of householdsOf(3, 150)) {
      await turn()
      const before = screen(catalogue, facts, ASOF).results
      const missing = [...new Set(before.flatMap((result) => [...result.missing, ...result.amountMissing]))]
      const path = missing[Math.floor(random() * missing.length)]
      if (path === undefined || STAND_INS.has(path) || factAt(facts, path) !== undefined) continue
      for (const value of cells(path)) {
        const after = verdictsOf(withFact(facts, path, value))
        before.forEach((result, index) => {
          const now = after[index]
          const turned =
            (result.verdict === 'eligible' && now !== 'eligible' && now !== 'askPerson') ||
            (result.verdict === 'ineligible' && now !== 'ineligible' && now !== 'askPerson')
          if (turned) expect.fail(`${result.right.id}: ${result.verdict} became ${now} by ${path} = ${JSON.stringify(value)} in ${JSON.stringify(facts)}`)
        })
      }
    }
  })

  it('names, for every "needs info", only facts that are not known, and at least one (or what the law itself leaves open)', async () => {
    for (const facts of householdsOf(4, 200)) {
      await turn()
      for (const result of screen(catalogue, facts, ASOF).results) {
        if (result.verdict !== 'needsInfo') continue
        const named = result.missing.length + result.awaits.length
        expect(named, `${result.right.id} in ${JSON.stringify(facts)}`).toBeGreaterThan(0)
        for (const path of result.missing) {
          const head = path.split(/[.[]/)[0] as string
          expect(factAt(facts, path) === undefined || facts[head] === undefined, path).toBe(true)
        }
      }
    }
  })

  it('is not moved by a fact that the rules of a right do not read', async () => {
    const random = randomFrom(5)
    const reads = new Map(
      catalogue.rights.map((right) => [
        right.id,
        new Set(
          [right.id, ...(catalogue.followed.get(right.id) ?? [])].flatMap((id) =>
            factsRead(expressionsOf(catalogue.rights.find((candidate) => candidate.id === id) as (typeof catalogue.rights)[number])),
          ).map((path) => path.split(/[.[]/)[0]),
        ),
      ]),
    )
    const ids = Object.keys(catalogue.facts)
    for (const facts of householdsOf(6, 100)) {
      await turn()
      const fact = ids[Math.floor(random() * ids.length)] as string
      const [value] = cells(fact)
      if (value === undefined) continue
      const after = verdictsOf({ ...facts, [fact]: value })
      verdictsOf(facts).forEach((verdict, index) => {
        const right = (catalogue.rights[index] as (typeof catalogue.rights)[number]).id
        if (!reads.get(right)?.has(fact)) expect(after[index], `${right} by ${fact}`).toBe(verdict)
      })
    }
  })

  it('agrees with the compiled evaluator, on every right at once (100,000 households are compared by `test/agreement`)', async () => {
    const random = randomFrom(7)
    const sampler = samplerOf(catalogue, figures, random)
    for (let index = 0; index < 500; index++) {
      const facts = sampler.household(0.1 + random() * 0.9)
      const traced = verdictsOf(facts)
      const fast = compiled.verdicts(compiled.read(facts))
      if (traced.some((verdict, place) => verdict !== fast[place])) expect({ facts, verdicts: fast }).toEqual({ facts, verdicts: traced })
    }
  })
})
