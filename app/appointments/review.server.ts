/** The steps of a form from what was typed to what is sent: the same for an appointment and for a call-back. */
import type { AppLoadContext } from '@remix-run/node'
import { SWITCHED } from '~/ui/language-switch'
import { isMark, newMark } from './code.server'
import { type Asked, type Draft, type DraftErrors, draftFrom } from './draft'
import { SHOWN } from './shown'
import { appointmentLimits } from './limits.server'
import type { Refused } from './refused'
import { checkScreening } from './screening-check.server'

/** What the page shows after a form came in. */
export type Reply<A extends Asked> =
  | { readonly step: 'form'; readonly draft: Draft; readonly errors: DraftErrors | null; readonly refused: Refused | null }
  | { readonly step: 'review'; readonly draft: Draft; readonly asked: A; readonly mark: string; readonly refused: Refused | null }

/** What was asked for, to be sent now. */
export interface ToSend<A extends Asked> {
  readonly step: 'send'
  readonly draft: Draft
  readonly asked: A
  readonly mark: string
}

export const STATUS: Readonly<Record<Refused['problem'], number>> = { slow: 429, unavailable: 503, gone: 409, taken: 409, closed: 409 }
export const UNPROCESSABLE = 422

/** The status of a reply. */
export function statusOf(reply: Reply<Asked>): number {
  if (reply.refused) return STATUS[reply.refused.problem]
  return reply.step === 'form' && reply.errors ? UNPROCESSABLE : 200
}

/** What a form asks for. Who only switches the language stays where they are, and is not told yet what is wrong. */
function stepOf(form: FormData): FormDataEntryValue | null {
  if (!form.has(SWITCHED)) return form.get('step')
  return form.get(SHOWN) === 'review' ? 'review' : 'edit'
}

/** @param read what the fields mean, or what is wrong with them */
export async function nextStep<A extends Asked>(
  form: FormData,
  read: (draft: Draft) => { readonly asked: A } | { readonly errors: DraftErrors },
  { db, source = '' }: Pick<AppLoadContext, 'db' | 'source'>,
): Promise<Reply<A> | ToSend<A>> {
  const draft = draftFrom(form)
  const step = stepOf(form)
  const back = (errors: DraftErrors | null, refused: Refused | null = null) => ({ step: 'form' as const, draft, errors, refused })
  if (step === 'edit') return back(null)
  const found = read(draft)
  if ('errors' in found) return back(found.errors)
  const { asked } = found
  const sentMark = form.get('mark')
  const mark = isMark(sentMark) ? sentMark : newMark()
  const review = (refused: Refused | null) => ({ step: 'review' as const, draft, asked, mark, refused })
  if (step === 'send' && isMark(sentMark)) {
    const admission = await appointmentLimits().trySaving(source)
    if ('retryAt' in admission) return review({ problem: 'slow', retryAt: admission.retryAt.toISOString() })
    return { step: 'send', draft, asked, mark }
  }
  if (asked.screening === null) return review(null)
  const check = await checkScreening(db, asked.screening, source)
  if (check === 'unknown') return back({ code: 'codeUnknown' })
  if (check === 'unavailable') return back(null, { problem: 'unavailable' })
  if (typeof check === 'object') return back(null, { problem: 'slow', retryAt: check.retryAt.toISOString() })
  return review(null)
}
