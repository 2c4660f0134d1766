/**
 * Each household meets a part of the rights, and those that they follow; it is drawn over the facts that these read. A full trace
 * of every right for so many households would take most of an hour on a small machine, and the worked cases meet all rights at once.
 */
import { defineCatalogue } from '~/engine/catalogue'
import { compileCatalogue } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { randomFrom, samplerOf } from '~/engine/sample'
import { screen } from '~/engine/screen'
import { catalogue } from '~/rights'

const HOUSEHOLDS = 100_000
const PARTS = 16
const ASOF = parseDay('2026-06-01') as number
const figures = figuresOn(catalogue.parameters, catalogue.tables, ASOF)

let compared = 0
let differences = 0
for (let turn = 0; turn < PARTS; turn++) {
  const own = catalogue.rights.filter((_, place) => place % PARTS === turn).map(({ id }) => id)
  const wanted = new Set(own.flatMap((id) => [...(catalogue.followed.get(id) ?? []), id]))
  const part = defineCatalogue(catalogue.facts, catalogue.rights.filter(({ id }) => wanted.has(id)), catalogue)
  const compiled = compileCatalogue(part, figures)
  const random = randomFrom(7 + turn)
  const sampler = samplerOf(part, figures, random)
  for (let index = 0; index < HOUSEHOLDS / PARTS; index++) {
    const facts = sampler.household(0.1 + random() * 0.9)
    const traced = screen(part, facts, ASOF).results
    const verdicts = compiled.verdicts(compiled.read(facts))
    traced.forEach(({ right, verdict }, place) => {
      compared += 1
      if (verdict === verdicts[place]) return
      differences += 1
      if (differences <= 5) console.error(`${right.id}: traced ${verdict}, compiled ${verdicts[place]}, in ${JSON.stringify(facts)}`)
    })
  }
}
console.log(`${compared} verdicts of ${HOUSEHOLDS} households compared, ${differences} differences`)
process.exitCode = differences === 0 ? 0 : 1
