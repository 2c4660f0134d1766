import { type ActionFunctionArgs, data, type HeadersFunction, redirect } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { answered } from '~/appointments/answered.server'
import { keepCode } from '~/appointments/cookie.server'
import { appointmentLimits } from '~/appointments/limits.server'
import { RefusedNotice, type Refused } from '~/appointments/refused'
import { STATUS, UNPROCESSABLE } from '~/appointments/review.server'
import { findYours } from '~/appointments/yours.server'
import { wordsOf } from '~/i18n/resources.server'
import { useWords, wordsFor } from '~/i18n/words'
import { readCode } from '~/interview/saved/code'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { StatusMessage } from '~/ui/status-message'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

interface CodeReply {
  readonly typed: string
  /** What is wrong with the code. */
  readonly error: 'codeEmpty' | 'codeLength' | 'codeTypo' | 'noSuchCode' | null
  readonly refused: Refused | null
}

export const handle: PageHandle = {
  head: (words, _data, _params, sentBack) => {
    const title = words.t('appointments:codeTitle')
    return { title: (sentBack as CodeReply | undefined)?.error ? words.t('errors:inTitle', { title }) : title, isPrivate: true }
  },
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const value = form.get('code')
  const typed = typeof value === 'string' ? value.slice(0, 100) : ''
  const refuse = (error: CodeReply['error'], refused: Refused | null = null) =>
    data<CodeReply>({ typed, error, refused }, { status: refused ? STATUS[refused.problem] : UNPROCESSABLE })
  const read = readCode(typed)
  if ('problem' in read && read.problem === 'empty') return refuse('codeEmpty')
  const admission = await appointmentLimits().tryCode(context.source ?? '')
  if ('retryAt' in admission) return refuse(null, { problem: 'slow', retryAt: admission.retryAt.toISOString() })
  if ('problem' in read) return refuse(read.problem === 'length' ? 'codeLength' : 'codeTypo')
  const found = await answered(async () => ({
    yours: await findYours(context.db, context.vault, read.code, wordsFor(wordsOf(language)), new Date()),
  }))
  if ('problem' in found) {
    await admission.giveBack()
    return refuse(null, found)
  }
  if (!found.yours) return refuse('noSuchCode')
  await admission.giveBack()
  return redirect(`/${language}/appointment/yours`, { headers: await keepCode(read.code, context) })
}

/** The way back to an appointment: its code. */
export default function AppointmentCode() {
  const words = useWords()
  const [search] = useSearchParams()
  const reply = (useActionData() ?? null) as CodeReply | null
  const t = (key: string) => words.t(`appointments:${key}`)
  const error = reply?.error ? t(`error-${reply.error}`) : undefined
  return (
    <div className="stack narrow">
      <h1>{t('codeTitle')}</h1>
      {reply?.refused ? <RefusedNotice refused={reply.refused} words={words} /> : null}
      {error ? <ErrorSummary title={words.t('appointments:errorTitle', { count: 1 })} errors={[{ fieldId: 'code', text: error }]} /> : null}
      <StatusMessage>{!reply && search.get('done') === 'forgotten' ? t('forgotten') : null}</StatusMessage>
      <p>{t('codeLead')}</p>
      <form method="post" className="stack" noValidate>
        <TextField
          id="code" name="code" label={t('code')} hint={t('codeHint')} error={error} defaultValue={reply?.typed}
          dir="ltr" autoComplete="off" spellCheck={false} maxLength={100}
        />
        <p>
          <Button icon="key">{t('openCode')}</Button>
        </p>
      </form>
      <p>
        <a href={`/${words.language}/centers`}>{t('noCode')}</a>
      </p>
    </div>
  )
}
