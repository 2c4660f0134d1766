/** The sheet at work in the browser: what is typed becomes answers, answers become verdicts, and a moment later pages open and fold. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Answers } from '~/interview/answers'
import type { FindLocalities } from '~/interview/submit'
import { answerField, answerLocality, type Answered, type FieldProblem } from './answering'
import { fieldOf, formOfField, pathOfField } from './field-form'
import { type Opening, openingOf } from './opening'
import { type Sheet, sheetAfter, sheetOf } from './sheet'
import { type Verdicts, verdictsOf } from './verdicts'

export interface SheetState {
  readonly sheet: Sheet
  readonly verdicts: Verdicts
  readonly opening: Opening
  /** The field that was answered last, and the verdicts before it was begun. */
  readonly since: { readonly path: string; readonly verdicts: Verdicts } | null
  /** Grows with each answer. */
  readonly round: number
}

/** What a form sent without scripts came back with. */
export interface Begun {
  readonly answers: Answers
  readonly problems?: Readonly<Record<string, FieldProblem>>
  readonly localities?: Sheet['localities']
}

export function sheetState({ answers, problems = {}, localities = [] }: Begun, today: string, revision = 0): SheetState {
  const opening = openingOf(answers, today)
  const sheet = { ...sheetOf(answers, today, opening.open, revision), problems, localities }
  return { sheet, opening, verdicts: verdictsOf(answers, today, null), since: null, round: revision }
}

/** Pages open and fold when somebody pauses, not under their fingers. */
const PAUSE_MS = 250
const LATEST_MS = 1_000

export interface LiveSheet {
  readonly state: SheetState
  /** A field was typed in. */
  readonly answer: (field: HTMLElement) => void
  /** Somebody left a field: what is wrong with it is said now. */
  readonly leave: (field: HTMLElement) => void
  /** Other answers altogether: an opened screening, or none. */
  readonly begin: (answers: Answers) => void
}

export function useSheet(begun: Begun, today: string, find: FindLocalities): LiveSheet {
  const [state, setState] = useState(() => sheetState(begun, today))
  const found = useRef(0)
  const { answers } = state.sheet

  useEffect(() => {
    if (state.round === 0) return
    return whenIdle(() => {
      const opening = openingOf(answers, today)
      // A key that is pressed meanwhile comes first.
      startTransition(() =>
        setState((now) => {
          if (now.sheet.answers !== answers) return now
          const page = fieldOf(document.activeElement)?.closest('.sheet-page')?.id.replace('page-', '')
          const wanted = page === undefined ? opening.wanted : new Set([...opening.wanted, page])
          return { ...now, opening: { ...opening, wanted }, sheet: sheetAfter(now.sheet, { answers, path: null, open: opening.open, today }) }
        }),
      )
    })
  }, [answers, today, state.round])

  const take = useCallback(
    (path: string, work: (before: Answers) => Answered) =>
      setState((now) => {
        const { answers: after, problem, localities } = work(now.sheet.answers)
        const places = path === 'locality' ? (localities ?? []) : now.sheet.localities
        const problems = problem === null && now.sheet.problems[path] ? without(now.sheet.problems, path) : now.sheet.problems
        if (after === now.sheet.answers) return places === now.sheet.localities && problems === now.sheet.problems ? now : { ...now, sheet: { ...now.sheet, problems, localities: places } }
        const sheet = { ...sheetAfter(now.sheet, { answers: after, path, open: now.opening.open, today }), problems, localities: places }
        const since = now.since?.path === path ? now.since : { path, verdicts: now.verdicts }
        return { ...now, sheet, since, verdicts: verdictsOf(after, today, now.verdicts, since.verdicts), round: now.round + 1 }
      }),
    [today],
  )

  const answer = useCallback(
    (field: HTMLElement) => {
      const path = pathOfField(field)
      const form = formOfField(field)
      if (path !== 'locality') {
        take(path, (before) => answerField(form, path, before, today))
        return
      }
      // Of several searches under way only the last counts.
      const round = ++found.current
      void answerLocality(form, answers, today, find).then((answered) => {
        if (round === found.current) take(path, () => answered)
      })
    },
    [answers, find, take, today],
  )

  const leave = useCallback(
    (field: HTMLElement) => {
      const path = pathOfField(field)
      if (path === 'locality') return
      const { problem } = answerField(formOfField(field), path, answers, today)
      setState((now) => (problem === null || now.sheet.problems[path] ? now : { ...now, sheet: { ...now.sheet, problems: { ...now.sheet.problems, [path]: problem } } }))
    },
    [answers, today],
  )

  const begin = useCallback((other: Answers) => setState((now) => sheetState({ answers: other }, today, now.round + 1)), [today])

  return { state, answer, leave, begin }
}

/** After a pause, once the browser has nothing more urgent to do. @returns what calls it off */
function whenIdle(work: () => void): () => void {
  let idle: number | null = null
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') work()
    else idle = requestIdleCallback(work, { timeout: LATEST_MS })
  }, PAUSE_MS)
  return () => {
    clearTimeout(timer)
    if (idle !== null) cancelIdleCallback(idle)
  }
}

function without(problems: Readonly<Record<string, FieldProblem>>, path: string): Readonly<Record<string, FieldProblem>> {
  return Object.fromEntries(Object.entries(problems).filter(([each]) => each !== path))
}
