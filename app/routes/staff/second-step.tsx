import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forgetSession, keepSession } from '~/accounts/cookie.server'
import { enrol, pendingOf } from '~/accounts/invitations.server'
import { totpAddress } from '~/accounts/one-time-code.server'
import { openPerson } from '~/accounts/person.server'
import { addressAfterSignIn, sessionOf } from '~/accounts/require-staff.server'
import { requireOwnForm } from '~/accounts/same-origin.server'
import { finishSignIn } from '~/accounts/sign-in.server'
import { wordsOf } from '~/i18n/resources.server'
import { useWords, type Words } from '~/i18n/words'
import { type QrDrawing, qrDrawing } from '~/interview/saved/qr'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { findStaffRow } from './own-row.server'
import { RecoveryCodes } from './recovery-codes'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:second.title'), isPrivate: true }) }

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

interface Enrolment {
  readonly secret: string
  readonly qr: QrDrawing
}

interface Step {
  /** What a new telephone reads; null where the code of a known one is asked. */
  readonly enrolment: Enrolment | null
  /** There is no session to go on with. It is said by the page: right after an enrolment, whose codes the page shows, it is so too. */
  readonly isOver: boolean
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Step> {
  const language = languageOfAddress(params)
  const found = await sessionOf(request, context)
  if (!found) return { enrolment: null, isOver: true }
  const { session } = found
  if (session.stage === 'full') throw redirect(`/${language}/staff`)
  const pending = session.stage === 'enrol' ? pendingOf(session, context) : null
  if (!pending) return { enrolment: null, isOver: false }
  const { email } = openPerson(await findStaffRow(session.staffId, context), context.vault)
  const address = totpAddress(pending.totpSecret, email, wordsOf(language).t('common:productName'))
  return { enrolment: { secret: pending.totpSecret, qr: qrDrawing(address) }, isOver: false }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  requireOwnForm(request, context)
  const code = formText(await readForm(request), 'code')
  const found = await sessionOf(request, context)
  const signInAgain = (done: string) => redirect(`/${language}/staff/sign-in?done=${done}`, { headers: { 'Set-Cookie': forgetSession(context) } })
  if (!found || found.session.stage === 'full') return signInAgain('step')
  const to = addressAfterSignIn(new URL(request.url).searchParams.get('to'), language)
  if (found.session.stage === 'enrol') {
    const enrolled = await enrol(found.session, code, context)
    if ('problem' in enrolled) return enrolled.problem === 'code' ? data({ problem: 'code' as const }, { status: 422 }) : signInAgain('step')
    return data({ recoveryCodes: enrolled.recoveryCodes }, { headers: { 'Set-Cookie': keepSession(enrolled.token, context) } })
  }
  const finished = await finishSignIn(found.token, found.session, code, context)
  if ('problem' in finished) return data({ problem: 'refused' as const }, { status: 422 })
  const next = finished.byRecoveryCode ? `/${language}/staff/account?done=recovery` : to
  return redirect(next, { headers: { 'Set-Cookie': keepSession(finished.token, context) } })
}

export default function SecondStep() {
  const words = useWords()
  const { enrolment, isOver } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  if (reply && 'recoveryCodes' in reply) return <Enrolled codes={reply.recoveryCodes} words={words} />
  if (isOver) return <Over words={words} />
  const problem = reply && 'problem' in reply ? reply.problem : null
  return (
    <div className="stack narrow">
      <h1>{words.t(enrolment ? 'staff:second.enrolTitle' : 'staff:second.title')}</h1>
      {problem ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: 'code', text: words.t(`staff:second.${problem}`) }]} /> : null}
      {enrolment ? <Telephone enrolment={enrolment} words={words} /> : <p>{words.t('staff:second.lead')}</p>}
      <form method="post" className="stack" noValidate>
        <TextField
          id="code" name="code" dir="ltr" autoComplete="one-time-code" inputMode={enrolment ? 'numeric' : undefined} maxLength={100} spellCheck={false}
          label={words.t('staff:code')} hint={words.t(enrolment ? 'staff:codeHint' : 'staff:second.recoveryHint')}
        />
        <p>
          <Button icon="lock">{words.t(enrolment ? 'staff:second.enrol' : 'staff:second.enter')}</Button>
        </p>
      </form>
      <p className="hint">{words.t(enrolment ? 'staff:second.enrolHelp' : 'staff:second.help')}</p>
    </div>
  )
}

function Over({ words }: { words: Words }) {
  return (
    <div className="stack narrow">
      <h1>{words.t('staff:second.title')}</h1>
      <p>{words.t('staff:signIn.done-step')}</p>
      <p>
        <Button href={`/${words.language}/staff/sign-in`}>{words.t('common:staffSignIn')}</Button>
      </p>
    </div>
  )
}

function Telephone({ enrolment: { secret, qr }, words }: { enrolment: Enrolment; words: Words }) {
  return (
    <div className="stack">
      <ol className="desk-steps">
        <li>{words.t('staff:second.step1')}</li>
        <li>{words.t('staff:second.step2')}</li>
        <li>{words.t('staff:second.step3')}</li>
      </ol>
      <svg className="desk-qr" role="img" aria-label={words.t('staff:second.qrLabel')} viewBox={`0 0 ${qr.size} ${qr.size}`} width="224" height="224" shapeRendering="crispEdges">
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        {words.t('staff:second.byHand')}
        <code className="desk-secret" dir="ltr" id="totp-secret">
          {(secret.match(/.{1,4}/g) ?? []).join(' ')}
        </code>
      </p>
    </div>
  )
}

function Enrolled({ codes, words }: { codes: readonly string[]; words: Words }) {
  return (
    <div className="stack narrow">
      <h1>{words.t('staff:second.enrolled')}</h1>
      <RecoveryCodes codes={codes} words={words} />
      <p>
        <Button href={`/${words.language}/staff`} iconEnd="forward">
          {words.t('staff:second.kept')}
        </Button>
      </p>
    </div>
  )
}
