/** The three evaluators of the engine. */
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
    return {
      run() {
        for (const facts of households) compiled.verdicts(facts)
      },
      verdicts: () => households.map((facts) => compiled.verdicts(facts)),
    }
  },
}

/** With every reason, amount and deadline of every right: far more than a verdict. */
export const explaining: Contender = {
  name: 'explaining',
  knowsUnknown: true,
  most: 500,
  prepare: (households) => ({
    run() {
      for (const facts of households) screen(compared, facts, ASOF)
    },
    verdicts: () => households.map((facts) => screen(compared, facts, ASOF).results.map(({ verdict }) => verdict)),
  }),
}
