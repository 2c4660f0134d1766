/** The part of a wage that stays with the worker, by the family that was chosen: the same figures as the right `protected-wage`. */
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { catalogue } from '~/rights'

/** A single parent's share is less the child base. */
const LESS_CHILD_BASE = new Set(['Single1', 'Single2plus'])

export interface ProtectedWage {
  /** Whole shekels a month, before the cap by the wage. */
  readonly sum: number
  /** ISO date from which the basic amount holds. */
  readonly from: string
}

/** @param family value of the blank `family` @param today ISO date @returns null where a figure is not known for the day */
export function protectedWage(family: string, today: string): ProtectedWage | null {
  const figures = figuresOn(catalogue.parameters, catalogue.tables, parseDay(today) as number)
  const share = figures.figure(`protected-wage.protectedPct${family}`)
  const base = figures.figure('shared.basicAmount3')
  const childBase = LESS_CHILD_BASE.has(family) ? figures.figure('shared.incomeSupportChildBase').value : 0
  const sum = Math.round((share.value * base.value) / 100 - childBase)
  return Number.isFinite(sum) && base.from !== null ? { sum, from: base.from } : null
}
