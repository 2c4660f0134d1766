import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { NEED_AREAS } from '#db/casework-codes'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { AssessmentNew, type AssessmentProblem } from '~/casework/claims/assessment-new'
import { AssessmentRights } from '~/casework/claims/assessment-rights'
import {
  answersOfFile, assessmentsOf, changesSince, findAssessment, latestAssessment, MOST_NOTE, rulesHere, takeAssessment,
} from '~/casework/claims/assessments.server'
import { claimsOf, openClaims } from '~/casework/claims/claims.server'
import styles from '~/casework/claims/claims.css?url'
import { verdictRows } from '~/casework/claims/verdict-rows'
import { standingConsent, writeConsent } from '~/casework/files/consents.server'
import { severalLines } from '~/casework/files/person'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { hasAnswers } from '~/interview/answers'
import { openByForm } from '~/interview/saved/requests.server'
import { ChangesList } from '~/plan/changes-list'
import planStyles from '~/plan/plan.css?url'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { SidePanel } from '~/ui/side-panel'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { requireFile } from './file-door.server'
import { formText } from './form-text'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('claims:assessment.title'), isPrivate: true }) }

export const links: LinksFunction = () => [planStyles, styles].map((href) => ({ rel: 'stylesheet', href }))

export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.read')
  const { context, request } = args
  const { db, vault } = context
  const of = new URL(request.url).searchParams.get('of')
  const lines = await assessmentsOf(db, head.id)
  const shown = of === null ? await latestAssessment(db, vault, head.id) : await findAssessment(db, vault, head.id, of)
  if (of !== null && !shown) throw new Response(null, { status: 404 })
  if (shown) await audit(context, me, { action: 'assessment.read', record: 'assessment', id: shown.id, center: head.center })
  const today = todayInIsrael(new Date())
  const claims = await claimsOf(db, vault, head.id)
  const names = await namesOf(lines.map(({ takenBy }) => takenBy), context)
  return {
    today,
    lines: lines.map(({ id, takenBy, takenAt }) => ({ id, takenAt: takenAt.toISOString(), who: names.get(takenBy) ?? null })),
    shown: shown && {
      id: shown.id, asOf: shown.asOf, needs: shown.needs, note: shown.note, isLatest: shown.id === lines[0]?.id,
      rows: verdictRows(shown, today), changes: changesSince(shown, today, rulesHere()),
    },
    claims: claims.map(({ id, right, person, state }) => ({ id, right, person, state })),
    isAgreed: (await standingConsent(db, head.id, 'keepAnswers')) !== null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.write')
  const { request, context, params } = args
  const { db, vault } = context
  const form = await readForm(request)
  const kind = formText(form, 'do')
  const home = `/${languageOfAddress(params)}/staff/files/${head.id}`
  if (kind === 'claims') {
    const wanted = form.getAll('right').flatMap((value) => {
      const [right = '', person = 'applicant'] = typeof value === 'string' ? value.split('|') : []
      return /^(applicant|spouse|child:\d{1,2})$/.test(person) ? [{ right, person }] : []
    })
    if (wanted.length === 0) return data({ problem: 'noRight' as const, typed: null }, { status: 422 })
    const answers = await answersOfFile(db, vault, head.id)
    await db.transaction(async (tx) => {
      for (const id of await openClaims(tx, head, me, wanted, answers, todayInIsrael(new Date()))) {
        await audit({ db: tx }, me, { action: 'claim.opened', record: 'claim', id, center: head.center })
      }
    })
    return redirect(`${home}/plan?done=claims`)
  }
  if (kind !== 'code' && kind !== 'again' && kind !== 'take') throw new Response(null, { status: 400 })
  const needs = NEED_AREAS.filter((area) => form.getAll('need').includes(area))
  const note = severalLines(formText(form, 'note')).slice(0, MOST_NOTE)
  const typed = { needs, note, code: formText(form, 'code') }
  const refused = (problem: AssessmentProblem, status = 422) => data({ problem, typed }, { status })
  let answers = await answersOfFile(db, vault, head.id)
  if (kind === 'code' || (kind === 'take' && (typed.code.trim() !== '' || !hasAnswers(answers)))) {
    const opened = await openByForm(form, context, rulesHere())
    if ('problem' in opened) return refused(opened.problem)
    answers = opened.answers
  }
  if (!hasAnswers(answers)) return refused('nothing')
  // The code opens a screening once; that its answers stay here is a question of its own, also for those that are here already.
  const consent = await standingConsent(db, head.id, 'keepAnswers')
  if (!consent && formText(form, 'agreed') === '') return refused('consent')
  await db.transaction(async (tx) => {
    if (!consent) {
      await writeConsent(tx, head.id, { scope: 'keepAnswers', way: 'spoken', givenOn: todayInIsrael(new Date()) }, me)
      await audit({ db: tx }, me, { action: 'case.consentGiven', record: 'file', id: head.id, center: head.center })
    }
    const id = await takeAssessment(tx, vault, head.id, me, { answers, needs, note })
    await audit({ db: tx }, me, { action: 'assessment.taken', record: 'assessment', id, center: head.center })
  })
  return redirect(`${home}/assessment?done=taken`)
}

