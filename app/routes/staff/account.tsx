import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { keepSession } from '~/accounts/cookie.server'
import { changePassword, endOwnSessions, ownAccount, renewCodes } from '~/accounts/own-account.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { sessionsOf } from '~/accounts/sessions.server'
import { useWords, type Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { StatusMessage } from '~/ui/status-message'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { Moment } from './moment'
import { RecoveryCodes } from './recovery-codes'
import { SecretField } from './secret-field'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.account'), isPrivate: true }) }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const me = await requireStaff(request, context, 'own')
  const sessions = await sessionsOf(context.db, me.id, new Date())
  return {
    ...(await ownAccount(me, context)),
    sessions: sessions.map(({ handle: name, startedAt, seenAt }) => ({
      handle: name, startedAt: startedAt.toISOString(), seenAt: seenAt.toISOString(), isThis: name === me.session,
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'own')
  const form = await readForm(request)
  const done = (what: string, token?: string) =>
    redirect(`/${language}/staff/account?done=${what}`, token === undefined ? {} : { headers: { 'Set-Cookie': keepSession(token, context) } })
  switch (formText(form, 'do')) {
    case 'password': {
      const password = formText(form, 'password')
      if (password !== formText(form, 'again')) return data({ do: 'password' as const, problem: 'again' as const }, { status: 422 })
      const changed = await changePassword(me, { code: formText(form, 'code'), password }, context)
      return 'problem' in changed ? data({ do: 'password' as const, problem: changed.problem }, { status: 422 }) : done('password', changed.token)
    }
    case 'codes': {
      const renewed = await renewCodes(me, formText(form, 'code'), context)
      if ('problem' in renewed) return data({ do: 'codes' as const, problem: renewed.problem }, { status: 422 })
      return data({ recoveryCodes: renewed.recoveryCodes })
    }
    case 'endSession':
      await endOwnSessions(me, formText(form, 'session'), context)
      return done('ended')
    case 'endOthers':
      await endOwnSessions(me, null, context)
      return done('ended')
    default:
      throw new Response(null, { status: 400 })
  }
}

const FEW_CODES = 3
const DONE = new Set(['password', 'ended', 'recovery'])

export default function Account() {
  const words = useWords()
  const { name, email, codesLeft, hasPassword, sessions } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const failed = reply && 'problem' in reply ? reply : null
  const fields = { again: 'again', code: failed?.do === 'codes' ? 'codes-code' : 'code' }
  const problem = failed ? words.t(`staff:passwordProblem.${failed.problem}`) : undefined
  const fieldId = failed ? (failed.problem === 'again' || failed.problem === 'code' ? fields[failed.problem] : 'password') : ''
  const errorOf = (id: string) => (id === fieldId ? problem : undefined)
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('staff:way.account')}</h1>
        {problem ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId, text: problem }]} /> : null}
        {!reply && done && DONE.has(done) ? <StatusMessage>{words.t(`staff:account.done-${done}`)}</StatusMessage> : null}
        {reply && 'recoveryCodes' in reply ? <RecoveryCodes codes={reply.recoveryCodes} words={words} /> : null}
        <DefinitionPairs
          pairs={[
            { key: 'name', term: words.t('staff:name'), value: <bdi>{name}</bdi> },
            { key: 'email', term: words.t('staff:email'), value: <bdi dir="ltr">{email}</bdi> },
          ]}
        />
      </div>
      <div className="halves">
        {hasPassword ? (
          <>
            <form method="post" className="stack side-panel" noValidate aria-labelledby="password-title">
              <h2 id="password-title">{words.t('staff:account.password')}</h2>
              <SecretField id="password" name="password" autoComplete="new-password" label={words.t('staff:newPassword')} hint={words.t('staff:passwordHint')} error={errorOf('password')} />
              <SecretField id="again" name="again" autoComplete="new-password" label={words.t('staff:passwordAgain')} error={errorOf('again')} />
              <CodeField id="code" words={words} error={errorOf('code')} />
              <p>
                <Button name="do" value="password" kind="second">
                  {words.t('staff:account.changePassword')}
                </Button>
              </p>
            </form>
            <form method="post" className="stack side-panel" noValidate aria-labelledby="codes-title">
              <h2 id="codes-title">{words.t('staff:codes.title')}</h2>
              <p>{codesLeft === 0 ? words.t('staff:codes.noneLeft') : words.t('staff:codes.left', { left: codesLeft })}</p>
              {codesLeft < FEW_CODES ? <Notice kind="time" icon="key" lead={words.t('staff:codes.few')} /> : null}
              <CodeField id="codes-code" words={words} error={errorOf('codes-code')} />
              <p>
                <Button name="do" value="codes" kind="second">
                  {words.t('staff:codes.renew')}
                </Button>
              </p>
            </form>
          </>
        ) : (
          <p>{words.t('staff:account.byDirectory')}</p>
        )}
      </div>
      <section className="stack" aria-labelledby="sessions">
        <h2 id="sessions">{words.t('staff:account.sessions')}</h2>
        <ul className="desk-list">
          {sessions.map((session) => (
            <li key={session.handle}>
              <span>
                {words.t('staff:account.since')} <Moment iso={session.startedAt} words={words} />
                {' · '}
                {words.t('staff:account.seen')} <Moment iso={session.seenAt} words={words} />
              </span>
              {session.isThis ? (
                <strong>{words.t('staff:account.thisOne')}</strong>
              ) : (
                <form method="post">
                  <input type="hidden" name="session" value={session.handle} />
                  <Button name="do" value="endSession" kind="quiet">
                    {words.t('staff:account.end')}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 ? (
          <form method="post">
            <Button name="do" value="endOthers" kind="second">
              {words.t('staff:account.endOthers')}
            </Button>
          </form>
        ) : null}
      </section>
    </div>
  )
}

function CodeField({ id, words, error }: { id: string; words: Words; error?: string | undefined }) {
  return (
    <TextField id={id} name="code" dir="ltr" autoComplete="one-time-code" maxLength={100} spellCheck={false} label={words.t('staff:code')} hint={words.t('staff:account.codeHint')} error={error} />
  )
}
