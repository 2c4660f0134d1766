/** Periods of whole months: the only ones there are, so that two of them never differ by a few days. Months are YYYY-MM. */
export interface Period {
  readonly from: string
  /** The last month, included. */
  readonly to: string
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export const isMonth = (text: string) => MONTH.test(text)

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const monthAt = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

export function addMonths(month: string, months: number): string {
  return monthAt(indexOf(month) + months)
}

export function monthsOf({ from, to }: Period): readonly string[] {
  return Array.from({ length: Math.max(0, indexOf(to) - indexOf(from) + 1) }, (_, index) => addMonths(from, index))
}

/** As many months, right before. */
export function periodBefore(period: Period): Period {
  const length = monthsOf(period).length
  return { from: addMonths(period.from, -length), to: addMonths(period.from, -1) }
}

/** The same months, a year earlier. */
export function yearBefore({ from, to }: Period): Period {
  return { from: addMonths(from, -12), to: addMonths(to, -12) }
}
