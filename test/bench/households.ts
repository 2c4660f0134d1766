/** The rules and the households on which every contender is measured: rights of the catalogue, and households drawn with a fixed seed. */
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { type Figures, figuresOn } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import { randomFrom, samplerOf } from '~/engine/sample'
import { catalogue } from '~/rights'
import { fileConsolidation } from '~/rights/execution-office/file-consolidation'
import { paymentPeriodFigures } from '~/rights/execution-office/payment-periods'
import { protectedWage } from '~/rights/execution-office/protected-wage'
import { stayOfProceedings } from '~/rights/execution-office/stay-of-proceedings'
import { rentAssistanceHomeless } from '~/rights/housing/rent-assistance-homeless'
import { childAllowance } from '~/rights/national-insurance/child-allowance'
import { withDays } from './days'

/** Lists of children with dates, a table by family with percentages and a cap, sets of kinds with counts, choices, a chain of doors. */
const RIGHTS: readonly Right[] = [childAllowance, protectedWage, fileConsolidation, stayOfProceedings, rentAssistanceHomeless]

export const ASOF = parseDay('2026-06-01') as number
export const HOUSEHOLDS = 2_000
const SEED = 20_260_601

export const compared: Catalogue = defineCatalogue(catalogue.facts, RIGHTS, {
  parameters: { ...catalogue.parameters, ...paymentPeriodFigures },
  tables: catalogue.tables,
})
export const figures: Figures = figuresOn(compared.parameters, compared.tables, ASOF)

/** A figure of the catalogue on the day of the benchmark. */
export function figureOf(id: string): number {
  return figures.figure(id).value
}

/** Every fact answered, for contenders that know no unknown. Dates are days; an object that is null stays null. */
export function completeHouseholds(): FactRecord[] {
  return draw(compared, figures, () => 1)
}

/** Between a sixth and all of the facts answered. */
export function partialHouseholds(of: Catalogue = compared, by: Figures = figures): FactRecord[] {
  return draw(of, by, (random) => 0.15 + random() * 0.85)
}

function draw(of: Catalogue, by: Figures, known: (random: () => number) => number): FactRecord[] {
  const random = randomFrom(SEED)
  const sampler = samplerOf(of, by, random)
  return Array.from({ length: HOUSEHOLDS }, () => withDays(of.facts, sampler.household(known(random))))
}

/** The first day from which a condition on a day holds, for contenders that compare days and do not know a calendar. */
export function turningDay(holds: (day: number) => boolean): number {
  let day = ASOF
  while (holds(day)) day -= 1
  while (!holds(day)) day += 1
  return day
}
