import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { mayAt } from '~/accounts/permissions'
import { fileHead, membersOf } from '~/casework/files/files.server'
import { findFiles, likelySame, type LikelySame, readWanted } from '~/casework/files/find.server'
import { FoundTable } from '~/casework/files/found-table'
import { mergeFiles, mergesInto, undoMerge } from '~/casework/files/merge.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { SearchForm } from './file-search'
import { formText } from './form-text'
import { foundLines } from './found-lines.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:merge.title'), isPrivate: true }) }

/** Files at the same center that look like this one, and what went into it before. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args
  const language = languageOfAddress(params)
  const { me, head } = await requireFile(args, 'case.merge')
  const { db, vault } = context
  const likely = new Map<string, LikelySame>()
  for (const { person } of await membersOf(db, vault, head.id)) {
    for (const file of await likelySame(db, vault, [head.center], { person, locality: head.locality })) if (file.id !== head.id) likely.set(file.id, file)
  }
  for (const file of likely.values()) await audit(context, me, { action: 'case.found', record: 'file', id: file.id, center: file.center })
  const merges = await mergesInto(db, head.id)
  const names = await namesOf(merges.map(({ mergedBy }) => mergedBy), context)
  return {
    likely: await foundLines([...likely.values()], context, language),
    merges: merges.map(({ id, number, mergedBy, mergedAt }) => ({ id, number, by: names.get(mergedBy) ?? '', on: todayInIsrael(mergedAt) })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { me, head } = await requireFile(args, 'case.merge')
  const { db, vault } = context
  const done = (what: string) => redirect(`/${language}/staff/files/${head.id}?done=${what}`)
  const refused = (problem: string, typed = '') => data({ typed, problem, found: null }, { status: 422 })
  switch (formText(form, 'do')) {
    case 'find': {
      const typed = formText(form, 'wanted')
      const wanted = readWanted(typed)
      if (!wanted) return refused('wanted', typed)
      const found = (await findFiles(db, vault, [head.center], wanted)).filter(({ id }) => id !== head.id)
      for (const file of found) await audit(context, me, { action: 'case.found', record: 'file', id: file.id, center: file.center })
      return data({ typed, problem: null, found: await foundLines(found, context, language) })
    }
    case 'merge': {
      // The other file must be one that this person may merge, too: another center's is not there for them.
      const other = await fileHead(db, formText(form, 'other'))
      if (!other || !mayAt(me.grants, 'case.merge', other.center)) return refused('gone')
      const outcome = await db.transaction(async (tx) => {
        const merged = await mergeFiles(tx, vault, me, head.id, other.id)
        if ('problem' in merged) return merged.problem
        await audit({ db: tx }, me, { action: 'case.merged', record: 'file', id: head.id, center: head.center })
        await audit({ db: tx }, me, { action: 'case.merged', record: 'file', id: other.id, center: other.center })
        return null
      })
      return outcome === null ? done('merged') : refused(outcome === 'center' ? 'otherCenter' : outcome)
    }
    case 'undo': {
      const undone = await db.transaction(async (tx) => {
        const apart = await undoMerge(tx, head.id, formText(form, 'merge'))
        if (apart === null) return false
        await audit({ db: tx }, me, { action: 'case.mergeUndone', record: 'file', id: head.id, center: head.center })
        await audit({ db: tx }, me, { action: 'case.mergeUndone', record: 'file', id: apart, center: head.center })
        return true
      })
      return undone ? done('undone') : refused('gone')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function FileMerge() {
  const words = useWords()
  const file = useFile()
  const { likely, merges } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const text = reply?.problem ? words.t(reply.problem === 'wanted' ? 'casework:find.unreadable' : `casework:problem.${reply.problem}`) : undefined
  const take = ({ id, number }: { id: string; number: number }) => (
    <form method="post">
      <input type="hidden" name="other" value={id} />
      <Button name="do" value="merge" kind="second" aria-label={`${words.t('casework:merge.take')}: ${number}`}>
        {words.t('casework:merge.take')}
      </Button>
    </form>
  )
  return (
    <div className="stack">
      <BackLink href={`/${words.language}/staff/files/${file.id}`}>{words.t('casework:back')}</BackLink>
      <h1>{words.t('casework:merge.title')}</h1>
      {text ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId: 'wanted', text }]} /> : null}
      <p>{words.t('casework:merge.text')}</p>
      <SearchForm typed={reply?.typed ?? ''} error={reply?.problem === 'wanted' ? text : undefined} />
      {reply?.found ? (
        <section className="stack-tight">
          <h2 id="found">{words.t('casework:find.results')}</h2>
          {reply.found.length === 0 ? <EmptyState>{words.t('casework:find.none')}</EmptyState> : <FoundTable caption={words.t('casework:find.results')} files={reply.found} action={take} />}
        </section>
      ) : (
        <section className="stack-tight">
          <h2 id="likely">{words.t('casework:merge.likely')}</h2>
          {likely.length === 0 ? <EmptyState>{words.t('casework:merge.noLikely')}</EmptyState> : <FoundTable caption={words.t('casework:merge.likely')} files={likely} action={take} />}
        </section>
      )}
      {merges.length > 0 ? (
        <section className="stack-tight" aria-labelledby="merges">
          <h2 id="merges">{words.t('casework:merge.done')}</h2>
          <ul className="desk-list">
            {merges.map(({ id, number, by, on }) => (
              <li key={id}>
                <span>
                  <strong>
                    {words.t('casework:fileNumber')} <bdi className="num">{number}</bdi>
                  </strong>
                  {' · '}
                  {words.t('casework:merge.whenBy', { day: words.date(on), name: `\u2068${by}\u2069` })}
                </span>
                <form method="post">
                  <input type="hidden" name="merge" value={id} />
                  <Button name="do" value="undo" kind="quiet" aria-label={`${words.t('casework:merge.undo')}: ${number}`}>
                    {words.t('casework:merge.undo')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
