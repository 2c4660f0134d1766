import type { LoaderFunctionArgs } from '@remix-run/node'
import { useParams } from '@remix-run/react'
import { Fragment, type ReactNode } from 'react'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { citationsText } from '~/screening/citation'
import { conditionText, documentText, rightText, triggerText } from '~/screening/condition-words'
import { guideTexts } from '~/screening/notes'
import { figuresOfDay } from '~/screening/results-model'
import { figureText, rightFigures } from '~/screening/right-figures'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Disclosure } from '~/ui/disclosure'
import { IconList } from '~/ui/icon-list'
import { Notice } from '~/ui/notice'
import { PageTitle } from '~/ui/page-title'
import { PhoneLink } from '~/ui/phone-link'
import { SidePanel } from '~/ui/side-panel'
import { Timeline } from '~/ui/timeline'
import { Trail } from '~/ui/trail'
import type { PageHandle } from './page-head'

export const handle: PageHandle = {
  head: (words, _data, params) => {
    const id = params['id'] ?? ''
    const figures = rightFigures(words, catalogue.parameters, figuresOfDay(todayInIsrael(new Date())))
    return { title: words.right(id, ['name']) ?? id, description: words.right(id, ['summary'], figures) ?? undefined }
  },
}

export function loader({ params }: LoaderFunctionArgs) {
  if (!catalogue.rights.some(({ id }) => id === params['id'])) throw new Response(null, { status: 404 })
  return null
}

export function clientLoader() {
  return null
}

/** The guide of a right: who, how much, how, what to bring, by when, if refused; every figure comes from the law's own table. */
export default function Guide() {
  const words = useWords()
  const { id } = useParams()
  const right = catalogue.rights.find((candidate) => candidate.id === id)
  if (!right) return null
  const day = figuresOfDay(todayInIsrael(new Date()))
  const figures = rightFigures(words, catalogue.parameters, day)
  const text = (part: string) => rightText(words, right.id, [part], figures)
  const list = (part: string) => words.rightList(right.id, ['guide', part], figures)
  const home = `/${words.language}`
  const ownFigures = Object.keys(right.parameters).map((each) => day.figure(each)).filter(({ value }) => Number.isFinite(value))
  const staleYears = ownFigures.filter(({ problem, from }) => problem === 'pastConfirmation' && from).map(({ from }) => (from ?? '').slice(0, 4))
  const sections: { id: string; title: string; body: ReactNode }[] = [
    {
      id: 'who', title: words.t('guide:who'),
      body: (
        <IconList
          items={right.conditions.map((condition) => ({
            key: condition.id,
            icon: condition.decidedBy === 'authority' ? ('office' as const) : ('tick' as const),
            text: condition.decidedBy === 'authority' ? (
              <>
                {conditionText(words, right.id, condition.id, figures)} <span className="small">{words.t('guide:byAuthority')}</span>
              </>
            ) : conditionText(words, right.id, condition.id, figures),
            source: citationsText(words, condition.law),
          }))}
        />
      ),
    },
    {
      id: 'how-much', title: words.t('guide:howMuch'),
      body: (
        <>
          {staleYears.length > 0 ? (
            <Notice kind="time" lead={words.t('guide:staleNotice', { year: staleYears.sort()[0] ?? '' })}>
              {words.t('guide:staleText')}
            </Notice>
          ) : null}
          {paragraphs(list('howMuch'))}
          <p className="small">{text('amountNote')}</p>
        </>
      ),
    },
    {
      id: 'claim', title: words.t('guide:claim'),
      body: <Timeline items={list('claim').map((step, index) => ({ key: step, title: words.number(index + 1), text: step, state: index === 0 ? ('now' as const) : ('later' as const) }))} />,
    },
    { id: 'documents', title: words.t('guide:documents'), body: documents(words, right.id, right.documents, figures) },
    { id: 'time-limits', title: words.t('guide:timeLimits'), body: paragraphs(guideTexts(words, right, 'timeLimits', figures)) },
    { id: 'refused', title: words.t('guide:refused'), body: paragraphs(guideTexts(words, right, 'refused', figures)) },
    { id: 'mistakes', title: words.t('guide:mistakes'), body: bullets(list('mistakes')) },
    {
      id: 'ask', title: words.t('guide:askPersonWhen'),
      body: bullets(right.askPerson.map((trigger) => triggerText(words, right.id, trigger.id, figures))),
    },
    {
      id: 'opens-also', title: words.t('guide:opensAlso'),
      body: (
        <>
          {paragraphs([words.right(right.id, ['guide', 'opensAlso'], figures) ?? ''])}
          <OpensAlso ids={right.opensAlso} words={words} />
        </>
      ),
    },
  ].filter(({ body }) => body !== null)
  return (
    <div className="columns">
      <div className="stack-loose">
        <div className="stack">
          <Trail label={words.t('pages:trail')} steps={[{ href: home, label: words.t('common:home') }, { href: `${home}/rights`, label: words.t('guide:listTitle') }]} />
          <PageTitle hebrew={words.hebrew('rights', [right.id, 'name']) ?? undefined}>{text('name')}</PageTitle>
          <p>{text('summary')}</p>
          <p className="row no-print">
            <Button href={`${home}/check`} iconEnd="forward">
              {words.t('guide:check')}
            </Button>
          </p>
        </div>
        {sections.map((section) => (
          <section className="stack" key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            {section.body}
          </section>
        ))}
        <section className="stack" aria-labelledby="sources">
          <h2 id="sources">{words.t('guide:sources')}</h2>
          {bullets(right.sources.map((source) => <bdi dir="auto" key={source}>{source}</bdi>))}
          <p className="source-line">{words.t('guide:checkedOn', { date: words.date(right.checkedOn) })}</p>
          {ownFigures.length > 0 ? (
            <Disclosure summary={words.t('guide:figures')}>
              <DataTable
                caption={words.t('guide:figures')}
                captionHidden
                columns={[
                  { key: 'value', header: words.t('guide:value'), number: true },
                  { key: 'from', header: words.t('guide:from') },
                  { key: 'source', header: words.t('guide:source') },
                ]}
                rows={ownFigures.map((figure) => ({
                  key: figure.id,
                  cells: [
                    <bdi key="value" className="num">{figureText(words, figure.value, figure.unit)}</bdi>,
                    figure.from ? <bdi key="from" className="num">{words.date(figure.from)}</bdi> : words.t('guide:alwaysInForce'),
                    <bdi key="source" dir="auto">{figure.source}</bdi>,
                  ],
                }))}
              />
            </Disclosure>
          ) : null}
        </section>
      </div>
      <aside className="stack" aria-labelledby="in-short">
        <SidePanel id="in-short" title={words.t('guide:inShort')}>
          <DefinitionPairs
            pairs={[
              { key: 'decides', term: words.t('guide:decides'), value: words.t(`common:authority.${right.authority}`) },
              ...(right.claim.phones.length > 0
                ? [{
                    key: 'phone', term: words.t('guide:phone'),
                    value: right.claim.phones.map((phone, index) => (
                      <Fragment key={phone}>
                        {index > 0 ? ' · ' : null}
                        <PhoneLink number={phone} />
                      </Fragment>
                    )),
                  }]
                : []),
              ...(right.claim.forms.length > 0
                ? [{ key: 'forms', term: words.t('guide:forms'), value: right.claim.forms.map((form) => <bdi key={form} lang="he" dir="rtl">{form} </bdi>) }]
                : []),
              ...(right.claim.links[0]
                ? [{
                    key: 'site', term: words.t('guide:site'),
                    value: <a href={right.claim.links[0]} rel="noreferrer"><bdi dir="ltr">{new URL(right.claim.links[0]).host}</bdi></a>,
                  }]
                : []),
            ]}
          />
        </SidePanel>
        <nav className="side-panel no-print" aria-label={words.t('guide:contents')}>
          <ul className="stack-tight">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
    </div>
  )
}

