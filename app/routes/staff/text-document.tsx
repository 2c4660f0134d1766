import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { namesOf } from '~/accounts/people.server'
import { moveChange } from '~/editing/changes.server'
import editingStyles from '~/editing/editing.css?url'
import { TextsChange } from '~/editing/texts/texts-change'
import { TextsForm } from '~/editing/texts/texts-form'
import { subjectFor, writeTexts } from '~/editing/texts/drafts.server'
import { publishTexts } from '~/editing/texts/publish.server'
import { readTexts } from '~/editing/texts/read-texts.server'
import { viewOf } from '~/editing/texts/view.server'
import { publishedWords } from '~/i18n/readings.server'
import { useWords } from '~/i18n/words'
import { Notice } from '~/ui/notice'
import { StatusMessage } from '~/ui/status-message'
import { Trail } from '~/ui/trail'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { documentOfAddress } from './text-document.server'

export const handle: PageHandle = { head: (words, loaded) => ({ title: (loaded as { name?: string } | undefined)?.name ?? words.t('staff:way.texts'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: editingStyles }]

export async function loader(args: LoaderFunctionArgs) {
  const { me, document, name, home } = await documentOfAddress(args)
  const view = await viewOf(args.context.db, document, new URL(args.request.url).searchParams.get('part'))
  const people = [...(view.change?.authors ?? []), ...(view.change?.askedBy ? [view.change.askedBy] : [])]
  return { ...view, me: me.id, area: document.area, name, home, names: Object.fromEntries(await namesOf(people, args.context)) }
}

export async function action(args: ActionFunctionArgs) {
  const { me, document, home } = await documentOfAddress(args)
  const { db, live } = args.context
  const actor = { id: me.id, now: new Date() }
  const form = await readForm(args.request)
  const revision = Number(formText(form, 'revision'))
  const subject = subjectFor(document)
  const part = formText(form, 'part')
  const to = (done: string) => redirect(`${home}?${new URLSearchParams({ ...(part === '' ? {} : { part }), done }).toString()}`)
  switch (formText(form, 'do')) {
    case 'save': {
      const words = publishedWords()
      const { conflicts } = await writeTexts(db, document, actor, readTexts(form), ({ language, file, key }) => words.text(language, file, key))
      if (conflicts.length === 0) return to('saved')
      const names = await namesOf(conflicts.flatMap(({ by }) => by ?? []), args.context)
      return data({ conflicts: conflicts.map((each) => ({ ...each, byName: each.by === null ? null : (names.get(each.by) ?? null) })) }, { status: 409 })
    }
    case 'ask':
      return to((await moveChange(db, subject, revision, 'ask', actor)) ?? 'asked')
    case 'return':
      return to((await moveChange(db, subject, revision, 'return', actor)) ?? 'returned')
    case 'drop':
      return to((await moveChange(db, subject, revision, 'drop', actor)) ?? 'dropped')
    case 'approve': {
      const outcome = await publishTexts(db, document, revision, actor)
      if (typeof outcome === 'string') return to(outcome)
      await live.refresh()
      return to('published')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

const DONE: ReadonlySet<string> = new Set(['saved', 'asked', 'returned', 'dropped', 'published'])
const REFUSED: ReadonlySet<string> = new Set(['gone', 'changed', 'own', 'problems'])

export default function DocumentPage() {
  const words = useWords()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const conflicts = reply && 'conflicts' in reply ? reply.conflicts : []
  const staff = `/${words.language}/staff`
  return (
    <div className="stack-loose">
      <div className="stack">
        <Trail label={words.t('pages:trail')} steps={[{ href: staff, label: words.t('staff:home.title') }, { href: `${staff}/texts?area=${view.area}`, label: words.t('staff:way.texts') }]} />
        <h1>
          <bdi>{view.name}</bdi>
        </h1>
        {conflicts.length > 0 ? (
          <Notice kind="error" lead={words.t('editing:conflict', { count: conflicts.length })}>
            {words.t('editing:conflictText')}
          </Notice>
        ) : REFUSED.has(done) ? (
          <Notice kind="error" lead={words.t(`editing:refused-${done}`)} />
        ) : DONE.has(done) ? (
          <StatusMessage>{words.t(`editing:done-${done}`)}</StatusMessage>
        ) : null}
        <p className="row">
          {view.area === 'interface' ? null : <a href={`${view.home}/preview`}>{words.t('editing:preview')}</a>}
          <a href={`${view.home}/history`}>{words.t('editing:history')}</a>
        </p>
      </div>
      <TextsChange words={words} view={view} />
      <TextsForm words={words} view={view} conflicts={conflicts} />
    </div>
  )
}
