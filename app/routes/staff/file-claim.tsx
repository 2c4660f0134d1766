import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { Database } from '#db/client'
import { audit } from '~/accounts/audit.server'
import type { Audited } from '~/accounts/audit-codes'
import { namesOf } from '~/accounts/people.server'
import { answersOfFile } from '~/casework/claims/assessments.server'
import { readDetails, readMove, typedClaim } from '~/casework/claims/claim-form'
import { ClaimMoves, problemField } from '~/casework/claims/claim-moves'
import { ClaimPapers } from '~/casework/claims/claim-papers'
import { Outcome, Story, Windows } from '~/casework/claims/claim-story'
import { dueText, personText } from '~/casework/claims/claim-words'
import { moveClaim, saveDetails, setPapers, undoMove } from '~/casework/claims/claim-changes.server'
import { ClaimDetailsForm } from '~/casework/claims/claim-details'
import { type Claim, findClaim, lawfulDue, rightOf } from '~/casework/claims/claims.server'
import styles from '~/casework/claims/claims.css?url'
import { colleaguesAt } from '~/casework/claims/colleagues.server'
import { CHECK, openWindows } from '~/casework/claims/due'
import { DueMark } from '~/casework/claims/due-mark'
import { membersOf } from '~/casework/files/files.server'
import { fullName } from '~/casework/files/person'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import planStyles from '~/plan/plan.css?url'
import { catalogue } from '~/rights'
import { rightName } from '~/screening/condition-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { ErrorSummary } from '~/ui/error-summary'
import { PageTitle } from '~/ui/page-title'
import { SidePanel } from '~/ui/side-panel'
import { StatusMessage } from '~/ui/status-message'
import { withWholeDays } from '~/ui/whole-date'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { requireFile } from './file-door.server'
import { formText } from './form-text'

// The title names no right: it stands in the browser's history.
export const handle: PageHandle = { head: (words) => ({ title: words.t('claims:claim'), isPrivate: true }) }

export const links: LinksFunction = () => [planStyles, styles].map((href) => ({ rel: 'stylesheet', href }))

export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.read')
  const { context, params } = args
  const { db, vault } = context
  const claim = await findClaim(db, vault, head.id, params['claim'] ?? '')
  if (!claim) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'claim.read', record: 'claim', id: claim.id, center: head.center })
  const today = todayInIsrael(new Date())
  const right = rightOf(claim.right)
  const [answers, colleagues, members, names] = await Promise.all([
    answersOfFile(db, vault, head.id), colleaguesAt(head.center, context), membersOf(db, vault, head.id),
    namesOf(claim.steps.map(({ staffId }) => staffId), context),
  ])
  const { steps, ...shown } = claim
  return {
    claim: { ...shown, openedAt: claim.openedAt.toISOString() },
    steps: steps.map(({ id, to, on, staffId }) => ({ id, to, on, who: names.get(staffId) ?? null })),
    lawful: lawfulDue(claim, steps, answers, today),
    windows: right ? openWindows(right, steps, catalogue.parameters) : [],
    papers: right?.documents ?? [],
    colleagues,
    members: members.map(({ id, person, relation }) => ({ id, relation, name: fullName(person) })),
    today,
  }
}

const SAVED: Readonly<Record<string, Audited>> = { move: 'claim.moved', undo: 'claim.undone', papers: 'claim.papers', details: 'claim.changed' }

export async function action(args: ActionFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.write')
  const { request, context, params } = args
  const { db, vault } = context
  const found = await findClaim(db, vault, head.id, params['claim'] ?? '')
  if (!found) throw new Response(null, { status: 404 })
  const form = withWholeDays(await readForm(request))
  const kind = formText(form, 'do')
  const today = todayInIsrael(new Date())
  const typed = typedClaim(form)
  const answers = await answersOfFile(db, vault, head.id)
  // The claim as the page showed it: a newer one is not written over.
  const claim: Claim = { ...found, version: kind === 'papers' ? found.version : Number(formText(form, 'version')) || 0 }
  const inOne = (work: (tx: Database) => Promise<'saved' | 'stale' | 'nothing'>) =>
    db.transaction(async (tx) => {
      const outcome = await work(tx)
      if (outcome !== 'nothing') {
        await audit({ db: tx }, me, {
          action: outcome === 'stale' ? 'case.savedAtOnce' : (SAVED[kind] ?? 'claim.changed'), record: 'claim', id: claim.id, center: head.center,
          outcome: outcome === 'stale' ? 'refused' : 'done',
        })
      }
      return outcome
    })
  const done = () => redirect(`/${languageOfAddress(params)}/staff/files/${head.id}/claims/${claim.id}?done=${kind}`)
  if (kind === 'move') {
    const { move, checkOn, problems } = readMove(form, today)
    let found = problems
    if (move) {
      const outcome = await inOne(async (tx) => {
        if (problems.length > 0) return 'nothing'
        const moved = await moveClaim(tx, vault, me, claim, { move, answers, checkOn }, today)
        if (typeof moved === 'string') return moved
        found = moved.problems
        return 'nothing'
      })
      if (outcome === 'saved') return done()
      if (outcome === 'stale') return data({ form: 'move' as const, typed, problems: [], stale: true }, { status: 409 })
    }
    return data({ form: 'move' as const, typed, problems: found, stale: false }, { status: 422 })
  }
  if (kind === 'undo') {
    const outcome = await inOne((tx) => undoMove(tx, vault, claim))
    return outcome === 'stale' ? data({ form: 'undo' as const, typed, problems: [], stale: true }, { status: 409 }) : done()
  }
  if (kind === 'papers') {
    await inOne(async (tx) => {
      await setPapers(tx, claim, form.getAll('paper').filter((paper): paper is string => typeof paper === 'string'), today)
      return 'saved'
    })
    return done()
  }
  if (kind === 'details') {
    const known = { staff: (await colleaguesAt(head.center, context)).map(({ id }) => id), members: (await membersOf(db, vault, head.id)).map(({ id }) => id) }
    const { details, problems } = readDetails(form, known, today, found)
    if (problems.length > 0) return data({ form: 'details' as const, typed, problems, stale: false }, { status: 422 })
    const outcome = await inOne((tx) => saveDetails(tx, vault, me, claim, details, answers, today))
    return outcome === 'stale' ? data({ form: 'details' as const, typed, problems: [], stale: true }, { status: 409 }) : done()
  }
  throw new Response(null, { status: 400 })
}

