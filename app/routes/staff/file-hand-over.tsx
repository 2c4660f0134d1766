import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { standingConsent } from '~/casework/files/consents.server'
import { TextArea } from '~/casework/files/fields'
import { answer, giveToColleague, offerFile, openOffer } from '~/casework/files/handover.server'
import { severalLines } from '~/casework/files/person'
import { foldText } from '~/i18n/fold'
import { useWords } from '~/i18n/words'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { centerNames, desksOf } from './centers.server'
import { colleaguesAt } from './colleagues.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:handOver.title'), isPrivate: true }) }

/** The list of centers is narrowed by `?near=`, which names a place and nobody. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const { me, head } = await requireFile(args, 'case.handOver')
  const { db, vault, directory } = context
  const near = (new URL(request.url).searchParams.get('near') ?? '').slice(0, 100)
  const wanted = foldText(near)
  const desks = (await desksOf(directory, language)).filter(({ id, searched }) => id !== head.center && searched.includes(wanted))
  const offer = await openOffer(db, vault, head.id)
  await audit(context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  return {
    near, centers: desks.map(({ id, name }) => ({ value: id, label: name })), colleagues: await colleaguesAt(head.center, head.staff, context),
    consentOn: (await standingConsent(db, head.id, 'handOver'))?.givenOn ?? null,
    offer: offer === null ? null : { id: offer.id, to: (await centerNames(directory, language))(offer.toCenter), note: offer.note },
  }
}

const MOST_TEXT = 4000

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { me, head } = await requireFile(args, 'case.handOver')
  const { db, vault, directory } = context
  const done = (what: string) => redirect(`/${language}/staff/files/${head.id}?done=${what}`)
  const note = severalLines(formText(form, 'note')).slice(0, MOST_TEXT)
  const refused = (problem: string) => data({ problem, note }, { status: 422 })
  const entry = { record: 'file', id: head.id } as const
  switch (formText(form, 'do')) {
    case 'offer': {
      const toCenter = formText(form, 'center')
      if (!(await desksOf(directory, language)).some(({ id }) => id === toCenter)) return refused('toCenter')
      const outcome = await db.transaction(async (tx) => {
        const offered = await offerFile(tx, vault, me, head.id, { toCenter, note })
        if ('problem' in offered) return offered.problem
        await audit({ db: tx }, me, { action: 'case.handOverOffered', ...entry, center: head.center })
        await audit({ db: tx }, me, { action: 'case.handOverOffered', ...entry, center: toCenter })
        return null
      })
      return outcome === null ? done('offered') : refused(outcome === 'center' ? 'toCenter' : outcome)
    }
    case 'give': {
      const staffId = formText(form, 'colleague')
      if (!(await colleaguesAt(head.center, head.staff, context)).some(({ value }) => value === staffId)) return refused('colleague')
      const outcome = await db.transaction(async (tx) => {
        const given = await giveToColleague(tx, me, head.id, staffId)
        if (given !== 'given') return given.problem
        await audit({ db: tx }, me, { action: 'case.staffChanged', ...entry, center: head.center })
        return null
      })
      return outcome === null ? done('given') : refused(outcome)
    }
    case 'withdraw': {
      const offer = await openOffer(db, vault, head.id)
      if (!offer) return refused('gone')
      await db.transaction(async (tx) => {
        if (!(await answer(tx, me, offer.id, 'withdrawn'))) return
        await audit({ db: tx }, me, { action: 'case.handOverWithdrawn', ...entry, center: head.center })
        await audit({ db: tx }, me, { action: 'case.handOverWithdrawn', ...entry, center: offer.toCenter })
      })
      return done('offerWithdrawn')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function FileHandOver() {
  const words = useWords()
  const file = useFile()
  const { near, centers, colleagues, consentOn, offer } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const text = reply ? words.t(`casework:problem.${reply.problem}`) : undefined
  const fieldId = reply?.problem === 'colleague' ? 'colleague' : 'center'
  const base = `/${words.language}/staff/files/${file.id}`
  return (
    <div className="stack">
      <BackLink href={base}>{words.t('casework:back')}</BackLink>
      <h1>{words.t('casework:handOver.title')}</h1>
      {text ? <ErrorSummary title={words.t('staff:errorTitle')} errors={[{ fieldId, text }]} /> : null}
      {consentOn === null ? (
        <Notice
          kind="help" icon="info" lead={words.t('casework:problem.consent')}
          action={<a href={`${base}#consents`}>{words.t('casework:handOver.writeConsent')}</a>}
        />
      ) : (
        <p>{words.t('casework:handOver.consent', { day: words.date(consentOn) })}</p>
      )}
      {offer ? (
        <form method="post" className="stack side-panel">
          <p>
            <strong>{words.t('casework:handOver.waiting', { center: `\u2068${offer.to}\u2069` })}</strong>
          </p>
          {offer.note ? (
            <p dir="auto" className="text-kept">
              {offer.note}
            </p>
          ) : null}
          <p>
            <Button name="do" value="withdraw" kind="second">
              {words.t('casework:handOver.withdraw')}
            </Button>
          </p>
        </form>
      ) : null}
      {consentOn !== null && !offer ? (
        <div className="halves">
          <section className="stack side-panel" aria-labelledby="to-center">
            <h2 id="to-center">{words.t('casework:handOver.toCenter')}</h2>
            <p>{words.t('casework:handOver.toCenterText')}</p>
            <Form method="get" className="file-search" role="search">
              <TextField id="near" name="near" type="search" autoComplete="off" label={words.t('casework:field.centerName')} defaultValue={near} />
              <Button kind="second" icon="search">
                {words.t('casework:handOver.search')}
              </Button>
            </Form>
            <form method="post" className="stack" noValidate>
              <SelectField
                id="center" name="center" label={words.t('casework:field.toCenter')} emptyLabel={words.t('staff:choose')} options={centers}
                error={reply?.problem === 'toCenter' ? text : undefined}
              />
              <TextArea id="note" name="note" rows={3} label={words.t('casework:field.handOverNote')} defaultValue={reply?.note ?? ''} />
              <p>
                <Button name="do" value="offer">{words.t('casework:handOver.offer')}</Button>
              </p>
            </form>
          </section>
          <section className="stack side-panel" aria-labelledby="to-colleague">
            <h2 id="to-colleague">{words.t('casework:handOver.toColleague')}</h2>
            {colleagues.length === 0 ? (
              <p>{words.t('casework:handOver.noColleague')}</p>
            ) : (
              <form method="post" className="stack" noValidate>
                <SelectField
                  id="colleague" name="colleague" label={words.t('casework:field.toColleague')} emptyLabel={words.t('staff:choose')} options={colleagues}
                  error={reply?.problem === 'colleague' ? text : undefined}
                />
                <p>
                  <Button name="do" value="give" kind="second">
                    {words.t('casework:handOver.give')}
                  </Button>
                </p>
              </form>
            )}
          </section>
        </div>
      ) : null}
    </div>
  )
}
