import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/require-staff.server'
import { useWords } from '~/i18n/words'
import { ChangesTable } from '~/lawroom/changes-table'
import { figuresOf } from '~/lawroom/figures'
import styles from '~/lawroom/law.css?url'
import { proposalNumber } from '~/lawroom/proposals.server'
import { rollBack } from '~/lawroom/publish.server'
import { findVersion, lastVersion } from '~/lawroom/versions.server'
import { catalogue } from '~/rights'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'
import { announceLaw, figuresDiffering } from '~/watch/announce-law.server'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { formText } from './form-text'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('law:version.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

async function versionAt(context: LoaderFunctionArgs['context'], id: string | undefined) {
  const number = proposalNumber(id)
  const version = number === null ? null : await findVersion(context.db, number)
  if (!version) throw new Response(null, { status: 404 })
  return version
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireStaff(request, context, 'law.edit')
  const { number, kind, rulesVersion, at, changes, equals, proposal, overrides } = await versionAt(context, params['id'])
  const last = await lastVersion(context.db)
  const known = new Map(figuresOf(catalogue).map((figure) => [figure.id, figure]))
  return {
    number, kind, rulesVersion, at: at.toISOString(), equals, proposal, last: last?.number ?? 0,
    isOther: JSON.stringify(last?.overrides) !== JSON.stringify(overrides),
    changes: changes.map((change) => ({ change, unit: known.get(change.figure)?.unit ?? '', rights: known.get(change.figure)?.rights ?? [], byDay: known.get(change.figure)?.byDay ?? false, before: null, warnings: [] })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const me = await requireStaff(request, context, 'law.edit')
  const { number, overrides } = await versionAt(context, params['id'])
  const form = await readForm(request)
  if (formText(form, 'do') !== 'rollBack') throw new Response(null, { status: 400 })
  const reason = formText(form, 'reason').trim().slice(0, 1000)
  if (reason === '') return data({ problem: 'reasonMissing' as const, reason }, { status: 422 })
  const before = await lastVersion(context.db)
  const now = new Date()
  const outcome = await rollBack(context.db, me, number, Number(formText(form, 'seen')) || 0, reason, now)
  if ('problem' in outcome) return data({ problem: outcome.problem, reason }, { status: 422 })
  if (before) await announceLaw(context.db, figuresDiffering(before.overrides, overrides), outcome.version, now)
  return redirect(`/${languageOfAddress(params)}/staff/law/versions?done=rolledBack`)
}

/** One version: what came with it, and the step back to its figures. */
export default function LawVersionPage() {
  const words = useWords()
  const { number, kind, rulesVersion, at, equals, proposal, last, isOther, changes } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const problem = reply ? words.t(`law:version.problem.${reply.problem}`) : undefined
  const here = `/${words.language}/staff/law`
  return (
    <div className="stack-loose">
      <div className="stack">
        <BackLink href={`${here}/versions`}>{words.t('law:versions.title')}</BackLink>
        <h1>{words.t('law:versions.number', { number })}</h1>
        <ErrorSummary title={words.t('staff:errorTitle')} errors={problem ? [{ fieldId: 'reason', text: problem }] : []} />
        <DefinitionPairs
          pairs={[
            { key: 'what', term: words.t('law:column.what'), value: words.t(`law:versions.kind.${kind}`, { count: changes.length, shown: words.number(changes.length), number: equals ?? 0 }) },
            { key: 'at', term: words.t('law:column.at'), value: <Moment iso={at} words={words} /> },
            { key: 'rules', term: words.t('law:version.hash'), value: <bdi dir="ltr" className="law-id">{rulesVersion}</bdi> },
            ...(proposal === null ? [] : [{ key: 'proposal', term: words.t('law:version.proposal'), value: <a href={`${here}/proposals/${proposal}`}>{words.t('law:version.toProposal')}</a> }]),
          ]}
        />
      </div>
      {changes.length > 0 ? (
        <div className="stack">
          <h2 id="changes">{words.t('law:changes')}</h2>
          <ChangesTable changes={changes} words={words} />
        </div>
      ) : null}
      {isOther ? (
        <form method="post" className="stack side-panel" noValidate aria-labelledby="back">
          <h2 id="back">{words.t('law:version.back')}</h2>
          <p>{words.t('law:version.backText', { number })}</p>
          <input type="hidden" name="seen" value={last} />
          <TextField id="reason" name="reason" label={words.t('law:version.reason')} hint={words.t('law:steps.reasonHint')} maxLength={1000} autoComplete="off" defaultValue={reply?.reason} error={problem} />
          <p>
            <Button name="do" value="rollBack" icon="back">
              {words.t('law:version.backNow', { number })}
            </Button>
          </p>
        </form>
      ) : (
        <p>{words.t('law:version.same')}</p>
      )}
    </div>
  )
}
