import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { keepSession } from '~/accounts/cookie.server'
import { choosePassword, findInvited } from '~/accounts/invitations.server'
import type { PasswordProblem } from '~/accounts/password.server'
import { requireOwnForm } from '~/accounts/same-origin.server'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { SecretField } from './secret-field'

// Its script only brings the link's token from behind the # into the field; without scripts the link is pasted.
export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('staff:invitation.title'), isPrivate: true }) }

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export function loader({ params }: LoaderFunctionArgs) {
  languageOfAddress(params)
  return null
}

interface Shown {
  readonly name: string
  readonly email: string
  /** What opens the link, for the next form. */
  readonly token: string
}

/** `invited` is null where the link is not good. */
interface Reply {
  readonly invited: Shown | null
  readonly problem: PasswordProblem | 'again' | null
}

const answer = (invited: Shown | null, problem: Reply['problem'] = null) => {
  const shown = invited && { name: invited.name, email: invited.email, token: invited.token }
  return data<Reply>({ invited: shown, problem }, { status: shown && !problem ? 200 : 422 })
}

/** First the link alone, then the link with the password. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  requireOwnForm(request, context)
  const form = await readForm(request)
  const link = formText(form, 'link')
  if (!form.has('password')) return answer(await findInvited(link, context))
  const password = formText(form, 'password')
  if (password !== formText(form, 'again')) return answer(await findInvited(link, context), 'again')
  const chosen = await choosePassword(link, password, context)
  if ('token' in chosen) return redirect(`/${language}/staff/second-step`, { headers: { 'Set-Cookie': keepSession(chosen.token, context) } })
  return chosen.problem === 'invitation' ? answer(null) : answer({ ...chosen.invited, token: link }, chosen.problem)
}

export default function Invitation() {
  const reply = useActionData<typeof action>() as Reply | undefined
  return reply?.invited ? <ChoosePassword invited={reply.invited} problem={reply.problem} /> : <OpenLink isRefused={reply !== undefined} />
}

function OpenLink({ isRefused }: { isRefused: boolean }) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => takeFromAddress(form.current), [])
  return (
    <div className="stack narrow">
      <h1>{words.t('staff:invitation.title')}</h1>
      {isRefused ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: 'link', text: words.t('staff:invitation.notGood') }]} /> : null}
      <form method="post" className="stack" noValidate ref={form}>
        <TextField id="link" name="link" dir="ltr" autoComplete="off" spellCheck={false} label={words.t('staff:invitation.link')} hint={words.t('staff:invitation.linkHint')} />
        <p>
          <Button iconEnd="forward">{words.t('common:continue')}</Button>
        </p>
      </form>
    </div>
  )
}

/** What stands behind the # goes into the field, and out of the address and the history. */
function takeFromAddress(form: HTMLFormElement | null): void {
  const token = window.location.hash.slice(1)
  const field = form?.elements.namedItem('link')
  if (!/^[\w-]{43}$/.test(token) || !(field instanceof HTMLInputElement)) return
  if (field.value === '') field.value = token
  window.history.replaceState(window.history.state, '', window.location.pathname)
}

function ChoosePassword({ invited: { name, email, token }, problem }: { invited: Shown; problem: Reply['problem'] }) {
  const words = useWords()
  const error = problem ? words.t(`staff:passwordProblem.${problem}`) : undefined
  return (
    <div className="stack narrow">
      <h1>{words.t('staff:invitation.passwordTitle')}</h1>
      {error ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: problem === 'again' ? 'again' : 'password', text: error }]} /> : null}
      <p>{words.t('staff:invitation.hello', { name: `\u2068${name}\u2069` })}</p>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="link" value={token} />
        <TextFieldOfAccount email={email} label={words.t('staff:email')} />
        <SecretField
          id="password" name="password" autoComplete="new-password" label={words.t('staff:newPassword')} hint={words.t('staff:passwordHint')}
          error={problem !== 'again' ? error : undefined}
        />
        <SecretField id="again" name="again" autoComplete="new-password" label={words.t('staff:passwordAgain')} error={problem === 'again' ? error : undefined} />
        <p>
          <Button iconEnd="forward">{words.t('common:continue')}</Button>
        </p>
      </form>
    </div>
  )
}

/** The account's name stands in the form, so that password keepers keep it with the password. */
function TextFieldOfAccount({ email, label }: { email: string; label: string }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor="account">
        {label}
      </label>
      <input className="control" id="account" type="email" dir="ltr" readOnly autoComplete="username" value={email} />
    </div>
  )
}
