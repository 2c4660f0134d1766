import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { NEED_AREAS } from '#db/casework-codes'
import type { Database } from '#db/client'
import { audit } from '~/accounts/audit.server'
import type { Audited } from '~/accounts/audit-codes'
import { namesOf } from '~/accounts/people.server'
import { answersOfFile } from '~/casework/claims/assessments.server'
import { ClaimsTable } from '~/casework/claims/claims-table'
import { claimsOf, openClaims, rightOf } from '~/casework/claims/claims.server'
import styles from '~/casework/claims/claims.css?url'
import { GoalForm, Goals } from '~/casework/claims/goal-list'
import { addGoal, changeGoal, findGoal, goalsOf, markGoal, removeGoal } from '~/casework/claims/goals.server'
import { type GoalTexts, goalText, MOST_GOAL } from '~/casework/claims/goal-texts'
import { severalLines } from '~/casework/files/person'
import { TextConflict } from '~/casework/files/text-conflict'
import { intlTag } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { catalogue } from '~/rights'
import { rightName } from '~/screening/condition-words'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { SelectField } from '~/ui/select-field'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('claims:plan.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.read')
  const { context } = args
  const { db, vault } = context
  const [claims, goals] = await Promise.all([claimsOf(db, vault, head.id), goalsOf(db, vault, head.id)])
  await audit(context, me, { action: 'claim.read', record: 'file', id: head.id, center: head.center })
  const names = await namesOf(claims.flatMap(({ staffId }) => staffId ?? []), context)
  return {
    today: todayInIsrael(new Date()),
    goals,
    claims: claims.map((claim) => ({
      id: claim.id, right: claim.right, person: claim.person, state: claim.state, since: claim.since, due: claim.due, who: claim.staffId === null ? null : (names.get(claim.staffId) ?? ''),
      papers: { there: Object.keys(claim.papers).length, all: rightOf(claim.right)?.documents.length ?? 0 },
      grantedMonthly: claim.grantedMonthly, grantedOnce: claim.grantedOnce,
    })),
  }
}

type GoalKind = 'addGoal' | 'changeGoal' | 'reached' | 'notReached' | 'removeGoal'

const WRITTEN: Readonly<Record<GoalKind, Audited>> = {
  addGoal: 'goal.added', changeGoal: 'goal.changed', reached: 'goal.reached', notReached: 'goal.changed', removeGoal: 'goal.removed',
}

export async function action(args: ActionFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.write')
  const { request, context, params } = args
  const { db, vault } = context
  const form = await readForm(request)
  const kind = formText(form, 'do')
  const today = todayInIsrael(new Date())
  const page = `/${languageOfAddress(params)}/staff/files/${head.id}/plan`
  if (kind === 'openClaim') {
    const right = formText(form, 'right')
    if (!rightOf(right)) return data({ problem: 'noRight' as const, goal: null, typed: null, theirs: null }, { status: 422 })
    const answers = await answersOfFile(db, vault, head.id)
    const [opened] = await db.transaction(async (tx) => {
      const ids = await openClaims(tx, head, me, [{ right }], answers, today)
      for (const id of ids) await audit({ db: tx }, me, { action: 'claim.opened', record: 'claim', id, center: head.center })
      return ids
    })
    return opened === undefined
      ? data({ problem: 'alreadyOpen' as const, goal: null, typed: null, theirs: null }, { status: 422 })
      : redirect(`/${languageOfAddress(params)}/staff/files/${head.id}/claims/${opened}?done=opened`)
  }
  const area = NEED_AREAS.find((known) => known === formText(form, 'area'))
  const texts = goalTexts(form, head.language)
  const typed = { area: area ?? '', texts }
  const goalId = formText(form, 'goal')
  const written = (tx: Database, id: string, goalKind: GoalKind) => audit({ db: tx }, me, { action: WRITTEN[goalKind], record: 'goal', id, center: head.center })
  if (kind === 'addGoal' || kind === 'changeGoal') {
    if (area === undefined || goalText(texts) === '') return data({ problem: 'goal' as const, goal: goalId || null, typed, theirs: null }, { status: 422 })
    if (kind === 'addGoal') {
      await db.transaction(async (tx) => written(tx, await addGoal(tx, vault, head.id, me, { area, texts }, today), 'addGoal'))
      return redirect(`${page}?done=goal`)
    }
  } else if (kind !== 'reached' && kind !== 'notReached' && kind !== 'removeGoal') throw new Response(null, { status: 400 })
  if (goalId === '') throw new Response(null, { status: 400 })
  const found = await findGoal(db, vault, head.id, goalId)
  if (!found) throw new Response(null, { status: 404 })
  const goal = { ...found, version: Number(formText(form, 'version')) || 0 }
  const outcome = await db.transaction(async (tx) => {
    if (kind === 'removeGoal') {
      await removeGoal(tx, goal)
      await written(tx, goal.id, kind)
      return 'saved'
    }
    const saved = kind === 'changeGoal' && area !== undefined ? await changeGoal(tx, vault, me, goal, { area, texts }) : await markGoal(tx, goal, kind === 'reached' ? today : null)
    if (saved === 'saved') await written(tx, goal.id, kind)
    else await audit({ db: tx }, me, { action: 'case.savedAtOnce', record: 'goal', id: goal.id, center: head.center, outcome: 'refused' })
    return saved
  })
  if (outcome === 'stale') return data({ problem: 'stale' as const, goal: goal.id, typed, theirs: goalText(found.texts) }, { status: 409 })
  return redirect(`${page}?done=goal`)
}

