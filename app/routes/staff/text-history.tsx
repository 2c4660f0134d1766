import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { namesOf } from '~/accounts/people.server'
import editingStyles from '~/editing/editing.css?url'
import { publishedTexts } from '~/editing/texts/content'
import { subjectFor } from '~/editing/texts/drafts.server'
import { KeyText } from '~/editing/texts/key-text'
import { keyName } from '~/editing/texts/part-words'
import { undoTexts } from '~/editing/texts/publish.server'
import { historyOf } from '~/editing/versions.server'
import { directionOf } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { StatusMessage } from '~/ui/status-message'
import { Trail } from '~/ui/trail'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { documentOfAddress } from './text-document.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('editing:history'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: editingStyles }]

export async function loader(args: LoaderFunctionArgs) {
  const { document, name, home } = await documentOfAddress(args)
  const { kind, subject } = subjectFor(document)
  const rows = await historyOf(args.context.db, kind, subject)
  const names = await namesOf(rows.flatMap(({ authors, approvedBy }) => [...authors, approvedBy]), args.context)
  return {
    name, home, area: document.area,
    versions: rows.map(({ version, authors, approvedBy, undoes, at, content }) => ({
      version, undoes, day: todayInIsrael(at), texts: publishedTexts.parse(content).texts,
      authors: authors.map((id) => names.get(id) ?? null), approvedBy: names.get(approvedBy) ?? null,
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { me, document, home } = await documentOfAddress(args)
  const form = await readForm(args.request)
  const kind = formText(form, 'do')
  if (kind !== 'undo') throw new Response(null, { status: 400 })
  const outcome = await undoTexts(args.context.db, document, Number(formText(form, 'version')) || 0, { id: me.id, now: new Date() })
  if (typeof outcome === 'string') return redirect(`${home}/history?done=${outcome}`)
  await args.context.live.refresh()
  return redirect(`${home}/history?done=undone`)
}

export default function TextHistory() {
  const words = useWords()
  const { name, home, area, versions } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const person = (found: string | null) => `\u2068${found ?? words.t('editing:somebody')}\u2069`
  return (
    <div className="stack-loose">
      <div className="stack">
        <Trail label={words.t('pages:trail')} steps={[{ href: `/${words.language}/staff/texts`, label: words.t('staff:way.texts') }, { href: home, label: name }]} />
        <h1>{words.t('editing:history')}</h1>
        {done === 'undone' ? <StatusMessage>{words.t('editing:done-undone')}</StatusMessage> : null}
        {done === 'changed' || done === 'gone' ? <Notice kind="error" lead={words.t(`editing:refusedUndo-${done}`)} /> : null}
      </div>
      {versions.length === 0 ? (
        <EmptyState>{words.t('editing:noHistory')}</EmptyState>
      ) : (
        <ol className="stack-loose">
          {versions.map(({ version, day, texts, authors, approvedBy, undoes }) => (
            <li key={version} className="stack side-panel">
              <h2>{words.t('editing:version', { number: version, date: words.date(day) })}</h2>
              <p>
                {undoes === null
                  ? words.t('editing:versionBy', { who: words.list(authors.map(person)), other: person(approvedBy) })
                  : words.t('editing:versionUndoes', { who: person(approvedBy), number: undoes })}
              </p>
              <ul className="stack">
                {texts.map(({ language, key, was, text }) => (
                  <li key={`${language} ${key}`} className="stack-tight">
                    <p className="small">
                      {keyName(words, area, key) ?? <KeyText text={key} />} · <OwnName language={language} />
                    </p>
                    {was === text ? <p>{words.t('editing:readAgain')}</p> : <p className="texts-was" lang={language} dir={directionOf(language)}><del>{was}</del></p>}
                    <p lang={language} dir={directionOf(language)}>{text}</p>
                  </li>
                ))}
              </ul>
              <form method="post">
                <input type="hidden" name="version" value={version} />
                <Button kind="second" name="do" value="undo">{words.t('editing:undo')}</Button>
              </form>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
