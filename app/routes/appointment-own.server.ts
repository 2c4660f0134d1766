/** The appointment whose code this device holds, for the pages that show and change it. */
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { answered } from '~/appointments/answered.server'
import { type CenterView, centerView } from '~/appointments/center-view.server'
import { codeInCookie } from '~/appointments/cookie.server'
import { findYours, type Yours } from '~/appointments/yours.server'
import { wordsOf } from '~/i18n/resources.server'
import type { Language } from '~/i18n/languages'
import { type Words, wordsFor } from '~/i18n/words'
import { languageOfAddress } from './language-of-address'

export interface OwnCode {
  readonly code: string
  readonly language: Language
  readonly words: Words
}

/** @throws Response that leads to the page that asks for a code */
export async function ownCode({ request, context, params }: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>): Promise<OwnCode> {
  const language = languageOfAddress(params)
  const code = await codeInCookie(request, context)
  if (code === null) throw redirect(`/${language}/appointment`)
  return { code, language, words: wordsFor(wordsOf(language)) }
}

export interface Own extends OwnCode {
  readonly yours: Yours
  /** Null when the directory dropped it since. */
  readonly center: CenterView | null
}

/** @returns null while the database does not answer. @throws Response as `ownCode`, also when nothing lies under the code */
export async function ownAppointment(args: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>, now: Date): Promise<Own | null> {
  const own = await ownCode(args)
  const { context } = args
  const found = await answered(async () => ({ yours: await findYours(context.db, context.vault, own.code, own.words, now) }))
  if ('problem' in found) return null
  if (!found.yours) throw redirect(`/${own.language}/appointment`)
  return { ...own, yours: found.yours, center: await centerView(context.directory, found.yours.centerId, own.language, now) }
}
