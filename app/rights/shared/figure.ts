/** Short forms in which the figures of a right are written down: one line a figure. */
import type { FigureStatus, Parameter, ParameterValue } from '~/engine/parameters'

/**
 * Day by which figures that change only with the law itself are read again. Unlike a yearly update it has no natural end, so the
 * project sets one: a year after the sources were last read.
 */
export const UNTIL_LAW_CHANGES = '2027-12-31'

/** A figure that stands in the law or in a procedure until it is changed, and whose first day is not known. */
export function inForce(value: number, unit: string, source: string, status: FigureStatus = 'official'): Parameter {
  return { unit, values: [{ value, from: null, confirmedUntil: UNTIL_LAW_CHANGES, source, status }] }
}

/** A figure that stands since a known day (`YYYY-MM-DD`) until the law changes. */
export function inForceSince(from: string, value: number, unit: string, source: string, status: FigureStatus = 'official'): Parameter {
  return { unit, values: [{ value, from, confirmedUntil: UNTIL_LAW_CHANGES, source, status }] }
}

/** A figure with several values by date. */
export function dated(unit: string, ...values: ParameterValue[]): Parameter {
  return { unit, values }
}

/** The value of one year, or of the years from `year` to `until`: from 1 January of the first to 31 December of the last. */
export function ofYear(year: number, value: number, source: string, status: FigureStatus = 'official', until: number = year): ParameterValue {
  return { value, from: `${year}-01-01`, confirmedUntil: `${until}-12-31`, source, status }
}

/** A value between two days, both included. */
export function ofDays(from: string, confirmedUntil: string, value: number, source: string, status: FigureStatus = 'official'): ParameterValue {
  return { value, from, confirmedUntil, source, status }
}