function paragraphs(texts: readonly string[]): ReactNode {
  const given = texts.filter((each) => each !== '')
  return given.length === 0 ? null : given.map((each) => <p key={each}>{each}</p>)
}

function bullets(items: readonly ReactNode[]): ReactNode {
  return items.length === 0 ? null : (
    <ul className="stack-tight">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

/** Each paper in the reader's language, and in Hebrew to show at the desk. */
function documents(words: Words, right: string, ids: readonly string[], figures: ReturnType<typeof rightFigures>): ReactNode {
  if (ids.length === 0) return <p>{words.t('guide:noDocuments')}</p>
  if (words.language === 'he') return bullets(ids.map((id) => documentText(words, right, id, figures)))
  return (
    <DataTable
      caption={words.t('guide:documentsTable')}
      captionHidden
      columns={[
        { key: 'own', header: words.t('guide:inYourLanguage') },
        { key: 'hebrew', header: words.t('guide:inHebrew') },
      ]}
      rows={ids.map((id) => ({
        key: id,
        cells: [
          documentText(words, right, id, figures),
          <bdi key="hebrew" lang="he" dir="rtl">{words.hebrew('rights', [right, 'documents', id]) ?? words.hebrew('rights', ['_shared', 'documents', id])}</bdi>,
        ],
      }))}
    />
  )
}

function OpensAlso({ ids, words }: { ids: readonly string[]; words: Words }) {
  const known = ids.filter((id) => catalogue.rights.some((right) => right.id === id))
  if (known.length === 0) return null
  return (
    <ul className="stack-tight">
      {known.map((id) => (
        <li key={id}>
          <a href={`/${words.language}/rights/${id}`}>{words.right(id, ['name'])}</a>
        </li>
      ))}
    </ul>
  )
}
