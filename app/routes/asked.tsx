import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import deskStyles from '~/accounts/desk.css?url'
import { fieldLabel, fieldText } from '~/editing/centers/center-difference'
import { CenterFieldsForm } from '~/editing/centers/center-fields'
import { readCenterForm, typedIn, typedOf } from '~/editing/centers/center-form'
import { type CenterFields, FIELD_NAMES } from '~/editing/centers/content'
import { answerLetter, centerOfLetter } from '~/editing/centers/letters.server'
import { readRecord } from '~/editing/centers/records.server'
import editingStyles from '~/editing/editing.css?url'
import { wordsOf } from '~/i18n/resources.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords, wordsFor } from '~/i18n/words'
import { localName } from '~/referral/names'
import { TOPICS } from '~/referral/topic-table'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { ErrorSummary } from '~/ui/error-summary'
import { withWholeDays } from '~/ui/whole-date'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('asked:title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskStyles }, { rel: 'stylesheet', href: editingStyles }]

const ALL_TOPICS = Object.keys(TOPICS)

/** Shown by the link of a letter: what the portal says of a center. What only editors know is not on it. */
async function askedCenter({ context, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? ''
  const id = await centerOfLetter(context.db, token, new Date())
  const record = id === null ? null : await readRecord(context.db, id)
  return record && { token, record }
}

export async function loader(args: LoaderFunctionArgs) {
  const language = languageOfAddress(args.params)
  const isThanked = new URL(args.request.url).searchParams.has('thanks')
  if (isThanked) return { outcome: 'thanks' as const, name: null, fields: null }
  const asked = await askedCenter(args)
  if (!asked) return data({ outcome: 'over' as const, name: null, fields: null }, { status: 404 })
  return { outcome: 'open' as const, name: localName(asked.record.row.names, language), fields: { ...asked.record.fields, email: null } }
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  const language = languageOfAddress(args.params)
  const asked = await askedCenter(args)
  if (!asked) return redirect(new URL(request.url).pathname)
  const { record, token } = asked
  const form = withWholeDays(await readForm(request))
  const now = new Date()
  const today = todayInIsrael(now)
  const certain = { source: wordsFor(wordsOf('he')).t('asked:source'), confirmedOn: today, email: record.fields.email }
  if (form.get('do') === 'right') await answerLetter(context.db, token, 'right', { ...record.fields, ...certain }, now)
  else {
    form.set('source', certain.source)
    form.delete('confirmedOn')
    form.delete('email')
    const read = readCenterForm(form, ALL_TOPICS, today)
    if ('problems' in read) return data({ typed: typedIn(form), problems: read.problems }, { status: 422 })
    await answerLetter(context.db, token, 'corrected', { ...read.fields, ...certain }, now)
  }
  return redirect(`/${language}/asked/${token}?thanks=1`)
}

export default function Asked() {
  const words = useWords()
  const { outcome, name, fields } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  if (outcome !== 'open' || !fields || !name) {
    return (
      <div className="stack narrow">
        <h1>{words.t('asked:title')}</h1>
        <p>{words.t(outcome === 'thanks' ? 'asked:thanks' : 'asked:over')}</p>
      </div>
    )
  }
  const shown = fields as CenterFields
  const problems = reply && 'problems' in reply ? reply.problems : []
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('asked:title')}</h1>
        {problems.length > 0 ? (
          <ErrorSummary
            title={words.t('staff:errorTitle')}
            errors={problems.map((problem) => ({ fieldId: FIELD_OF[problem] ?? problem, text: words.t(`editing:centerProblem-${problem}`) }))}
          />
        ) : null}
        <h2>
          <bdi lang={name.language}>{name.text}</bdi>
        </h2>
        <DefinitionPairs
          pairs={FIELD_NAMES.filter((field) => !NOT_SHOWN.has(field)).map((field) => ({ key: field, term: fieldLabel(words, field), value: <bdi>{fieldText(words, field, shown)}</bdi> }))}
        />
        <form method="post">
          <Button name="do" value="right" icon="tick">{words.t('asked:right')}</Button>
        </form>
      </div>
      <form method="post" className="stack" noValidate aria-labelledby="correct">
        <h2 id="correct">{words.t('asked:correct')}</h2>
        <CenterFieldsForm words={words} typed={reply && 'typed' in reply ? reply.typed : typedOf(shown)} problems={problems} topics={ALL_TOPICS} />
        <p>
          <Button kind="second" name="do" value="correct" icon="send">{words.t('asked:send')}</Button>
        </p>
      </form>
    </div>
  )
}

const NOT_SHOWN: ReadonlySet<string> = new Set(['email', 'source', 'confirmedOn'])
const FIELD_OF: Readonly<Record<string, string>> = { exceptions: 'from0', note: 'note-he' }
