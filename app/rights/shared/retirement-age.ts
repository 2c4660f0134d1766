/** Retirement age (Retirement Age Law 2004): 67 for men, by month of birth for women. */
import { asOf, atLeast, below, choose, date, is, later, lookUp, parameter, when } from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Tables } from '~/engine/parameters'
import { UNTIL_LAW_CHANGES } from './figure'

const YEARS = (years: number, months = 0): number => years * 12 + months

/** First month of birth and the age, in months, that holds from it on. */
const WOMEN: readonly (readonly [bornFrom: string, ageMonths: number])[] = [
  ['1900-01-01', YEARS(60)],
  ['1944-07-01', YEARS(60, 4)],
  ['1944-09-01', YEARS(60, 8)],
  ['1945-05-01', YEARS(61)],
  ['1946-01-01', YEARS(61, 4)],
  ['1946-09-01', YEARS(61, 8)],
  ['1947-05-01', YEARS(62)],
  ['1960-01-01', YEARS(62, 4)],
  ['1961-01-01', YEARS(62, 8)],
  ['1962-01-01', YEARS(63)],
  ['1963-01-01', YEARS(63, 3)],
  ['1964-01-01', YEARS(63, 6)],
  ['1965-01-01', YEARS(63, 9)],
  ['1966-01-01', YEARS(64)],
  ['1967-01-01', YEARS(64, 3)],
  ['1968-01-01', YEARS(64, 6)],
  ['1969-01-01', YEARS(64, 9)],
  ['1970-01-01', YEARS(65)],
]

export const retirementTables: Tables = {
  'shared.retirementAgeWomen': {
    unit: 'months',
    source: 'btl.gov.il, retirement age by month of birth; law as amended in 2021',
    status: 'official',
    from: null,
    confirmedUntil: UNTIL_LAW_CHANGES,
    steps: WOMEN.map(([bornFrom, value]) => ({ at: parseDay(bornFrom) as number, value })),
  },
}

/** The day on which a person reaches retirement age. @param of '' for the applicant, 'spouse.' for the spouse */
export function retirementDay(of: '' | 'spouse.' = ''): NumberExpr {
  const born = date(`${of}birthDate`)
  return choose(
    [when(is(`${of}sex`, 'male'), later(born, 'years', parameter('shared.retirementAgeMen')))],
    later(born, 'months', lookUp('shared.retirementAgeWomen', born)),
  )
}

export function reachedRetirementAge(of: '' | 'spouse.' = ''): TruthExpr {
  return atLeast(asOf, retirementDay(of))
}

export function belowRetirementAge(of: '' | 'spouse.' = ''): TruthExpr {
  return below(asOf, retirementDay(of))
}

/** The entitling age at which income no longer matters: 70. */
export function reachedAbsoluteAge(of: '' | 'spouse.' = ''): TruthExpr {
  return atLeast(asOf, later(date(`${of}birthDate`), 'years', parameter('shared.absoluteOldAgeAge')))
}
