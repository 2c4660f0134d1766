import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { mayAt, type StaffAction } from '~/accounts/permissions'
import { closeNoteOf } from '~/casework/files/closing.server'
import { isWithdrawn, withdrawConsent, writeConsent } from '~/casework/files/consents.server'
import { ConsentFields } from '~/casework/files/consent-fields'
import { readFile, touchFile } from '~/casework/files/files.server'
import { readConsents } from '~/casework/files/form.server'
import { openOffer } from '~/casework/files/handover.server'
import { mergedDetailsOf } from '~/casework/files/merge.server'
import { fullName } from '~/casework/files/person'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { PhoneLink } from '~/ui/phone-link'
import { StatusMessage } from '~/ui/status-message'
import { withWholeDays } from '~/ui/whole-date'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { centerNames } from './centers.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:file'), isPrivate: true }) }

const WAYS = [
  { path: 'details', needs: 'case.write', text: 'changeDetails' },
  { path: 'hand-over', needs: 'case.handOver', text: 'handOver' },
  { path: 'merge', needs: 'case.merge', text: 'merge' },
  { path: 'export', needs: 'case.export', text: 'export' },
  { path: 'close', needs: 'case.close', text: 'close' },
] as const satisfies readonly { path: string; needs: StaffAction; text: string }[]

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args
  const language = languageOfAddress(params)
  const { me, head } = await requireFile(args, 'case.read')
  const { db, vault, directory } = context
  const file = await readFile(db, vault, head.id)
  if (!file) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  const nameOf = await centerNames(directory, language)
  const staff = await namesOf([head.staff, ...file.consents.map(({ takenBy }) => takenBy)].filter((id) => id !== null), context)
  const locality = head.locality === null ? null : await directory.findLocality(head.locality)
  const offer = await openOffer(db, vault, head.id)
  return {
    today: todayInIsrael(new Date()), kind: head.kind, interpreter: head.interpreter, referrer: head.referrer, isClosed: head.closedAt !== null, closedFor: head.closedFor,
    keepUntil: head.keepUntil, openedOn: todayInIsrael(head.openedAt), details: file.details, members: file.members,
    locality: locality === null ? head.locality : (locality.names[language] ?? locality.names.he),
    staffName: head.staff === null ? null : (staff.get(head.staff) ?? null), centerName: nameOf(head.center), closeNote: await closeNoteOf(db, vault, head.id),
    consents: file.consents.map((consent) => ({ ...consent, withdrawnAt: consent.withdrawnAt ? todayInIsrael(consent.withdrawnAt) : null, by: staff.get(consent.takenBy) ?? null })),
    isNoLongerAgreed: head.closedAt === null && isWithdrawn(file.consents, 'keepFile'),
    offeredTo: offer === null ? null : nameOf(offer.toCenter), merged: await mergedDetailsOf(db, vault, head.id),
    mayWrite: mayAt(me.grants, 'case.write', head.center), ways: WAYS.filter(({ needs }) => mayAt(me.grants, needs, head.center)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const form = withWholeDays(await readForm(request))
  const { me, head } = await requireFile(args, 'case.write')
  const done = (what: string) => redirect(`/${language}/staff/files/${head.id}?done=${what}`)
  const now = new Date()
  const entry = { record: 'file', id: head.id, center: head.center } as const
  switch (formText(form, 'do')) {
    case 'consent': {
      const today = todayInIsrael(now)
      const consents = readConsents(form, today)
      const problems: readonly string[] = 'problems' in consents ? consents.problems : consents.length === 0 ? ['scope'] : []
      if ('problems' in consents || problems.length > 0) {
        const scopes = form.getAll('scope').filter((scope) => typeof scope === 'string')
        return data({ problems, scopes, way: formText(form, 'way'), givenOn: formText(form, 'givenOn') }, { status: 422 })
      }
      await context.db.transaction(async (tx) => {
        for (const consent of consents) await writeConsent(tx, head.id, consent, me)
        await touchFile(tx, head.id, now)
        await audit({ db: tx }, me, { action: 'case.consentGiven', ...entry })
      })
      return done('consent')
    }
    case 'withdraw':
      await context.db.transaction(async (tx) => {
        if (!(await withdrawConsent(tx, head.id, formText(form, 'consent'), now))) return
        await touchFile(tx, head.id, now)
        await audit({ db: tx }, me, { action: 'case.consentWithdrawn', ...entry })
      })
      return done('withdrawn')
    default:
      throw new Response(null, { status: 400 })
  }
}

const DONE = new Set(['opened', 'saved', 'member', 'removed', 'consent', 'withdrawn', 'closed', 'reopened', 'merged', 'undone', 'offered', 'given', 'taken', 'offerWithdrawn'])

/** The address of the file. A form of its first page is sent to `?index`: the bare address is that of the frame. */
function useBase(): string {
  return `/${useWords().language}/staff/files/${useFile().id}`
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

export default function FileHome() {
  const words = useWords()
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const { id } = useFile()
  return (
    <div className="stack">
      <h1 className="visually-hidden">{words.t('casework:file')}</h1>
      {reply ? (
        <ErrorSummary title={words.t('staff:errorTitle')} errors={reply.problems.map((problem) => ({ fieldId: problem, text: words.t(`casework:problem.${problem}`) }))} />
      ) : null}
      {!reply && done && DONE.has(done) ? <StatusMessage>{words.t(`casework:done.${done}`)}</StatusMessage> : null}
      {page.isClosed ? (
        <Notice kind="time" icon="lock" lead={words.t('casework:closed')}>
          {page.closedFor ? `${words.t('casework:home.closedFor')}: ${words.t(`casework:end.${page.closedFor}`)}. ` : null}
          {page.keepUntil ? `${words.t('casework:home.keptUntil')} ${words.date(page.keepUntil)}. ` : null}
          {page.closeNote ? <span dir="auto">{page.closeNote}</span> : null}
        </Notice>
      ) : null}
      {page.isNoLongerAgreed ? (
        <Notice
          kind="help" icon="alert" lead={words.t('casework:home.notAgreed')}
          action={page.ways.some(({ path }) => path === 'close') ? <a href={`/${words.language}/staff/files/${id}/close`}>{words.t('casework:home.close')}</a> : undefined}
        >
          {words.t('casework:home.notAgreedText')}
        </Notice>
      ) : null}
      {page.offeredTo ? <Notice kind="help" icon="send" lead={words.t('casework:home.offered', { center: `\u2068${page.offeredTo}\u2069` })} /> : null}
      <div className="columns">
        <div className="stack">
          <Members page={page} />
          <Consents page={page} reply={reply ?? null} />
        </div>
        <Aside page={page} />
      </div>
    </div>
  )
}

function Members({ page: { members, mayWrite } }: { page: Page }) {
  const words = useWords()
  const base = useBase()
  const column = (key: string) => ({ key, header: words.t(`casework:column.${key}`) })
  return (
    <section className="stack-tight">
      <h2 id="members">{words.t('casework:home.members')}</h2>
      {members.length === 0 ? (
        <EmptyState>{words.t('casework:home.noMembers')}</EmptyState>
      ) : (
        <DataTable
          caption={words.t('casework:home.members')}
          captionHidden
          rowHeaders
          columns={[column('name'), column('relation'), column('phone'), column('born'), { key: 'change', header: <span className="visually-hidden">{words.t('casework:home.changeMember')}</span> }]}
          rows={members.map(({ id, relation, person }) => {
            const name = fullName(person)
            return {
              key: id,
              cells: [
                <span key="name">
                  {name === '' ? words.t('casework:nameless') : <bdi>{name}</bdi>}
                  {person.otherName === '' ? null : (
                    <>
                      {' '}
                      <bdi className="small">{person.otherName}</bdi>
                    </>
                  )}
                </span>,
                words.t(`casework:relation.${relation}`),
                <Reached key="phone" phones={[person.phone, person.secondPhone]} email={person.email} />,
                person.birthYear ?? '–',
                mayWrite ? (
                  <a key="change" href={`${base}/member?member=${id}`} aria-label={`${words.t('casework:home.changeMember')}: ${name === '' ? words.t('casework:nameless') : name}`}>
                    {words.t('casework:home.changeMember')}
                  </a>
                ) : null,
              ],
            }
          })}
        />
      )}
      {mayWrite ? (
        <p>
          {/* See docs/files.md. */}
          {/* eslint-disable-next-line jsx-a11y/no-access-key */}
          <Button href={`${base}/member`} kind="second" icon="plus" accessKey="m">
            {words.t('casework:home.addMember')}
          </Button>
        </p>
      ) : null}
    </section>
  )
}

function Reached({ phones, email }: { phones: readonly (string | null)[]; email: string | null }) {
  const numbers = phones.filter((phone) => phone !== null)
  if (numbers.length === 0 && email === null) return '–'
  return (
    <span className="row">
      {numbers.map((number) => (
        <PhoneLink key={number} number={number} />
      ))}
      {email ? <bdi dir="ltr">{email}</bdi> : null}
    </span>
  )
}

interface ConsentReply {
  readonly problems: readonly string[]
  readonly scopes: readonly string[]
  readonly way: string
  readonly givenOn: string
}

function Consents({ page: { consents, members, mayWrite, today }, reply }: { page: Page; reply: ConsentReply | null }) {
  const words = useWords()
  const nameOf = (id: string | null) => {
    const member = members.find((each) => each.id === id)
    return member ? fullName(member.person) : ''
  }
  return (
    <section className="stack-tight" aria-labelledby="consents">
      <h2 id="consents">{words.t('casework:home.consents')}</h2>
      {consents.length === 0 ? <p>{words.t('casework:home.noConsents')}</p> : null}
      <ul className="desk-list">
        {consents.map((consent) => (
          <li key={consent.id}>
            <span>
              <strong>{words.t(`casework:scope.${consent.scope}`)}</strong>
              {' · '}
              {words.t(`casework:consentWay.${consent.way}`)}
              {' · '}
              <span className="num">{words.date(consent.givenOn)}</span>
              {nameOf(consent.memberId) === '' ? null : (
                <>
                  {' · '}
                  <bdi>{nameOf(consent.memberId)}</bdi>
                </>
              )}
              {consent.withdrawnAt ? ` · ${words.t('casework:home.withdrawn')} ${words.date(consent.withdrawnAt)}` : null}
            </span>
            {mayWrite && !consent.withdrawnAt ? (
              <form method="post" action="?index">
                <input type="hidden" name="consent" value={consent.id} />
                <Button name="do" value="withdraw" kind="quiet" aria-label={`${words.t('casework:home.withdraw')}: ${words.t(`casework:scope.${consent.scope}`)}`}>
                  {words.t('casework:home.withdraw')}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <Disclosure summary={words.t('casework:home.addConsent')} open={reply !== null}>
          <form method="post" action="?index" className="stack side-panel" noValidate aria-label={words.t('casework:home.addConsent')}>
            <ConsentFields
              scopes={reply?.scopes ?? []} way={reply?.way ?? 'spoken'} givenOn={reply?.givenOn ?? today} problems={reply?.problems ?? []}
              members={members.map(({ id, relation, person }) => ({ value: id, label: fullName(person) || words.t(`casework:relation.${relation}`) }))}
            />
            <p>
              <Button name="do" value="consent" kind="second">
                {words.t('casework:home.addConsent')}
              </Button>
            </p>
          </form>
        </Disclosure>
      ) : null}
    </section>
  )
}

function Aside({ page }: { page: Page }) {
  const words = useWords()
  const { details } = page
  const base = useBase()
  const known = (value: string | null | undefined) => (value ? <span dir="auto">{value}</span> : words.t('casework:home.notKnown'))
  return (
    <aside className="stack">
      <section className="side-panel stack-tight" aria-labelledby="details">
        <h2 id="details">{words.t('casework:home.details')}</h2>
        <DefinitionPairs
          pairs={[
            { key: 'kind', term: words.t('casework:field.kind'), value: words.t(`casework:kind.${page.kind}`) },
            { key: 'locality', term: words.t('casework:field.locality'), value: known(page.locality) },
            { key: 'address', term: words.t('casework:field.address'), value: known(details.address) },
            { key: 'contact', term: words.t('casework:field.contactNote'), value: known(details.contactNote) },
            {
              key: 'referrer', term: words.t('casework:field.referrer'),
              value: (
                <>
                  {page.referrer ? words.t(`casework:referrer.${page.referrer}`) : words.t('casework:home.notKnown')}
                  {details.referrerNote ? <span dir="auto"> {details.referrerNote}</span> : null}
                </>
              ),
            },
            { key: 'staff', term: words.t('casework:column.staff'), value: page.staffName ? <bdi>{page.staffName}</bdi> : words.t('casework:home.notKnown') },
            { key: 'center', term: words.t('casework:column.center'), value: <bdi>{page.centerName}</bdi> },
            { key: 'opened', term: words.t('casework:home.opened'), value: <span className="num">{words.date(page.openedOn)}</span> },
          ]}
        />
        {page.merged.map(({ number, text }) => (
          <p key={number}>
            <strong>{words.t('casework:home.mergedDetails', { number })}</strong> <span dir="auto">{text}</span>
          </p>
        ))}
      </section>
      <nav className="side-panel stack-tight" aria-labelledby="ways">
        <h2 id="ways">{words.t('casework:home.ways')}</h2>
        <FileWays base={base} ways={page.ways} isClosed={page.isClosed} words={words} />
      </nav>
    </aside>
  )
}

function FileWays({ base, ways, isClosed, words }: { base: string; ways: Page['ways']; isClosed: boolean; words: Words }) {
  return (
    <ul className="file-ways">
      {ways.map(({ path, text }) => (
        <li key={path}>
          <a href={`${base}/${path}`}>{words.t(`casework:home.${text === 'close' && isClosed ? 'reopen' : text}`)}</a>
        </li>
      ))}
    </ul>
  )
}
