/** Saving, opening and deleting as the pages ask for it: forms in, outcomes out, alike with and without scripts. */
import type { Database } from '#db/client'
import type { Language } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { type Answers, hasAnswers } from '../answers'
import { type CodeProblem, readCode, readPin } from './code'
import { changesOf, contentOf, type Rules } from './content'
import type { SavedPlace } from './kept'
import type { Marks } from './marks'
import type { Changes } from './outcomes'
import { savingOn } from './saving.server'
import type { SavedProblem, SavedScreenings } from './saved.server'

export type RefusalCode = CodeProblem | 'pinShape' | 'unknown' | 'pin' | 'slow' | 'unavailable' | 'nothing'

export interface Refusal {
  readonly problem: RefusalCode
  /** From when another try is let through; ISO instant, only when it is too soon. */
  readonly retryAt: string | null
}

export interface Opened {
  readonly answers: Answers
  readonly marks: Marks
  readonly saved: SavedPlace
  /** The language in which it was saved. */
  readonly language: Language
  readonly changes: Changes
}

/** What the server hands to loaders and actions, as far as it is needed here. */
interface Desk {
  readonly db: Database
  readonly source: string
}

const STATUS: Partial<Record<RefusalCode, number>> = { slow: 429, unavailable: 503 }
const UNPROCESSABLE = 422

export function statusOf({ problem }: Refusal): number {
  return STATUS[problem] ?? UNPROCESSABLE
}

/** Heads of a refusal: when to come back, for programs; people read it on the page. */
export function headersOf({ retryAt }: Refusal): [string, string][] {
  if (retryAt === null) return []
  return [['Retry-After', String(Math.max(1, Math.ceil((Date.parse(retryAt) - Date.now()) / 1000)))]]
}

function refusal(problem: RefusalCode | SavedProblem): Refusal {
  if (typeof problem === 'string') return { problem, retryAt: null }
  return { problem: problem.problem, retryAt: problem.problem === 'slow' ? problem.retryAt.toISOString() : null }
}

const text = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Reads code and PIN, lets the try through or not, and counts it as wrong unless the work says otherwise. */
async function withCode<T extends object>(
  form: FormData, { db, source }: Desk, work: (saved: SavedScreenings, code: string, pin: string | null) => Promise<T | SavedProblem>,
): Promise<T | Refusal> {
  const saving = savingOn(db)
  const admission = await saving.limits.tryCode(source)
  if ('retryAt' in admission) return refusal({ problem: 'slow', retryAt: admission.retryAt })
  const read = readCode(text(form, 'code'))
  const pin = readPin(text(form, 'pin'))
  if ('problem' in read) {
    if (read.problem === 'empty') await admission.giveBack()
    return refusal(read.problem)
  }
  if ('problem' in pin) {
    await admission.giveBack()
    return refusal(pin.problem)
  }
  const outcome = await work(saving.screenings, read.code, pin.pin)
  if (!('problem' in outcome)) {
    await admission.giveBack()
    return outcome
  }
  if ((outcome as SavedProblem).problem === 'unavailable') await admission.giveBack()
  return refusal(outcome as SavedProblem)
}

/** @param form `code` and `pin` as they were typed */
export async function openByForm(form: FormData, desk: Desk, rules: Rules, now = new Date()): Promise<Opened | Refusal> {
  return withCode(form, desk, async (saved, code, pin) => {
    const found = await saved.openSaved(code, pin)
    if ('problem' in found) return found
    const { answers, marks, language } = found.content
    return { answers, marks, language, saved: found.place, changes: changesOf(found.content, todayInIsrael(now), rules) }
  })
}

/** What is to be saved, and where it came from. */
export interface ToSave {
  readonly answers: Answers
  readonly marks: Marks
  readonly language: Language
}

/** @param form `pin`, and `code` to save again under it */
export async function saveByForm(form: FormData, toSave: ToSave, desk: Desk, rules: Rules, now = new Date()): Promise<SavedPlace | Refusal> {
  if (!hasAnswers(toSave.answers)) return refusal('nothing')
  const content = contentOf(toSave.answers, toSave.marks, toSave.language, todayInIsrael(now), rules)
  if (form.has('code')) return withCode(form, desk, (saved, code, pin) => saved.saveAgain(code, pin, content))
  const pin = readPin(text(form, 'pin'))
  if ('problem' in pin) return refusal(pin.problem)
  const saving = savingOn(desk.db)
  const admission = await saving.limits.trySaving(desk.source)
  if ('retryAt' in admission) return refusal({ problem: 'slow', retryAt: admission.retryAt })
  const place = await saving.screenings.saveNew(content, pin.pin)
  return 'problem' in place ? refusal(place) : place
}

/** @param form `code` and `pin` */
export async function removeByForm(form: FormData, desk: Desk): Promise<{ readonly removed: true } | Refusal> {
  return withCode(form, desk, (saved, code, pin) => saved.remove(code, pin))
}
