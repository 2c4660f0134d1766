/** A change of one figure, as somebody proposes it, and what published figures come of such changes. */
import { z } from 'zod'
import { FIGURE_STATUSES, type Overrides, type TableChange } from '~/rights/overrides'

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const changeSchema = z.object({
  /** Id of a parameter or a table. */
  figure: z.string(),
  /** The start of the step of a table; null for a parameter. */
  at: z.number().nullable(),
  value: z.number(),
  /** ISO; null only where the figure as it stands has no first day either. */
  from: DAY.nullable(),
  confirmedUntil: DAY,
  source: z.string(),
  /** Where the source can be read; empty where it has no address. */
  link: z.string(),
  status: z.enum(FIGURE_STATUSES),
  note: z.string(),
})

export type Change = z.infer<typeof changeSchema>

const valueSchema = z.object({ value: z.number(), from: DAY.nullable(), confirmedUntil: DAY, source: z.string(), status: z.enum(FIGURE_STATUSES) })

const overridesSchema = z.object({
  parameters: z.record(z.string(), z.array(valueSchema)),
  tables: z.record(z.string(), z.array(valueSchema.omit({ value: true }).extend({ cells: z.array(z.object({ at: z.number(), value: z.number() })) }))),
})

/** @throws when it is no list of changes: the database was written by something else */
export function readChanges(json: unknown): readonly Change[] {
  return z.array(changeSchema).parse(json)
}

/** @throws when it is none */
export function readOverrides(json: unknown): Overrides {
  return overridesSchema.parse(json)
}

/** The source as it is shown beside the figure: its words, and where it can be read. */
function sourceOf({ source, link }: Change): string {
  return link === '' ? source : `${source} – ${link}`
}

function withCell(changes: readonly TableChange[], change: Change, isFirstOfProposal: boolean): readonly TableChange[] {
  const cell = { at: change.at ?? 0, value: change.value }
  const last = changes.at(-1)
  // Cells of one proposal that begin on one day are one change of the table.
  if (!isFirstOfProposal && last && last.from === change.from) return [...changes.slice(0, -1), { ...last, cells: [...last.cells, cell] }]
  const { from, confirmedUntil, status } = change
  return [...changes, { from, confirmedUntil, status, source: sourceOf(change), cells: [cell] }]
}

/** The published figures once the changes are published as well. Those of tables in the order of their first days. */
export function overridesWith(published: Overrides, changes: readonly Change[]): Overrides {
  const parameters: Record<string, Overrides['parameters'][string]> = { ...published.parameters }
  const tables: Record<string, readonly TableChange[]> = { ...published.tables }
  const begun = new Set<string>()
  for (const change of [...changes].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0))) {
    const { figure, at, value, from, confirmedUntil, status } = change
    if (at === null) {
      const others = (parameters[figure] ?? []).filter((one) => one.from !== from)
      parameters[figure] = [...others, { value, from, confirmedUntil, source: sourceOf(change), status }]
    } else {
      tables[figure] = withCell(tables[figure] ?? [], change, !begun.has(figure))
      begun.add(figure)
    }
  }
  return { parameters, tables }
}
