import { describe, expect, it } from 'vitest'
import { compileColumns } from './columns.server'
import { compileCatalogue } from './compile'
import { figuresOn } from './parameters'
import { randomFrom } from './sample'
import { screen } from './screen'
import { RANDOM_ASOF, randomCatalogue, randomHousehold } from './testing/random-rules'
import { VERDICTS } from './verdict'

describe('three ways of evaluating', () => {
  it('agree on random rules and random households', () => {
    const random = randomFrom(11)
    for (let round = 0; round < 200; round++) {
      const catalogue = randomCatalogue(random, 8)
      const figures = figuresOn(catalogue.parameters, catalogue.tables, RANDOM_ASOF)
      const closures = compileCatalogue(catalogue, figures)
      const columns = compileColumns(catalogue, figures)
      const households = Array.from({ length: 25 }, () => randomHousehold(random, 0.2 + random() * 0.8))
      const byColumn = columns.verdicts(columns.load(households))
      households.forEach((facts, household) => {
        const explained = screen(catalogue, facts, RANDOM_ASOF).results.map(({ verdict }) => verdict)
        const compiled = closures.verdicts(closures.read(facts))
        const inColumns = byColumn.map((verdicts) => VERDICTS[verdicts[household] as number])
        explained.forEach((verdict, place) => {
          if (compiled[place] === verdict && inColumns[place] === verdict) return
          const rule = JSON.stringify(catalogue.rights[place], null, 1)
          expect.fail(`round ${round}: explained ${verdict}, compiled ${compiled[place]}, columns ${inColumns[place]}\n${JSON.stringify(facts)}\n${rule}`)
        })
      })
    }
  })
})