const DONE = new Set(['move', 'undo', 'papers', 'details', 'opened'])

export default function FileClaim() {
  const words = useWords()
  const { claim, steps, lawful, windows, papers, colleagues, members, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(today))
  const hebrew = words.hebrew('rights', [claim.right, 'name'])
  const base = `/${words.language}/staff/files/${claim.fileId}`
  const errors = (reply?.problems ?? []).map((problem) => ({
    fieldId: reply?.form === 'move' ? problemField(reply.typed.to, problem) : problem, text: words.t(`claims:problem.${problem}`),
  }))
  return (
    <div className="columns">
      <div className="stack-loose">
        <div className="stack">
          <ErrorSummary title={words.t('staff:errorTitle')} errors={reply?.stale ? [{ fieldId: 'next', text: words.t('claims:problem.stale') }] : errors} />
          <PageTitle hebrew={hebrew ?? undefined}>{rightName(words, claim.right)}</PageTitle>
          <StatusMessage>{!reply && done && DONE.has(done) ? words.t(`claims:done.${done}`) : null}</StatusMessage>
          <DefinitionPairs
            pairs={[
              { key: 'state', term: words.t('claims:column.state'), value: <strong>{words.t(`claims:state.${claim.state}`)}</strong> },
              { key: 'person', term: words.t('claims:column.person'), value: personText(words, claim.person) },
              ...(claim.due
                ? [{ key: 'due', term: words.t('claims:column.due'), value: <DueMark on={claim.due.on} text={dueText(words, claim.right, claim.due.what, figures)} today={today} words={words} /> }]
                : []),
              ...(lawful && claim.due?.what === CHECK
                ? [{ key: 'law', term: words.t('claims:lawful'), value: <DueMark on={lawful.on} text={dueText(words, claim.right, lawful.what, figures)} today={today} words={words} /> }]
                : []),
              ...(claim.reference ? [{ key: 'reference', term: words.t('claims:field.reference'), value: <bdi dir="ltr">{claim.reference}</bdi> }] : []),
            ]}
          />
          <Outcome claim={claim} words={words} />
        </div>
        <section className="stack" aria-labelledby="next">
          <h2 id="next" tabIndex={-1}>{words.t('claims:next')}</h2>
          <ClaimMoves
            words={words} state={claim.state} version={claim.version} reference={claim.reference} today={today}
            sentBack={reply?.form === 'move' ? { typed: reply.typed, problems: reply.problems } : undefined}
          />
        </section>
        <section className="stack" aria-labelledby="papers">
          <h2 id="papers">{words.t('claims:papers.title')}</h2>
          <ClaimPapers words={words} right={claim.right} papers={papers} received={claim.papers} figures={figures} />
        </section>
        <ClaimDetailsForm claim={claim} colleagues={colleagues} members={members} sentBack={reply?.form === 'details' ? reply : undefined} words={words} />
      </div>
      <aside className="stack" aria-label={words.t('claims:story')}>
        <SidePanel title={words.t('claims:story')}>
          <Story steps={steps} version={claim.version} mayUndo={steps.length > 1} words={words} />
        </SidePanel>
        {claim.state === 'refused' || claim.state === 'granted' || claim.state === 'objection' ? (
          <SidePanel title={words.t('claims:windows.title')}>
            <Windows windows={windows} today={today} words={words} />
          </SidePanel>
        ) : null}
        <SidePanel title={words.t('claims:more')}>
          <ul className="stack-tight">
            <li>
              <a href={`${base}/letters?right=${claim.right}`}>{words.t('claims:letters.ofClaim')}</a>
            </li>
            <li>
              <a href={`${base}/documents?claim=${claim.id}`}>{words.t('claims:documents.ofClaim')}</a>
            </li>
            <li>
              <a href={`/${words.language}/rights/${claim.right}`}>{words.t('claims:guide')}</a>
            </li>
            <li>
              <a href={`${base}/plan`}>{words.t('claims:toPlan')}</a>
            </li>
          </ul>
        </SidePanel>
      </aside>
    </div>
  )
}