/** The text in Hebrew, and in the person's own language where that is another. */
function goalTexts(form: FormData, own: string): GoalTexts {
  const textOf = (name: string) => severalLines(formText(form, name)).slice(0, MOST_GOAL)
  const texts = { he: textOf('text-he'), ...(own === 'he' ? {} : { [own]: textOf('text-own') }) }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

export default function FilePlan() {
  const words = useWords()
  const file = useFile()
  const { today, goals, claims } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const base = `/${words.language}/staff/files/${file.id}`
  const edited = goals.find(({ id }) => id === (reply?.goal ?? search.get('goal')))
  const collator = new Intl.Collator(intlTag(words.language))
  const rights = catalogue.rights
    .filter(({ kind }) => kind !== 'shared-test')
    .map(({ id }) => ({ value: id, label: rightName(words, id) }))
    .sort((a, b) => collator.compare(a.label, b.label))
  const fieldOf = { goal: 'area', stale: 'goals', noRight: 'right', alreadyOpen: 'right' } as const
  return (
    <div className="stack-loose">
      <div className="stack">
        <ErrorSummary title={words.t('staff:errorTitle')} errors={reply ? [{ fieldId: fieldOf[reply.problem], text: words.t(`claims:problem.${reply.problem}`) }] : []} />
        <div className="row claim-head">
          <h1>{words.t('claims:plan.title')}</h1>
          <Button kind="second" icon="print" href={`/${file.language}/staff/files/${file.id}/plan/paper`}>
            {words.t('claims:plan.paper')}
          </Button>
          <a href={`${base}/letters`}>{words.t('claims:letters.title')}</a>
        </div>
        <StatusMessage>{!reply && (done === 'claims' || done === 'goal') ? words.t(`claims:done.${done}`) : null}</StatusMessage>
      </div>
      <section className="stack">
        <h2 id="claims">{words.t('claims:plan.claims')}</h2>
        {claims.length === 0 ? (
          <EmptyState action={<a href={`${base}/assessment`}>{words.t('claims:plan.toAssessment')}</a>}>{words.t('claims:plan.noClaims')}</EmptyState>
        ) : (
          <ClaimsTable claims={claims} base={base} today={today} words={words} />
        )}
        <Disclosure summary={words.t('claims:plan.another')} open={reply?.problem === 'noRight' || reply?.problem === 'alreadyOpen'} screenOnly>
          <form method="post" className="row">
            <SelectField id="right" name="right" label={words.t('claims:column.right')} emptyLabel={words.t('staff:choose')} options={rights} />
            <Button kind="second" name="do" value="openClaim" icon="plus">
              {words.t('claims:plan.open')}
            </Button>
          </form>
        </Disclosure>
      </section>
      <section className="stack" aria-labelledby="goals">
        <h2 id="goals" tabIndex={-1}>{words.t('claims:plan.goals')}</h2>
        {reply?.problem === 'stale' && reply.theirs !== null && reply.typed ? (
          <>
            <p>{words.t('casework:conflict.text')}</p>
            <TextConflict theirs={reply.theirs} mine={goalText(reply.typed.texts)} />
          </>
        ) : null}
        <Goals goals={goals} own={file.language} words={words} />
        {edited ? (
          <GoalForm key={edited.id} goal={edited} own={file.language} words={words} typed={reply?.typed ?? undefined} />
        ) : (
          <Disclosure summary={words.t('claims:goal.add')} open={goals.length === 0 || reply?.problem === 'goal'} screenOnly>
            <GoalForm goal={null} own={file.language} words={words} typed={reply?.problem === 'goal' ? (reply.typed ?? undefined) : undefined} />
          </Disclosure>
        )}
      </section>
    </div>
  )
}
