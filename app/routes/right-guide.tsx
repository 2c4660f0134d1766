import { Fragment, type ReactNode } from 'react'
import { withBeside } from '~/i18n/beside'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { lettersFor } from '~/letters/catalogue'
import { LetterLinks } from '~/letters/letter-links'
import { dangerOfTopics } from '~/referral/danger'
import { DangerNotice } from '~/referral/danger-notice'
import { catalogue } from '~/rights'
import { citationsText } from '~/screening/citation'
import { conditionText, rightText, triggerText } from '~/screening/condition-words'
import { guideTexts } from '~/screening/notes'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { type Say, sayIn } from '~/screening/side-by-side'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { IconList } from '~/ui/icon-list'
import { Notice } from '~/ui/notice'
import { PageCode } from '~/ui/page-code'
import { PageTitle } from '~/ui/page-title'
import { PhoneLink } from '~/ui/phone-link'
import { SidePanel } from '~/ui/side-panel'
import { Timeline } from '~/ui/timeline'
import { Trail } from '~/ui/trail'
import { bullets, paragraphs, sayAll } from './right-lines'
import { FiguresTable } from './right-figures-table'
import { Papers } from './right-papers'
import { useWordsBeside } from './use-words-beside'

export interface RightGuideProps {
  readonly id: string
  /** Where the guide is found: as a code that a phone's camera reads, and in letters. */
  readonly code: Parameters<typeof PageCode>[0]['drawing']
  readonly address: string
}

