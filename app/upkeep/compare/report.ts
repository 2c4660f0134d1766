/** A comparison as a reviewer reads it, and as data. */
import type { Flip, Sum } from '~/engine/compare'
import { csv, textTable } from '../table'
import type { Comparison } from './compare-versions'
import { type Money, moneyOf } from './money'

const SHOWN = 5

function isRandom(name: string): boolean {
  return name.startsWith('random ')
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 })
}

function range({ min, max }: { readonly min: number; readonly max: number }, sign = ''): string {
  const signed = (value: number) => `${sign || (value > 0 ? '+' : '')}${number(value)}`
  return min === max ? signed(min) : `${signed(min)} … ${signed(max)}`
}

function moneyText({ unit, changed, gained, lost }: Money): string {
  const parts = [
    changed.min !== 0 || changed.max !== 0 ? range(changed) : '',
    gained.max !== 0 ? `newly shown ${range(gained, '+')}` : '',
    lost.max !== 0 ? `no longer shown ${range(lost, '−')}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${parts.join('; ')} ${unit}`
}

function sumText(sum: Sum | null): string {
  return sum
    ? `${sum.min === sum.max ? number(sum.min) : `${number(sum.min)} … ${number(sum.max)}`} ${sum.unit}`
    : 'no sum'
}

function flipText({ before, after, sums }: Flip): string {
  const verdict = before === after ? after ?? '–' : `${before ?? '–'} → ${after ?? '–'}`
  return sums.before || sums.after ? `${verdict}, ${sumText(sums.before)} → ${sumText(sums.after)}` : verdict
}

/** The table, and under it the worked cases that flip, by right. */
export function comparisonText({ before, after, asOf, households, rights }: Comparison): string {
  const cases = households.filter(({ name }) => !isRandom(name)).length
  const nameOf = ({ household }: Flip) => households[household]?.name ?? ''
  const lines = [
    `Before: ${before}`,
    `After:  ${after}`,
    `${number(cases)} worked cases, each on its own day; ${number(
      households.length - cases,
    )} random households on ${asOf}.`,
    '',
  ]
  if (rights.length === 0) return [...lines, 'Nobody flips, and no sum changes.'].join('\n')
  const rows = rights.flatMap(({ right, flips, moves }) => {
    const of = flips.filter((flip) => !isRandom(nameOf(flip))).length
    const money = moneyOf(flips)
      .map(moneyText)
      .filter((text) => text !== '')
    const moved = Object.entries(moves).map(([move, times]) => `${move}: ${number(times)}`)
    const sumsOnly = flips.filter((flip) => flip.before === flip.after).length
    const changes = sumsOnly > 0 ? [...moved, `sum only: ${number(sumsOnly)}`] : moved
    return Array.from({ length: Math.max(changes.length, money.length, 1) }, (_, line) => [
      line === 0 ? right : '',
      line === 0 ? number(of) : '',
      line === 0 ? number(flips.length - of) : '',
      changes[line] ?? '',
      money[line] ?? '',
    ])
  })
  lines.push(textTable(['right', 'cases', 'random', 'who flips', 'money, all of them together'], rows, [1, 2]), '')
  for (const { right, flips } of rights) {
    const worked = flips.filter((flip) => !isRandom(nameOf(flip)))
    if (worked.length === 0) continue
    lines.push(`${right}: worked cases`)
    for (const flip of worked.slice(0, SHOWN))
      lines.push(`  ${nameOf(flip)} (${households[flip.household]?.asOf ?? ''}): ${flipText(flip)}`)
    if (worked.length > SHOWN) lines.push(`  and ${number(worked.length - SHOWN)} more`)
  }
  return lines.join('\n').trimEnd()
}

/** Everything, with the facts of each household that flips, so that it can be looked at again. */
export function comparisonJson({ before, after, asOf, households, rights }: Comparison): string {
  return JSON.stringify(
    {
      before,
      after,
      asOf,
      households: households.length,
      rights: rights.map(({ right, flips, moves }) => ({
        right,
        moves,
        money: moneyOf(flips),
        flips: flips.map(({ household, before: from, after: to, sums }) => ({
          household: households[household],
          before: from,
          after: to,
          sums,
        })),
      })),
    },
    null,
    2,
  )
}

/** A line for each flip. */
export function comparisonCsv({ households, rights }: Comparison): string {
  const sum = (one: Sum | null) => (one ? [one.unit, one.min, one.max] : ['', '', ''])
  return csv([
    [
      'right',
      'household',
      'as_of',
      'before',
      'after',
      'before_unit',
      'before_min',
      'before_max',
      'after_unit',
      'after_min',
      'after_max',
    ],
    ...rights.flatMap(({ right, flips }) =>
      flips.map(({ household, before, after, sums }) => [
        right,
        households[household]?.name ?? '',
        households[household]?.asOf ?? '',
        before ?? '',
        after ?? '',
        ...sum(sums.before),
        ...sum(sums.after),
      ]),
    ),
  ])
}
