/** Until when a decision can be objected to or appealed against: the figures and the notes of the law that the guides show. Pure. */
import { addMonths, formatDay, parseDay } from '~/engine/date'
import { figureOn, type Parameters } from '~/engine/parameters'
import type { Right } from '~/engine/right'

export interface Window {
  /** Its words: `claims:window.<id>`. */
  readonly id: string
  /** `objection`: to a committee or to the office itself; `appeal`: to a court, or to a body outside the office. */
  readonly way: 'objection' | 'appeal'
  /** The figure of the law that says how long; its unit is days or months. */
  readonly figure: string
}

const COURT: Window = { id: 'labour-court', way: 'appeal', figure: 'shared.labourCourtAppealMonths' }
const COMMITTEE: Window = { id: 'medical-committee', way: 'objection', figure: 'shared.medicalAppealDays' }

/** By the notes under "if refused" that many rights share. */
const BY_NOTE: Readonly<Record<string, Window>> = {
  'nii-labour-court': COURT,
  'nii-medical-appeal': COMMITTEE,
  'registrar-appeal': { id: 'registrar', way: 'appeal', figure: 'shared.registrarAppealDays' },
}

/** Rights whose guide names a time of their own. */
const BY_RIGHT: Readonly<Record<string, readonly Window[]>> = {
  'income-support': [{ id: 'employment-bureau-fitness', way: 'objection', figure: 'is.fitnessAppealDays' }],
  'unemployment-benefit': [{ id: 'employment-bureau-refusal', way: 'objection', figure: 'ui.refusalAppealDays' }],
  'long-term-care-benefit': [{ id: 'care-objection', way: 'objection', figure: 'ltc.objectionDays' }],
  'mobility-allowance': [{ id: 'mobility-committee', way: 'objection', figure: 'mobility-allowance.appeal' }],
  'legal-aid': [{ id: 'district-court', way: 'appeal', figure: 'legal-aid.appealDays' }],
  'labour-court-claim': [
    { id: 'fast-track', way: 'appeal', figure: 'labour-court-claim.fastTrackAppealDays' },
    { id: 'national-labour-court', way: 'appeal', figure: 'labour-court-claim.regularAppealDays' },
  ],
  'paid-claim': [{ id: 'registrar-as-of-right', way: 'appeal', figure: 'shared.registrarAppealDays' }],
}

/** Services of the social-services departments, against whose decisions one appeals to a committee of the ministry. */
const WELFARE: Window = { id: 'welfare-committee', way: 'appeal', figure: 'welfare-appeal.appealFromAnswer' }
const WELFARE_APPEAL = 'welfare-appeal'

/** Only some decisions on these rights are of that kind: a person looks which, and the right's own windows come first. */
export const ONLY_SOME: ReadonlySet<string> = new Set(['employment-bureau-fitness', 'employment-bureau-refusal'])

/** Against a medical decision alone. */
export const MEDICAL: ReadonlySet<string> = new Set(['medical-committee', 'mobility-committee', 'labour-court-on-law'])

/** After the committee that looks at an objection decided again. */
const AFTER_OBJECTION: Readonly<Record<string, Window>> = {
  [COMMITTEE.id]: { id: 'labour-court-on-law', way: 'appeal', figure: 'shared.medicalAppealDays' },
}

/** The ways against a first decision on a right, as its guide has them. */
export function windowsOf(right: Right): readonly Window[] {
  const ofNotes = right.notes.refused.flatMap((note) => BY_NOTE[note] ?? [])
  const ofWelfare = right.opensAlso.includes(WELFARE_APPEAL) ? [WELFARE] : []
  return [...ofNotes, ...(BY_RIGHT[right.id] ?? []), ...ofWelfare]
}

/**
 * The ways against a second decision, after an objection. A right without a committee of its own has none: who only asks the office to
 * look again still has the time from the first decision, and no more.
 */
export function windowsAfterObjection(right: Right): readonly Window[] {
  return windowsOf(right).flatMap(({ id }) => AFTER_OBJECTION[id] ?? [])
}

/** Whether objecting is a step of its own, after which the law counts anew. */
export function hasOwnObjection(right: Right): boolean {
  return windowsOf(right).some(({ id, way }) => way === 'objection' && !ONLY_SOME.has(id))
}

export interface DatedWindow extends Window {
  /** The last day, ISO. */
  readonly date: string
}

/** The last days after a decision, soonest first; a window whose figure the law does not give for the day is left out. */
export function datedWindows(windows: readonly Window[], decidedOn: string, parameters: Parameters): readonly DatedWindow[] {
  const from = parseDay(decidedOn)
  if (from === null) return []
  return windows
    .flatMap((window): DatedWindow[] => {
      const { value, unit } = figureOn(window.figure, parameters[window.figure], from)
      if (!Number.isFinite(value)) return []
      return [{ ...window, date: formatDay(unit === 'months' ? addMonths(from, value) : from + value) }]
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
