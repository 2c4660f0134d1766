import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { audit } from '~/accounts/audit.server'
import { Outcome } from '~/casework/claims/claim-story'
import { allAnswers } from '~/casework/files/all-answers'
import { exportFile } from '~/casework/files/export.server'
import { fullName } from '~/casework/files/person'
import { directionOf, isLanguage, LANGUAGES, OWN_NAMES } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { answerText } from '~/interview/answer-words'
import { fieldShort } from '~/interview/field-words'
import { BackLink } from '~/ui/back-link'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { PageTools } from '~/ui/page-tools'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { centerNames } from './centers.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:home.export'), isPrivate: true }) }

/** The whole file on paper, in the language of the page: that of the person is one press away. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args
  const language = languageOfAddress(params)
  const { me, head } = await requireFile(args, 'case.export')
  const exported = await exportFile(context.db, context.vault, head.id)
  if (!exported) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'case.exported', record: 'file', id: head.id, center: head.center })
  const nameOf = await centerNames(context.directory, language)
  const locality = exported.file.locality === null ? null : await context.directory.findLocality(exported.file.locality)
  return {
    ...exported,
    file: { ...exported.file, center: nameOf(exported.file.center), locality: locality ? (locality.names[language] ?? locality.names.he) : exported.file.locality },
    handovers: exported.handovers.map((each) => ({ ...each, from: nameOf(each.from), to: nameOf(each.to) })),
    assessments: exported.assessments.map(({ content: { answers, ...content }, ...rest }) => ({ ...rest, ...content, answers: [...allAnswers(answers)] })),
  }
}

type Exported = ReturnType<typeof useLoaderData<typeof loader>>

export default function FileExport() {
  const words = useWords()
  const page = useLoaderData<typeof loader>() as unknown as Exported
  const { id } = useFile()
  const base = (language: string) => `/${language}/staff/files/${id}`
  return (
    <div className="stack file-print">
      <div className="no-print stack-tight">
        <BackLink href={base(words.language)}>{words.t('casework:back')}</BackLink>
        <p className="row">
          <span>{words.t('casework:export.inLanguage')}</span>
          {LANGUAGES.filter((language) => language !== words.language).map((language) => (
            <a key={language} href={`${base(language)}/export`} lang={language} dir={directionOf(language)}>
              {OWN_NAMES[language]}
            </a>
          ))}
        </p>
        <p>
          <a href={`${base(words.language)}/export/data`} download>
            {words.t('casework:export.json')}
          </a>
        </p>
        <PageTools label={words.t('casework:export.print')} print={words.t('casework:export.print')} />
      </div>
      <h1>{words.t('casework:export.title')}</h1>
      <p>{words.t('casework:export.text')}</p>
      <p>
        {words.t('casework:export.madeAt')} <Moment iso={page.madeAt} words={words} />
      </p>
      <Head page={page} words={words} />
      <Screenings page={page} words={words} />
      <Work page={page} words={words} />
      <Texts page={page} words={words} />
    </div>
  )
}

interface PartProps {
  readonly page: Exported
  readonly words: Words
}

function Part({ title, isEmpty = false, children }: { title: string; isEmpty?: boolean; children: ReactNode }) {
  const words = useWords()
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      {isEmpty ? <p>{words.t('casework:export.none')}</p> : children}
    </section>
  )
}

const free = (text: string | number | null | undefined): ReactNode => (text === null || text === undefined || text === '' ? null : <span dir="auto" className="text-kept">{text}</span>)

/** Pairs with something in them. */
function Pairs({ pairs }: { pairs: readonly (readonly [string, ReactNode])[] }) {
  return <DefinitionPairs pairs={pairs.filter(([, value]) => value !== null).map(([term, value]) => ({ key: term, term, value }))} />
}

