/** Has a process of its own measure what a proposal changes, and keeps how far it is and what came of it with the proposal. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client'
import { lawImpacts } from '#db/schema/index'
import { todayInIsrael } from '~/i18n/today'
import { type Change, overridesWith } from '../changes'
import { contentOf } from '../content.server'
import { findProposal, type Proposal } from '../proposals.server'
import { lastVersion, type LawVersion } from '../versions.server'
import { HOUSEHOLDS, type Impact, type ImpactLine, type ImpactQuestion, SEED } from './report'

/** A measurement that was not heard of for so long is given up: its portal ended. */
const SILENCE_MS = 120_000
const TELL_EVERY_MS = 1_000

export type ImpactState =
  | { readonly state: 'missing' | 'failed' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  /** `isOld`: of other changes, or of a law that is no longer in force. */
  | { readonly state: 'done'; readonly impact: Impact; readonly isOld: boolean }

/** What is known of the impact of a proposal. */
export async function impactOf(db: Database, { number, changes, state }: Proposal, now: Date): Promise<ImpactState> {
  const [row] = await db.select().from(lawImpacts).where(eq(lawImpacts.proposal, number))
  if (!row) return { state: 'missing' }
  const last = await lastVersion(db)
  const isOld = state !== 'published' && (!last || row.content !== contentOf(changes, last))
  if (row.state === 'done') return { state: 'done', impact: row.result as Impact, isOld }
  if (isOld) return { state: 'missing' }
  if (row.state === 'failed' || now.getTime() - row.touchedAt.getTime() > SILENCE_MS) return { state: 'failed' }
  return { state: 'running', done: row.done, total: row.total }
}

/** The day on which a change shows: its first one, or today where that is past. */
function dayOf(changes: readonly Change[], today: string): string {
  return changes.reduce((day, { from }) => (from !== null && from > day ? from : day), today)
}

/**
 * Begins to measure a proposal on the law in force, unless that is done or under way. Comes back at once.
 * @param onFailure told what went wrong in the measuring process
 */
export async function measureProposal(db: Database, proposal: Proposal, now: Date, onFailure: (error: unknown) => void): Promise<void> {
  const known = await impactOf(db, proposal, now)
  const last = await lastVersion(db)
  if (!last || known.state === 'running' || (known.state === 'done' && !known.isOld)) return
  const run = randomUUID()
  const row = { content: contentOf(proposal.changes, last), run, state: 'running', done: 0, total: 0, touchedAt: now, result: null } as const
  await db.insert(lawImpacts).values({ proposal: proposal.number, ...row }).onConflictDoUpdate({ target: lawImpacts.proposal, set: row })
  void measure(db, proposal, last, run).catch(async (error: unknown) => {
    onFailure(error)
    await db.update(lawImpacts).set({ state: 'failed' }).where(ofRun(proposal, run)).catch(onFailure)
  })
}

/** The same for a proposal by its number; faults of the measuring process go to the log. */
export async function beginImpact(db: Database, number: number): Promise<void> {
  const proposal = await findProposal(db, number)
  // What changes nothing has no impact to be measured.
  if (!proposal || proposal.changes.length === 0) return
  await measureProposal(db, proposal, new Date(), (error) => console.error(error instanceof Error ? error : 'Measuring failed'))
}

const ofRun = ({ number }: Proposal, run: string) => and(eq(lawImpacts.proposal, number), eq(lawImpacts.run, run))

/** A small machine may draw fewer households (`IMPACT_HOUSEHOLDS`); how many they were stands with the result. */
function householdsWanted(env: NodeJS.ProcessEnv): number {
  const wanted = Number(env['IMPACT_HOUSEHOLDS'] || HOUSEHOLDS)
  return Number.isInteger(wanted) && wanted >= 0 ? wanted : HOUSEHOLDS
}

async function measure(db: Database, proposal: Proposal, last: LawVersion, run: string): Promise<void> {
  const question: ImpactQuestion = {
    asOf: dayOf(proposal.changes, todayInIsrael(new Date())),
    before: last.overrides, after: overridesWith(last.overrides, proposal.changes), households: householdsWanted(process.env), seed: SEED,
  }
  let told = 0
  const impact = await askProcess(question, async (done, total) => {
    const time = Date.now()
    if (time - told < TELL_EVERY_MS) return
    told = time
    await db.update(lawImpacts).set({ done, total, touchedAt: new Date() }).where(ofRun(proposal, run))
  })
  await db.update(lawImpacts).set({ state: 'done', result: impact, touchedAt: new Date() }).where(ofRun(proposal, run))
}

/** The root of the project: where the portal was started. */
const ROOT = process.cwd()

/** Asks the measuring process, which gives way to requests. @throws what it could not do */
export async function askProcess(question: ImpactQuestion, tell: (done: number, total: number) => Promise<void> = () => Promise.resolve()): Promise<Impact> {
  const built = path.join(ROOT, 'build', 'server', 'index.js')
  const command = path.join(ROOT, 'app', 'lawroom', 'impact', 'measure.command.ts')
  const env = { ...process.env, ...(process.env['NODE_ENV'] === 'production' && existsSync(built) ? { MEASURE_WITH: built } : {}) }
  const child = spawn(process.execPath, ['--import', 'tsx', command], { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  ended.catch(() => undefined)
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  child.stdin.end(JSON.stringify(question))
  let impact: Impact | null = null
  let fault = ''
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    const said = JSON.parse(line) as ImpactLine
    if ('impact' in said) impact = said.impact
    else if ('fault' in said) fault = said.fault
    else await tell(said.done, said.total)
  }
  const code = await ended
  if (!impact) throw new Error(`Measuring ended with code ${code ?? 'none'}: ${fault}`)
  return impact
}
