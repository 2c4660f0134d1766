import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readEmail } from '~/appointments/contact'
import { wordsOf } from '~/i18n/resources.server'
import { useWords, wordsFor } from '~/i18n/words'
import { dangerOfTopics } from '~/referral/danger'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { StatusMessage } from '~/ui/status-message'
import { TextField } from '~/ui/text-field'
import { composeLetterWith } from '~/watch/compose'
import { requestWatch } from '~/watch/watches.server'
import { languageOfAddress } from './language-of-address'
import { originOf } from './origin.server'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'
import { areaGroups, rightsListed, rightsOf } from './rights-groups'

export const handle: PageHandle = { head: (words) => ({ title: words.t('watch:title'), isPrivate: true }) }

/** A letter in a shared mailbox must not tell that somebody reads about violence at home. */
const offered = new Set(rightsListed.filter(({ topics }) => dangerOfTopics(topics) === null).map(({ id }) => id))

export function loader({ params, context }: LoaderFunctionArgs) {
  languageOfAddress(params)
  return { isPossible: context.outbox.reaches({ email: 'somebody@example.org' }) }
}

type Problem = 'email' | 'rights' | 'consent' | 'tooMany' | 'noMail'

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const typed = { email: String(form.get('email') ?? '').slice(0, 200), rights: form.getAll('rights').map(String).filter((id) => offered.has(id)), consent: form.has('consent') }
  const email = readEmail(typed.email)
  const problems: Problem[] = [
    ...(typed.rights.length === 0 ? (['rights'] as const) : []), ...(typeof email === 'string' ? (['email'] as const) : []), ...(typed.consent ? [] : (['consent'] as const)),
  ]
  if (problems.length > 0 || typeof email === 'string') return data({ typed, problems }, { status: 422 })
  const { db, vault, outbox, source } = context
  const compose = composeLetterWith((each) => wordsFor(wordsOf(each)), originOf(request, context))
  const outcome = await requestWatch({ db, vault, outbox, compose }, { email: email.value, rights: typed.rights, language, source }, new Date())
  if (outcome !== 'sent') return data({ typed, problems: [outcome] }, { status: outcome === 'tooMany' ? 429 : 503 })
  return data({ sent: true as const })
}

const FIELD_OF: Readonly<Record<Problem, string>> = { email: 'email', rights: 'rights', consent: 'consent', tooMany: 'email', noMail: 'email' }

export default function WatchPage() {
  const words = useWords()
  const { isPossible } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const failed = reply && 'problems' in reply ? reply : null
  if (reply && 'sent' in reply) {
    return (
      <div className="stack narrow">
        <h1>{words.t('watch:title')}</h1>
        <StatusMessage>{words.t('watch:sent')}</StatusMessage>
      </div>
    )
  }
  const seen = new Set<string>()
  const groups = areaGroups.map(({ id }) => ({
    id,
    rights: rightsOf({ by: 'area', id }).filter((right) => offered.has(right.id) && !seen.has(right.id) && (seen.add(right.id), true)),
  }))
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('watch:title')}</h1>
        {failed ? (
          <ErrorSummary title={words.t('errors:title', { count: failed.problems.length })} errors={failed.problems.map((problem) => ({ fieldId: FIELD_OF[problem], text: words.t(`watch:problem-${problem}`) }))} />
        ) : null}
        <p>{words.t('watch:lead')}</p>
      </div>
      {isPossible ? (
        <form method="post" className="stack" noValidate>
          <fieldset className="check-groups" id="rights" tabIndex={-1}>
            <legend className="field-label">{words.t('watch:choose')}</legend>
            {groups.filter(({ rights }) => rights.length > 0).map(({ id, rights }) => (
              <Disclosure key={id} summary={words.t(`common:area.${id}`)} open={rights.some((right) => failed?.typed.rights.includes(right.id))}>
                <ul>
                  {rights.map((right) => (
                    <li key={right.id}>
                      <label className="check-line">
                        <input type="checkbox" name="rights" value={right.id} defaultChecked={failed?.typed.rights.includes(right.id)} />
                        <span>{words.right(right.id, ['name'])}</span>
                      </label>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            ))}
          </fieldset>
          <TextField
            id="email" name="email" type="email" dir="ltr" autoComplete="email" spellCheck={false} label={words.t('watch:email')} hint={words.t('watch:emailHint')}
            defaultValue={failed?.typed.email} error={failed?.problems.includes('email') ? words.t('watch:problem-email') : undefined}
          />
          <label className="check-line">
            <input type="checkbox" id="consent" name="consent" value="1" defaultChecked={failed?.typed.consent} />
            <span>{words.t('watch:consent')}</span>
          </label>
          <p>
            <Button icon="letter">{words.t('watch:ask')}</Button>
          </p>
        </form>
      ) : (
        <Notice kind="time" lead={words.t('watch:problem-noMail')} />
      )}
    </div>
  )
}
