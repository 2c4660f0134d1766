import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { LIVES_HERE, type LocalRight } from '~/municipality/local/right'
import { localFigures, localTexts } from '~/municipality/local/screen'
import type { InAll } from '~/municipality/municipality'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { HebrewTerm } from '~/ui/hebrew-term'
import { IconList } from '~/ui/icon-list'
import { PhoneLink } from '~/ui/phone-link'
import { municipalityOf } from './municipality.server'
import type { PageHandle } from './page-head'
import { bullets } from './right-lines'
import { FiguresTable } from './right-figures-table'

interface Shown {
  readonly right: LocalRight
  readonly town: InAll
  readonly today: string
}

export const handle: PageHandle = {
  tools: ['aloud', 'print'],
  head: (words, data) => {
    const { right } = data as Shown
    return { title: right.words[words.language].name, description: right.words[words.language].summary.replaceAll(/\{\{[^}]*\}\}/g, '…') }
  },
}

/** A right of the municipality whose portal this is; of another one there is nothing here. */
export function loader({ request, context, params }: LoaderFunctionArgs): Shown {
  const municipality = municipalityOf(request, context) ?? context.operator.municipalities.find(({ rights }) => rights.some(({ id }) => id === params['id']))
  const right = municipality?.rights.find(({ id }) => id === params['id'])
  if (!municipality || !right) throw new Response(null, { status: 404 })
  return { right, town: municipality.name, today: todayInIsrael(new Date()) }
}

const SECTIONS = ['howMuch', 'claim', 'documents', 'timeLimits', 'refused'] as const

/** The guide of a local right, in the order of all guides. */
export default function LocalGuide() {
  const words = useWords()
  const { right, town, today } = useLoaderData<typeof loader>() as Shown
  const own = right.words[words.language]
  const say = localTexts(right, words, today)
  const day = localFigures(right, today)
  const figures = Object.keys(right.parameters).map((id) => day.figure(id)).filter(({ value }) => Number.isFinite(value))
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <div>
          <h1>{say(own.name)}</h1>
          {words.language === 'he' ? null : <HebrewTerm>{right.words.he.name}</HebrewTerm>}
        </div>
        <p>{say(own.summary)}</p>
        <p>{words.t('municipality:givenBy', { town: town[words.language] })}</p>
        <p className="no-print">
          <Button href={`/${words.language}/check`} iconEnd="forward">
            {words.t('guide:check')}
          </Button>
        </p>
      </div>
      <section className="stack" aria-labelledby="who">
        <h2 id="who">{words.t('guide:who')}</h2>
        <IconList
          items={[
            { key: LIVES_HERE, icon: 'tick' as const, text: words.t('municipality:livesHere', { town: town[words.language] }) },
            ...right.conditions.map(({ id, decidedBy, source }) => ({
              key: id,
              icon: decidedBy === 'authority' ? ('office' as const) : ('tick' as const),
              text: (
                <>
                  {say(own.conditions[id] ?? id)}
                  {decidedBy === 'authority' ? <span className="small"> {words.t('guide:byAuthority')}</span> : null}
                </>
              ),
              source: source[words.language],
            })),
          ]}
        />
      </section>
      {SECTIONS.filter((section) => own[section].length > 0).map((section) => (
        <section className="stack" key={section} aria-labelledby={section}>
          <h2 id={section}>{words.t(`guide:${section}`)}</h2>
          {bullets(own[section].map(say))}
          {section === 'claim' ? <Ways claim={right.claim} words={words} /> : null}
        </section>
      ))}
      <section className="stack" aria-labelledby="sources">
        <h2 id="sources">{words.t('guide:sources')}</h2>
        {bullets(right.sources.map((source) => <bdi dir="auto" key={source}>{source}</bdi>))}
        <p className="source-line">{words.t('guide:checkedOn', { date: words.date(right.checkedOn) })}</p>
        {figures.length > 0 ? <FiguresTable figures={figures} words={words} /> : null}
      </section>
    </div>
  )
}

/** Where one turns to, in pairs; nothing where nothing is known. */
function Ways({ claim, words }: { claim: LocalRight['claim']; words: Words }) {
  const pairs = [
    ...(claim.phones.length > 0 ? [{ key: 'phone', term: words.t('guide:phone'), value: claim.phones.map((phone) => <PhoneLink key={phone} number={phone} />) }] : []),
    ...(claim.forms.length > 0 ? [{ key: 'forms', term: words.t('guide:forms'), value: claim.forms.map((form) => <bdi key={form} lang="he" dir="rtl">{form} </bdi>) }] : []),
    ...claim.links.map((link) => ({ key: link, term: words.t('guide:site'), value: <a href={link} rel="noreferrer"><bdi dir="ltr">{new URL(link).host}</bdi></a> })),
  ]
  return pairs.length > 0 ? <DefinitionPairs pairs={pairs} /> : null
}