/** The guide of a right: who, how much, how, what to bring, by when, if refused; every figure comes from the law's own table. */
export function RightGuide({ id, code, address }: RightGuideProps) {
  const words = useWords()
  const beside = useWordsBeside()
  const right = catalogue.rights.find((candidate) => candidate.id === id)
  if (!right) return null
  const day = figuresOfDay(todayInIsrael(new Date()))
  const figures = rightFigures(words, catalogue.parameters, day)
  const say = sayIn(words, beside, day)
  const text = (part: string) => say((each, values) => rightText(each, right.id, [part], values))
  const list = (part: string) => sayAll(say, (each, values) => each.rightList(right.id, ['guide', part], values))
  const home = `/${words.language}`
  const danger = dangerOfTopics(right.topics)
  const ownFigures = Object.keys(right.parameters).map((each) => day.figure(each)).filter(({ value }) => Number.isFinite(value))
  const staleYears = ownFigures.filter(({ problem, from }) => problem === 'pastConfirmation' && from).map(({ from }) => (from ?? '').slice(0, 4))
  const sections: { id: string; title: string; body: ReactNode }[] = [
    {
      id: 'who', title: 'guide:who',
      body: (
        <IconList
          items={right.conditions.map((condition) => ({
            key: condition.id,
            icon: condition.decidedBy === 'authority' ? ('office' as const) : ('tick' as const),
            text: say((each, values) => (
              <>
                {conditionText(each, right.id, condition.id, values)}
                {condition.decidedBy === 'authority' ? <span className="small"> {each.t('guide:byAuthority')}</span> : null}
              </>
            )),
            source: say((each) => citationsText(each, condition.law)),
          }))}
        />
      ),
    },
    {
      id: 'how-much', title: 'guide:howMuch',
      body: (
        <>
          {staleYears.length > 0 ? (
            <Notice kind="time" lead={say((each) => each.t('guide:staleNotice', { year: staleYears.sort()[0] ?? '' }))}>
              {say((each) => each.t('guide:staleText'))}
            </Notice>
          ) : null}
          {paragraphs(list('howMuch'))}
          <p className="small">{text('amountNote')}</p>
        </>
      ),
    },
    {
      id: 'claim', title: 'guide:claim',
      body: <Timeline items={list('claim').map((step, index) => ({ key: String(index), title: words.number(index + 1), text: step, state: index === 0 ? ('now' as const) : ('later' as const) }))} />,
    },
    { id: 'documents', title: 'guide:documents', body: <Papers ids={right.documents} right={right.id} words={words} beside={beside} figures={figures} /> },
    { id: 'time-limits', title: 'guide:timeLimits', body: paragraphs(sayAll(say, (each, values) => guideTexts(each, right, 'timeLimits', values))) },
    { id: 'refused', title: 'guide:refused', body: paragraphs(sayAll(say, (each, values) => guideTexts(each, right, 'refused', values))) },
    { id: 'mistakes', title: 'guide:mistakes', body: bullets(list('mistakes')) },
    {
      id: 'ask', title: 'guide:askPersonWhen',
      body: bullets(right.askPerson.map((trigger) => say((each, values) => triggerText(each, right.id, trigger.id, values)))),
    },
    {
      id: 'opens-also', title: 'guide:opensAlso',
      body: (
        <>
          {paragraphs(sayAll(say, (each, values) => textsOf(each.right(right.id, ['guide', 'opensAlso'], values))))}
          <OpensAlso ids={right.opensAlso} words={words} say={say} query={withBeside('', beside?.language ?? null)} />
        </>
      ),
    },
  ].filter(({ body }) => body !== null)
  return (
    <div className="columns">
      <div className="stack-loose">
        {danger ? <DangerNotice danger={danger} words={words} /> : null}
        <div className="stack">
          <Trail label={words.t('pages:trail')} steps={[{ href: home, label: words.t('common:home') }, { href: `${home}/rights`, label: words.t('guide:listTitle') }]} />
          <PageTitle hebrew={beside?.language === 'he' ? undefined : (words.hebrew('rights', [right.id, 'name']) ?? undefined)}>{text('name')}</PageTitle>
          <p>{text('summary')}</p>
          <p className="row no-print">
            <Button href={`${home}/check`} iconEnd="forward">
              {words.t('guide:check')}
            </Button>
          </p>
        </div>
        {sections.map((section) => (
          <section className="stack" key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{say((each) => each.t(section.title))}</h2>
            {section.body}
          </section>
        ))}
        <section className="stack" aria-labelledby="sources">
          <h2 id="sources">{say((each) => each.t('guide:sources'))}</h2>
          {bullets(right.sources.map((source) => <bdi dir="auto" key={source}>{source}</bdi>))}
          <p className="source-line">{say((each) => each.t('guide:checkedOn', { date: each.date(right.checkedOn) }))}</p>
          {ownFigures.length > 0 ? <FiguresTable figures={ownFigures} words={words} /> : null}
        </section>
      </div>
      <aside className="stack" aria-labelledby="in-short">
        <SidePanel id="in-short" title={say((each) => each.t('guide:inShort'))}>
          <DefinitionPairs
            pairs={[
              { key: 'decides', term: say((each) => each.t('guide:decides')), value: say((each) => each.t(`common:authority.${right.authority}`)) },
              ...(right.claim.phones.length > 0
                ? [{
                    key: 'phone', term: say((each) => each.t('guide:phone')),
                    value: right.claim.phones.map((phone, index) => (
                      <Fragment key={phone}>
                        {index > 0 ? ' · ' : null}
                        <PhoneLink number={phone} />
                      </Fragment>
                    )),
                  }]
                : []),
              ...(right.claim.forms.length > 0
                ? [{ key: 'forms', term: say((each) => each.t('guide:forms')), value: right.claim.forms.map((form) => <bdi key={form} lang="he" dir="rtl">{form} </bdi>) }]
                : []),
              ...(right.claim.links[0]
                ? [{
                    key: 'site', term: say((each) => each.t('guide:site')),
                    value: <a href={right.claim.links[0]} rel="noreferrer"><bdi dir="ltr">{new URL(right.claim.links[0]).host}</bdi></a>,
                  }]
                : []),
            ]}
          />
        </SidePanel>
        <LetterLinks letters={lettersFor([right.id])} />
        <nav className="side-panel no-print" aria-label={words.t('guide:contents')}>
          <ul className="stack-tight">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{words.t(section.title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <PageCode drawing={code} label={words.t('tools:code')} text={words.t('tools:codeText')} address={address} />
      </aside>
    </div>
  )
}

function textsOf(text: string | null): readonly string[] {
  return text ? [text] : []
}

function OpensAlso({ ids, words, say, query }: { ids: readonly string[]; words: Words; say: Say; query: string }) {
  const known = ids.filter((id) => catalogue.rights.some((right) => right.id === id))
  if (known.length === 0) return null
  return (
    <ul className="stack-tight">
      {known.map((id) => (
        <li key={id}>
          <a href={`/${words.language}/rights/${id}${query}`}>{say((each) => each.right(id, ['name']))}</a>
        </li>
      ))}
    </ul>
  )
}
