/** One of the processes among which the rights are shared out: gets an id, answers with what became of its changes. */
import { parseDay } from '~/engine/date'
import { catalogue } from '~/rights'
import { readCases } from '../law/read-law'
import { heldBy } from './held-by'
import { mutateRight, type Outcome } from './mutate-right'

/** What a process is asked, and what it says. */
export interface Task {
  readonly right: string
  readonly firstDay: string
}
export type Answer = { readonly ready: true } | { readonly outcome: Outcome } | { readonly failed: string; readonly right: string }

const answer = (message: Answer) => process.send?.(message)

const cases = await readCases(process.cwd())
const held = heldBy(catalogue.rights)

process.on('message', ({ right, firstDay }: Task) => {
  try {
    answer({ outcome: mutateRight(catalogue, right, cases.get(right) ?? [], { firstDay: parseDay(firstDay) as number, held }) })
  } catch (error) {
    answer({ right, failed: error instanceof Error ? error.message : String(error) })
  }
})
process.on('disconnect', () => process.exit())
answer({ ready: true })
