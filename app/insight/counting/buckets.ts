/** Spans of days in which waiting is counted: a median is read off them, so that it is made of whole tens as everything is. */
export const DAY_BUCKETS = ['0-7', '8-14', '15-30', '31-60', '61-90', '91-180', '181-365', '366-'] as const

export type DayBucket = (typeof DAY_BUCKETS)[number]

/** First and last day of a span; no last day where it is open. */
export function spanOf(bucket: DayBucket): { readonly from: number; readonly to: number | null } {
  const [from = '', to = ''] = bucket.split('-')
  return { from: Number(from), to: to === '' ? null : Number(to) }
}

/** @param days whole days, 0 or more */
export function dayBucket(days: number): DayBucket {
  return DAY_BUCKETS.find((bucket) => days <= (spanOf(bucket).to ?? Infinity)) ?? '366-'
}

/** The span in which a share of all lies: 0.5 is the median. Null without any. @param counts by span */
export function bucketAt(counts: ReadonlyMap<string, number>, share: number): DayBucket | null {
  const total = DAY_BUCKETS.reduce((sum, bucket) => sum + (counts.get(bucket) ?? 0), 0)
  let before = 0
  for (const bucket of DAY_BUCKETS) {
    before += counts.get(bucket) ?? 0
    if (total > 0 && before >= share * total) return bucket
  }
  return null
}

/** Parts of a day by the clock in Israel, each named by its first hour. */
export const HOUR_BLOCKS = ['00', '06', '09', '12', '15', '18', '21'] as const

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', hour: '2-digit', hourCycle: 'h23' })

export function hourBlock(now: Date): (typeof HOUR_BLOCKS)[number] {
  const hour = HOUR.format(now)
  return HOUR_BLOCKS.findLast((block) => block <= hour) ?? '00'
}