function Head({ page: { file, members, consents, mergedFiles }, words }: PartProps) {
  const field = (name: string) => words.t(`casework:field.${name}`)
  return (
    <>
      <Part title={words.t('casework:home.details')}>
        <Pairs
          pairs={[
            [words.t('casework:fileNumber'), file.number], [words.t('casework:column.center'), free(file.center)], [field('kind'), words.t(`casework:kind.${file.kind}`)],
            [field('language'), isLanguage(file.language) ? OWN_NAMES[file.language] : null], [field('interpreter'), words.t(file.interpreter ? 'common:yes' : 'common:no')],
            [field('locality'), free(file.locality)], [field('address'), free(file.address)], [field('contactNote'), free(file.contactNote)],
            [field('referrer'), file.referrer === null ? null : words.t(`casework:referrer.${file.referrer}`)], [field('referrerNote'), free(file.referrerNote)],
            [words.t('casework:home.opened'), words.date(todayInIsrael(new Date(file.openedAt)))],
            [words.t('casework:home.closedFor'), file.closedFor === null ? null : words.t(`casework:end.${file.closedFor}`)],
            [field('closeNote'), free(file.closeNote)], [words.t('casework:home.keptUntil'), file.keepUntil === null ? null : words.date(file.keepUntil)],
          ]}
        />
        {mergedFiles.map(({ number, ...rest }) => (
          <p key={number}>
            <strong>{words.t('casework:home.mergedDetails', { number })}</strong>{' '}
            {free(Object.entries(rest).flatMap(([key, value]) => (key === 'openedAt' || value === '' ? [] : [value])).join(' · '))}
          </p>
        ))}
      </Part>
      <Part title={words.t('casework:home.members')} isEmpty={members.length === 0}>
        {members.map((member, index) => (
          <Pairs
            key={index}
            pairs={[
              [words.t('casework:column.name'), fullName(member) === '' ? words.t('casework:nameless') : free(fullName(member))],
              [words.t('casework:column.relation'), words.t(`casework:relation.${member.relation}`)], [field('otherName'), free(member.otherName)],
              [field('phone'), member.phone === null ? null : <bdi dir="ltr">{member.phone}</bdi>],
              [field('secondPhone'), member.secondPhone === null ? null : <bdi dir="ltr">{member.secondPhone}</bdi>],
              [field('email'), member.email === null ? null : <bdi dir="ltr">{member.email}</bdi>], [field('birthYear'), member.birthYear],
            ]}
          />
        ))}
      </Part>
      <Part title={words.t('casework:home.consents')} isEmpty={consents.length === 0}>
        <ul className="stack-tight">
          {consents.map(({ scope, way, givenOn, withdrawnAt, by }, index) => (
            <li key={index}>
              {words.t(`casework:scope.${scope}`)} · {words.t(`casework:consentWay.${way}`)} · {words.date(givenOn)}
              {by === null || by === '' ? null : (
                <>
                  {' · '}
                  <bdi>{by}</bdi>
                </>
              )}
              {withdrawnAt === null ? null : ` · ${words.t('casework:home.withdrawn')} ${words.date(todayInIsrael(new Date(withdrawnAt)))}`}
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

function Screenings({ page: { assessments }, words }: PartProps) {
  return (
    <Part title={words.t('casework:export.assessments')} isEmpty={assessments.length === 0}>
      {assessments.map(({ asOf, answers, outcomes, needs, note, takenAt }, index) => (
        <section key={index} className="stack-tight">
          <h3>
            <Moment iso={takenAt} words={words} /> · {words.t('casework:export.assessmentOf', { day: words.date(asOf) })}
          </h3>
          {needs.length > 0 ? <p>{words.list(needs.map((area) => words.t(`claims:area.${area}`)))}</p> : null}
          {note === '' ? null : <p>{free(note)}</p>}
          <h4>{words.t('casework:export.answers')}</h4>
          <DefinitionPairs pairs={answers.map(({ path, value, absence }) => ({ key: path, term: fieldShort(words, path), value: answerText(words, path, value ?? null, absence) }))} />
          <h4>{words.t('casework:export.verdicts')}</h4>
          <DefinitionPairs
            pairs={outcomes.map(({ right, verdict, amount }) => ({
              key: right, term: words.right(right, ['name']) ?? right,
              value: amount ? `${words.t(`common:verdict.${verdict}`)} · ${words.figure(amount.min, amount.unit)}${amount.max === amount.min ? '' : ` – ${words.figure(amount.max, amount.unit)}`}` : words.t(`common:verdict.${verdict}`),
            }))}
          />
        </section>
      ))}
    </Part>
  )
}

function Work({ page: { goals, claims, tasks, documents }, words }: PartProps) {
  return (
    <>
      <Part title={words.t('casework:export.goals')} isEmpty={goals.length === 0}>
        <ul className="stack-tight">
          {goals.map(({ area, text, agreedOn, reachedOn }, index) => (
            <li key={index}>
              <strong>{words.t(`claims:area.${area}`)}</strong> · {words.date(agreedOn)}
              {reachedOn === null ? null : ` – ${words.date(reachedOn)}`}
              {Object.entries(text).map(([language, each]) => (
                <p key={language}>{free(typeof each === 'string' ? each : null)}</p>
              ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.t('casework:export.claims')} isEmpty={claims.length === 0}>
        {claims.map((claim, index) => (
          <section key={index} className="stack-tight">
            <h3>{words.right(claim.right, ['name']) ?? claim.right}</h3>
            <Pairs
              pairs={[
                [words.t('casework:export.since'), `${words.date(claim.since)} · ${words.t(`claims:state.${claim.state}`)}`],
                [words.t('casework:export.reference'), claim.reference === null ? null : <bdi dir="ltr">{claim.reference}</bdi>],
                [words.t('claims:column.person'), free(claim.for)], [words.t('claims:column.due'), claim.due === null ? null : words.date(claim.due.on)],
                [words.t('casework:field.note'), free(claim.note)],
              ]}
            />
            <Outcome
              words={words}
              claim={{ ...claim, grantedFrom: claim.granted?.from ?? null, grantedMonthly: claim.granted?.monthly ?? null, grantedOnce: claim.granted?.once ?? null }}
            />
            <ul>
              {claim.steps.map(({ to, on }, step) => (
                <li key={step}>
                  {words.date(on)} · {words.t(`claims:state.${to}`)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Part>
      <Part title={words.t('casework:export.tasks')} isEmpty={tasks.length === 0}>
        <ul className="stack-tight">
          {tasks.map(({ text, dueOn }, index) => (
            <li key={index}>
              {dueOn === null ? null : `${words.date(dueOn)} · `}
              {free(text)}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.t('casework:export.documents')} isEmpty={documents.length === 0}>
        <p>{words.t('casework:export.documentsText')}</p>
        <ul className="stack-tight">
          {documents.map(({ name, size, addedAt }, index) => (
            <li key={index}>
              {free(name)} · {words.t('casework:export.kilobytes', { size: words.number(Math.max(1, Math.round(size / 1024))) })} · <Moment iso={addedAt} words={words} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

function Texts({ page: { notes, earlierTexts, handovers, visits }, words }: PartProps) {
  return (
    <>
      <Part title={words.t('casework:tab.notes')} isEmpty={notes.length === 0}>
        <ul className="file-notes">
          {notes.map(({ text, writtenAt }, index) => (
            <li key={index}>
              <Moment iso={writtenAt} words={words} />
              <p>{free(text)}</p>
            </li>
          ))}
        </ul>
      </Part>
      {earlierTexts.length > 0 ? (
        <Part title={words.t('casework:export.earlier')}>
          <ul className="file-notes">
            {earlierTexts.map(({ text, keptAt }, index) => (
              <li key={index}>
                <Moment iso={keptAt} words={words} />
                <p>{free(text)}</p>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {visits.length > 0 ? (
        <Part title={words.t('casework:export.visits')}>
          <ul className="stack-tight">
            {visits.map(({ day, number }, index) => (
              <li key={index}>
                {words.date(day)} · {words.number(number)}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {handovers.length > 0 ? (
        <Part title={words.t('casework:export.handovers')}>
          <ul className="stack-tight">
            {handovers.map(({ from, to, offeredAt, note }, index) => (
              <li key={index}>
                <Moment iso={offeredAt} words={words} /> · <bdi>{from}</bdi> – <bdi>{to}</bdi> {free(note)}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  )
}
