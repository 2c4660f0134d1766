import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { requireStaff } from '~/accounts/require-staff.server'
import styles from '~/casework/files/files.css?url'
import { fileHead } from '~/casework/files/files.server'
import { answer, findHandover, takeFile } from '~/casework/files/handover.server'
import { OwnName } from '~/i18n/own-name'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Notice } from '~/ui/notice'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { centerNames } from './centers.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:offers.one'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** What the other center is told before it takes a file: no name, no phone. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const offer = await findHandover(context.db, context.vault, params['id'] ?? '')
  const me = await requireStaff(request, context, 'case.handOver', offer?.toCenter ?? null)
  const head = offer && (await fileHead(context.db, offer.fileId))
  if (!offer || !head) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'case.found', record: 'file', id: offer.fileId, center: offer.toCenter })
  const nameOf = await centerNames(context.directory, language)
  return {
    number: head.number, kind: head.kind, language: head.language, interpreter: head.interpreter, from: nameOf(offer.fromCenter), to: nameOf(offer.toCenter), note: offer.note,
    on: todayInIsrael(offer.offeredAt), isWaiting: offer.state === 'offered',
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { db, vault } = context
  const offer = await findHandover(db, vault, params['id'] ?? '')
  const me = await requireStaff(request, context, 'case.handOver', offer?.toCenter ?? null)
  if (!offer) throw new Response(null, { status: 404 })
  const entry = { record: 'file', id: offer.fileId } as const
  switch (formText(form, 'do')) {
    case 'take': {
      const outcome = await db.transaction(async (tx) => {
        const taken = await takeFile(tx, me, offer.id)
        if ('problem' in taken) return taken.problem
        await audit({ db: tx }, me, { action: 'case.handOverTaken', ...entry, center: offer.fromCenter })
        await audit({ db: tx }, me, { action: 'case.handOverTaken', ...entry, center: offer.toCenter })
        return null
      })
      return outcome === null ? redirect(`/${language}/staff/files/${offer.fileId}?done=taken`) : data({ problem: outcome }, { status: 409 })
    }
    case 'decline': {
      const isDone = await db.transaction(async (tx) => {
        if (!(await answer(tx, me, offer.id, 'declined'))) return false
        await audit({ db: tx }, me, { action: 'case.handOverDeclined', ...entry, center: offer.fromCenter })
        await audit({ db: tx }, me, { action: 'case.handOverDeclined', ...entry, center: offer.toCenter })
        return true
      })
      return isDone ? redirect(`/${language}/staff/handovers?done=declined`) : data({ problem: 'gone' }, { status: 409 })
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function Handover() {
  const words = useWords()
  const offer = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="stack">
      <BackLink href={`/${words.language}/staff/handovers`}>{words.t('casework:offers.title')}</BackLink>
      <h1>{words.t('casework:offers.one')}</h1>
      {reply ? <Notice kind="error" lead={words.t(`casework:problem.${reply.problem}`)} /> : null}
      <DefinitionPairs
        pairs={[
          { key: 'number', term: words.t('casework:fileNumber'), value: <bdi className="num">{offer.number}</bdi> },
          { key: 'from', term: words.t('casework:offers.fromCenter'), value: <bdi>{offer.from}</bdi> },
          { key: 'to', term: words.t('casework:offers.toCenter'), value: <bdi>{offer.to}</bdi> },
          { key: 'kind', term: words.t('casework:field.kind'), value: words.t(`casework:kind.${offer.kind}`) },
          {
            key: 'language', term: words.t('casework:column.language'),
            value: (
              <>
                <OwnName language={offer.language} />
                {offer.interpreter ? ` · ${words.t('casework:interpreter')}` : null}
              </>
            ),
          },
          { key: 'when', term: words.t('casework:column.when'), value: <span className="num">{words.date(offer.on)}</span> },
          ...(offer.note ? [{ key: 'note', term: words.t('casework:field.handOverNote'), value: <span dir="auto" className="text-kept">{offer.note}</span> }] : []),
        ]}
      />
      {offer.isWaiting ? (
        <form method="post" className="stack side-panel">
          <p>{words.t('casework:offers.text')}</p>
          <p className="row">
            <Button name="do" value="take">{words.t('casework:offers.take')}</Button>
            <Button name="do" value="decline" kind="second">
              {words.t('casework:offers.decline')}
            </Button>
          </p>
        </form>
      ) : (
        <p>{words.t('casework:offers.answered')}</p>
      )}
    </div>
  )
}
