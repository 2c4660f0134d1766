import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { ChangesTable } from '~/lawroom/changes-table'
import { figuresOf, standingOf } from '~/lawroom/figures'
import { ImpactView } from '~/lawroom/impact/impact-view'
import { beginImpact, impactOf } from '~/lawroom/impact/run.server'
import styles from '~/lawroom/law.css?url'
import { ProposalSteps } from '~/lawroom/proposal-steps'
import { ProposalTitle } from '~/lawroom/proposal-title'
import { findProposal, type Proposal, proposalNumber, refuseProposal, sendProposal, withdrawProposal } from '~/lawroom/proposals.server'
import { approveProposal } from '~/lawroom/publish.server'
import { warningsOf } from '~/lawroom/read-change'
import { catalogue } from '~/rights'
import { BackLink } from '~/ui/back-link'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { ErrorSummary } from '~/ui/error-summary'
import { StatusMessage } from '~/ui/status-message'
import { announceLaw } from '~/watch/announce-law.server'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('law:proposal.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

async function proposalAt(context: LoaderFunctionArgs['context'], id: string | undefined): Promise<Proposal> {
  const number = proposalNumber(id)
  const proposal = number === null ? null : await findProposal(context.db, number)
  if (!proposal) throw new Response(null, { status: 404 })
  return proposal
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const me = await requireStaff(request, context, 'law.edit')
  const proposal = await proposalAt(context, params['id'])
  const { number, state, title, proposedBy, proposedAt, decidedBy, decidedAt, decisionNote } = proposal
  const names = await namesOf([proposedBy, decidedBy].filter((id) => id !== null), context)
  const today = todayInIsrael(new Date())
  const known = new Map(figuresOf(catalogue).map((figure) => [figure.id, figure]))
  return {
    number, state, title, decisionNote, isMine: proposedBy === me.id, impact: await impactOf(context.db, proposal, new Date()),
    proposed: { who: names.get(proposedBy) ?? null, at: proposedAt.toISOString() },
    decided: decidedAt === null ? null : { who: names.get(decidedBy ?? '') ?? null, at: decidedAt.toISOString() },
    changes: proposal.changes.map((change) => {
      const figure = known.get(change.figure)
      return {
        change, unit: figure?.unit ?? '', rights: figure?.rights ?? [], byDay: figure?.byDay ?? false,
        before: state === 'published' ? null : (standingOf(catalogue, change.figure, change.at)?.value ?? null),
        warnings: state === 'published' || !figure ? [] : warningsOf(change, figure, today),
      }
    }),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const me = await requireStaff(request, context, 'law.edit')
  const { number, changes } = await proposalAt(context, params['id'])
  const form = await readForm(request)
  const now = new Date()
  const page = `/${languageOfAddress(params)}/staff/law/proposals/${number}`
  const refused = (problem: 'notYours' | 'otherState' | 'impactMissing' | 'impactOld' | 'reasonMissing') => data({ problem }, { status: 422 })
  switch (formText(form, 'do')) {
    case 'measure':
      await beginImpact(context.db, number)
      return redirect(`${page}#impact`)
    case 'send':
      return (await sendProposal(context.db, me, number)) === 'done' ? redirect(`${page}?done=sent`) : refused('otherState')
    case 'withdraw':
      return (await withdrawProposal(context.db, me, number, now)) === 'done' ? redirect(`/${languageOfAddress(params)}/staff/law?done=withdrawn`) : refused('otherState')
    case 'refuse': {
      const reason = formText(form, 'reason').trim()
      if (reason === '') return refused('reasonMissing')
      return (await refuseProposal(context.db, me, number, reason, now)) === 'done' ? redirect(`${page}?done=refused`) : refused('otherState')
    }
    case 'approve': {
      const outcome = await approveProposal(context.db, me, number, now)
      if ('problem' in outcome) return refused(outcome.problem)
      await announceLaw(context.db, changes.map(({ figure }) => figure), outcome.version, now)
      return redirect(`${page}?done=published`)
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

const DONE = new Set(['sent', 'refused', 'published'])

/** A proposal: what it changes, whom that touches, and the steps that are open to who reads it. */
export default function LawProposal() {
  const words = useWords()
  const { number, state, title, isMine, proposed, decided, decisionNote, changes, impact } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const unchanged = Number(search.get('unchanged') ?? '')
  const who = (name: string | null) => <bdi>{name ?? '–'}</bdi>
  return (
    <div className="stack-loose">
      <div className="stack">
        <BackLink href={`/${words.language}/staff/law`}>{words.t('law:title')}</BackLink>
        <h1>
          <ProposalTitle title={title} rights={changes.find(({ change }) => change.figure === title)?.rights ?? null} words={words} />
        </h1>
        <ErrorSummary title={words.t('staff:errorTitle')} errors={reply ? [{ fieldId: reply.problem === 'reasonMissing' ? 'reason' : 'steps', text: words.t(`law:proposal.problem.${reply.problem}`) }] : []} />
        <StatusMessage>{!reply && DONE.has(done) ? words.t(`law:done.${done}`) : null}</StatusMessage>
        <DefinitionPairs
          pairs={[
            { key: 'state', term: words.t('law:column.state'), value: words.t(`law:state.${state}`) },
            { key: 'who', term: words.t('law:column.who'), value: <>{who(proposed.who)} · <Moment iso={proposed.at} words={words} /></> },
            ...(decided ? [{ key: 'decided', term: words.t('law:column.decided'), value: <>{who(decided.who)} · <Moment iso={decided.at} words={words} /></> }] : []),
            ...(decisionNote === '' ? [] : [{ key: 'reason', term: words.t('law:column.reason'), value: <bdi className="law-note">{decisionNote}</bdi> }]),
          ]}
        />
      </div>
      <div className="stack">
        <h2 id="changes">{words.t('law:proposal.changes', { count: changes.length, shown: words.number(changes.length) })}</h2>
        {unchanged > 0 ? <p>{words.t('law:proposal.unchanged', { count: unchanged, shown: words.number(unchanged) })}</p> : null}
        <ChangesTable changes={changes} words={words} />
      </div>
      <ImpactView impact={impact} page={`/${words.language}/staff/law/proposals/${number}`} isOpen={state === 'draft' || state === 'waiting'} words={words} />
      <ProposalSteps state={state} isMine={isMine} isMeasured={impact.state === 'done' && !impact.isOld} reasonError={reply?.problem === 'reasonMissing' ? words.t('law:proposal.problem.reasonMissing') : undefined} words={words} />
    </div>
  )
}
