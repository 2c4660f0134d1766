/**
 * What a check tells of itself, in the browser and on the server alike: that it was begun, finished, or left at a question. Never an
 * answer. Of a finished check one right and one question are drawn by lot: a list of all verdicts would tell one household from another,
 * one of them does not. What touches danger, or is sensitive, is never drawn.
 */
import type { RightResult } from '~/engine/screen'
import { typeAt } from '~/engine/paths'
import type { Answers } from '~/interview/answers'
import { askedTypes } from '~/interview/topics'
import { pages } from '~/interview/view'
import { dangerOfTopics } from '~/referral/danger'

/** As it is sent: names and values of the fixed lists alone. */
export type ScreeningEvent = Readonly<Record<string, string>>

export const BEGUN: ScreeningEvent = { kind: 'begun' }

/** Whether a page of the interview may be named at all. */
export function isSpeakable(page: string): boolean {
  return pages.page(page)?.facts.every((path) => typeAt(askedTypes, path)?.sensitivity !== 'sensitive') ?? false
}

export function stoppedAt(page: string): ScreeningEvent | null {
  return isSpeakable(page) ? { kind: 'stopped', page } : null
}

export type Draw = <T>(list: readonly T[]) => T | undefined

const byLot: Draw = (list) => list[Math.floor(Math.random() * list.length)]

/** @param results all rights that were checked */
export function finishedWith(results: readonly RightResult[], { trail, facts, absences }: Answers, draw: Draw = byLot): ScreeningEvent {
  const told = draw(results.filter(({ right }) => isRightSpeakable(right)))
  const page = draw(trail.filter(isSpeakable))
  const absent = Object.keys(absences).filter((path) => pages.pageFor(path)?.id === page).map((path) => absences[path])
  return {
    kind: 'finished',
    ...(told ? { right: told.right.id, verdict: told.verdict } : {}),
    ...(page ? { page, known: absent.includes('notKnown') ? 'notKnown' : (absent[0] ?? 'known') } : {}),
    ...(typeof facts['locality'] === 'string' ? { place: facts['locality'] } : {}),
  }
}

/** A test that several rights share is no right to claim. */
export function isRightSpeakable({ kind, topics }: RightResult['right']): boolean {
  return kind !== 'shared-test' && dangerOfTopics(topics) === null
}