/** Fields of what can be wrong beside the code. */
const FIELD_OF: Readonly<Record<string, string>> = { noRight: 'right-1', consent: 'agreed' }

function problemKey(problem: AssessmentProblem | 'noRight'): string {
  if (problem === 'noRight') return 'claims:problem.noRight'
  return problem === 'consent' ? 'desk:quick.saveProblem-consent' : `casework:codeProblem.${problem}`
}

export default function FileAssessment() {
  const words = useWords()
  const { today, lines, shown, claims, isAgreed } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <div className="columns">
      <div className="stack-loose">
        <div className="stack">
          <ErrorSummary
            title={words.t('staff:errorTitle')}
            errors={reply ? [{ fieldId: FIELD_OF[reply.problem] ?? 'code', text: words.t(problemKey(reply.problem)) }] : []}
          />
          <h1>{words.t('claims:assessment.title')}</h1>
          <StatusMessage>{!reply && search.get('done') === 'taken' ? words.t('claims:done.taken') : null}</StatusMessage>
          {shown ? (
            <p>
              {words.t('claims:assessment.asOf', { date: words.date(shown.asOf) })}
              {shown.isLatest ? null : ` · ${words.t('claims:assessment.earlier')}`}
            </p>
          ) : (
            <EmptyState>{words.t('claims:assessment.none')}</EmptyState>
          )}
        </div>
        {shown ? (
          <>
            <AssessmentRights rows={shown.rows} claims={claims} today={today} words={words} />
            <ChangesList changes={shown.changes} words={words} />
          </>
        ) : null}
      </div>
      <aside className="stack" aria-label={words.t('claims:assessment.aside')}>
        {shown && (shown.needs.length > 0 || shown.note !== '') ? (
          <SidePanel title={words.t('claims:assessment.needs')}>
            {shown.needs.length > 0 ? <p>{words.list(shown.needs.map((area) => words.t(`claims:area.${area}`)))}</p> : null}
            {shown.note === '' ? null : (
              <p dir="auto" className="text-kept">
                {shown.note}
              </p>
            )}
          </SidePanel>
        ) : null}
        <AssessmentNew
          words={words} hasBefore={lines.length > 0} asksConsent={!isAgreed} typed={reply?.typed ?? undefined}
          consentError={reply?.problem === 'consent' ? words.t(problemKey('consent')) : undefined}
          error={reply && !(reply.problem in FIELD_OF) ? words.t(problemKey(reply.problem)) : undefined}
        />
        {lines.length > 1 ? (
          <SidePanel title={words.t('claims:assessment.all')}>
            <ul className="stack-tight">
              {lines.map(({ id, takenAt, who }) => (
                <li key={id}>
                  <a href={`?of=${id}`} aria-current={id === shown?.id ? 'true' : undefined}>
                    <Moment iso={takenAt} words={words} />
                  </a>
                  {who === null ? null : (
                    <>
                      {' · '}
                      <bdi>{who}</bdi>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </SidePanel>
        ) : null}
      </aside>
    </div>
  )
}
