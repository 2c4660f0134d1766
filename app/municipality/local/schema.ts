/** The border of a local right's file. The nodes are the engine's own; those that need other rights or tables are not taken. */
import { z } from 'zod'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ID, inAll } from '../schema'
import type { LocalRight } from './right'

const text = z.string().trim().min(1).max(500)
const texts = z.array(text).max(20)
const day = z.iso.date()
const path = z.string().regex(/^[a-zA-Z@][\w.@-]*$/, 'the path of a fact')
const partId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens')
const figureId = z.string().regex(/^[a-z0-9-]+\.[\w.-]+$/, 'the id of a figure, such as my-right.ceiling')

const truth: z.ZodType<TruthExpr> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(truth).min(1) }),
    z.strictObject({ kind: z.literal('not'), of: truth }),
    z.strictObject({ kind: z.enum(['person', 'yes', 'no']) }),
    z.strictObject({ kind: z.literal('is'), path, values: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1) }),
    z.strictObject({ kind: z.literal('includes'), path, values: z.array(z.string()).min(1) }),
    z.strictObject({ kind: z.literal('none'), path }),
    z.strictObject({ kind: z.literal('compare'), by: z.enum(['lt', 'lte', 'gt', 'gte', 'eq']), left: number, right: number }),
    z.strictObject({ kind: z.enum(['some', 'every']), list: path, where: truth }),
  ]),
)

const number: z.ZodType<NumberExpr> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['fact', 'date']), path }),
    z.strictObject({ kind: z.enum(['asOf', 'zero']) }),
    z.strictObject({ kind: z.literal('parameter'), id: figureId }),
    z.strictObject({ kind: z.enum(['sum', 'product', 'smallest', 'largest']), of: z.array(number).min(1) }),
    z.strictObject({ kind: z.enum(['difference', 'quotient']), left: number, right: number }),
    z.strictObject({ kind: z.literal('percent'), rate: number, of: number }),
    z.strictObject({ kind: z.literal('span'), unit: z.enum(['years', 'months', 'calendarMonths', 'days']), from: number, to: number }),
    z.strictObject({ kind: z.literal('count'), list: path, where: truth }),
  ]),
)

const value = z.strictObject({
  value: z.number(),
  from: day.nullable(),
  confirmedUntil: day,
  source: text,
  status: z.enum(['official', 'press', 'derived', 'old', 'secondary']).default('official'),
})

const words = z.strictObject({
  name: z.string().trim().min(1).max(100),
  summary: text,
  conditions: z.record(partId, text),
  howMuch: texts.default([]),
  claim: texts.min(1),
  documents: texts.default([]),
  timeLimits: texts.default([]),
  refused: texts.default([]),
})

export const localRightSchema: z.ZodType<LocalRight> = z.strictObject({
  id: ID,
  topics: z.array(z.string()).default(['municipality']),
  parameters: z.record(figureId, z.strictObject({ unit: z.string().min(1), values: z.array(value).min(1) })).default({}),
  conditions: z
    .array(
      z.union([
        z.strictObject({ id: partId, source: inAll(text), decidedBy: z.literal('answers'), holds: truth }),
        z.strictObject({ id: partId, source: inAll(text), decidedBy: z.literal('authority') }),
      ]),
    )
    .min(1),
  amounts: z.array(z.strictObject({ id: partId, unit: z.enum(['ILS/month', 'ILS/day', 'ILS/year', 'ILS once', 'percent', 'days', 'months']), value: number, upTo: z.boolean().optional() })).default([]),
  claim: z.strictObject({ links: z.array(z.url({ protocol: /^https$/ })), phones: z.array(z.string().regex(/^\*?[\d-]{3,14}$/, 'a phone number as dialled')), forms: z.array(z.string()) }),
  sources: z.array(text).min(1, 'at least one source: nothing is told without one'),
  checkedOn: day,
  words: inAll(words),
})
