import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { LOCK_MINUTES, MOST_WRONG } from '~/accounts/attempts.server'
import { keepSession } from '~/accounts/cookie.server'
import { directoryOf } from '~/accounts/directory-sign-in.server'
import { addressAfterSignIn, signedIn } from '~/accounts/require-staff.server'
import { requireOwnForm } from '~/accounts/same-origin.server'
import { signIn } from '~/accounts/sign-in.server'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { StatusMessage } from '~/ui/status-message'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { SecretField } from './secret-field'

export const handle: PageHandle = { head: (words) => ({ title: words.t('common:staffSignIn'), isPrivate: true }) }

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const to = addressAfterSignIn(new URL(request.url).searchParams.get('to'), language)
  if (await signedIn(request, context)) throw redirect(to)
  return { hasDirectory: directoryOf(context) !== null, lockMinutes: LOCK_MINUTES, mostWrong: MOST_WRONG }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  requireOwnForm(request, context)
  const form = await readForm(request)
  const email = formText(form, 'email')
  const begun = await signIn(email, formText(form, 'password'), context)
  if ('problem' in begun) return data({ email: email.slice(0, 300) }, { status: 422 })
  const to = addressAfterSignIn(new URL(request.url).searchParams.get('to'), language)
  const query = to === `/${language}/staff` ? '' : `?to=${encodeURIComponent(to)}`
  return redirect(`/${language}/staff/second-step${query}`, { headers: { 'Set-Cookie': keepSession(begun.token, context) } })
}

const MESSAGES = new Set(['out', 'directory', 'step'])

export default function SignIn() {
  const words = useWords()
  const { hasDirectory, lockMinutes, mostWrong } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const to = search.get('to')
  return (
    <div className="stack narrow">
      <h1>{words.t('common:staffSignIn')}</h1>
      {refused ? (
        <ErrorSummary
          title={words.t('staff:errorTitle')}
          errors={[{ fieldId: 'email', text: words.t('staff:signIn.refused', { tries: mostWrong, minutes: lockMinutes }) }]}
        />
      ) : done && MESSAGES.has(done) ? (
        <StatusMessage>{words.t(`staff:signIn.done-${done}`)}</StatusMessage>
      ) : null}
      <form method="post" className="stack" noValidate>
        <TextField id="email" name="email" type="email" dir="ltr" autoComplete="username" label={words.t('staff:email')} defaultValue={refused?.email} spellCheck={false} />
        <SecretField id="password" name="password" autoComplete="current-password" label={words.t('staff:password')} />
        <p>
          <Button icon="lock">{words.t('staff:signIn.continue')}</Button>
        </p>
      </form>
      {hasDirectory ? (
        <p>
          <Button kind="second" href={`/${words.language}/staff/sign-in/directory${to ? `?to=${encodeURIComponent(to)}` : ''}`} icon="office">
            {words.t('staff:signIn.directory')}
          </Button>
        </p>
      ) : null}
      <p className="hint">{words.t('staff:signIn.help')}</p>
      <p>
        <a href={`/${words.language}/staff/invitation`}>{words.t('staff:signIn.invited')}</a>
      </p>
    </div>
  )
}
