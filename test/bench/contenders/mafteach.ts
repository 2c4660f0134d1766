/** The three evaluators of the engine. */
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { compileColumns } from '~/engine/columns.server'
import { compileCatalogue } from '~/engine/compile'
import { screen } from '~/engine/screen'
import { VERDICTS, type Verdict } from '~/engine/verdict'
import { ASOF, compared, figures } from '../households'
import type { Contender } from './contender'

export const columns: Contender = {
  name: 'columns',
  knowsUnknown: true,
  most: Infinity,
  prepare(households) {
    const evaluator = compileColumns(compared, figures)
    const register = evaluator.load(households)
    return {
      run: () => evaluator.verdicts(register),
      verdicts() {
        const byRight = evaluator.verdicts(register)
        return households.map((_, household) => byRight.map((codes) => VERDICTS[codes[household] as number] as Verdict))
      },
    }
  },
}

export const closures: Contender = {
  name: 'closures',
  knowsUnknown: true,
  most: Infinity,
  prepare(households) {
    const compiled = compileCatalogue(compared, figures)
    const read = households.map(compiled.read)
    return {
      run() {
        for (const household of read) compiled.verdicts(household)
      },
      verdicts: () => read.map((household) => compiled.verdicts(household)),
    }
  },
}

/** Without sums and deadlines, which the libraries do not have: what is compared are verdicts and their reasons. */
const withoutSums: Catalogue = defineCatalogue(
  compared.facts, compared.rights.map((right) => ({ ...right, amounts: [], deadlines: [] })), compared,
)

/** With every reason of every verdict, condition by condition. */
export const explaining: Contender = {
  name: 'explaining',
  knowsUnknown: true,
  most: 500,
  prepare: (households) => ({
    run() {
      for (const facts of households) screen(withoutSums, facts, ASOF)
    },
    verdicts: () => households.map((facts) => screen(withoutSums, facts, ASOF).results.map(({ verdict }) => verdict)),
  }),
}
