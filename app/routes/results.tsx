import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ClientLoaderFunctionArgs, useLoaderData } from '@remix-run/react'
import { useEffect, useMemo, useState } from 'react'
import type { RightResult } from '~/engine/screen'
import { isLanguage, type Language } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { type Answers, hasAnswers } from '~/interview/answers'
import { answersInCookie } from '~/interview/cookie.server'
import { ownAnswers } from '~/interview/handover.client'
import type { DirectorySnapshot } from '~/referral/directory.server'
import { PlaceCard } from '~/referral/place-card'
import { placeView, type PlaceView } from '~/referral/place-view'
import { catalogue } from '~/rights'
import { referralsFor } from '~/screening/referrals'
import { ResultCard } from '~/screening/result-card'
import { deadlineText } from '~/screening/condition-words'
import { resultsModel } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { rulesVersion } from '~/screening/rules-version.server'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { SidePanel } from '~/ui/side-panel'
import { SummaryCounts } from '~/ui/summary-counts'
import type { PageHandle } from './page-head'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('results:title'), isPrivate: true }) }

interface ResultsData {
  readonly answers: Answers
  readonly today: string
  readonly version: string
  /** Places that help; null while they are being looked for, empty when the list cannot be read. */
  readonly places: readonly PlaceView[] | null
}

const MOST_PLACES = 3

function placesFor(answers: Answers, today: string, language: Language, directory: DirectorySnapshot, now: Date): readonly PlaceView[] {
  const { screening } = resultsModel(answers, today)
  const matched = referralsFor({ results: screening.results, facts: answers.facts, language, now }, directory)
  const towns = new Map(directory.localities.map((locality) => [locality.code, locality.names]))
  return matched.map((place) => placeView(place, language, towns))
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<ResultsData> {
  const answers = await answersInCookie(request, context)
  const now = new Date()
  const today = todayInIsrael(now)
  const shared = { answers, today, version: rulesVersion(catalogue) }
  if (!hasAnswers(answers) || !isLanguage(params['lang'])) return { ...shared, places: null }
  try {
    return { ...shared, places: placesFor(answers, today, params['lang'], await context.directory.snapshot(), now) }
  } catch (error) {
    // The results themselves need no database.
    console.error(error instanceof Error ? error.message : 'The directory could not be read')
    return { ...shared, places: [] }
  }
}

export async function clientLoader({ params, serverLoader }: ClientLoaderFunctionArgs): Promise<ResultsData> {
  const answers = await ownAnswers(params['lang'])
  // Asked without a cookie of answers, the server only tells the day's rules.
  const server = await serverLoader<ResultsData>()
  return hasAnswers(answers) ? { ...server, answers, today: todayInIsrael(new Date()), places: null } : server
}
clientLoader.hydrate = true as const

/** Places for answers that the server has not seen: the whole directory comes once, and the match is made here. */
function usePlaces(data: ResultsData, language: Language): readonly PlaceView[] | null {
  const [found, setFound] = useState<readonly PlaceView[] | null>(null)
  const { answers, today, places } = data
  useEffect(() => {
    if (places !== null || !hasAnswers(answers)) return
    let left = false
    fetch(`/${language}/directory.json`)
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        const directory = (await response.json()) as DirectorySnapshot
        if (!left) setFound(placesFor(answers, today, language, directory, new Date()))
      })
      .catch(() => {
        if (!left) setFound([])
      })
    return () => {
      left = true
    }
  }, [answers, today, places, language])
  return places ?? found
}

/** What was not asked about, because its topic was left unmarked: named all the same, with the way to ask. */
function NotAsked({ lists, words }: { lists: ReturnType<typeof resultsModel>['notAsked']; words: Words }) {
  const shown = lists.filter(({ results }) => results.length > 0)
  if (shown.length === 0) return null
  const home = `/${words.language}`
  return (
    <section className="stack-tight" aria-labelledby="not-asked">
      <h2 id="not-asked">{words.t('results:notAsked')}</h2>
      <p>{words.t('results:notAskedText')}</p>
      {shown.map(({ list, results }) => (
        <div className="stack-tight" key={list}>
          <h3>{words.question(list, 'short')}</h3>
          <p className="no-print">
            <a href={`${home}/check/${list}?from=results`}>{words.t('results:chooseTopics')}</a>
          </p>
          <Disclosure summary={words.t('results:showNotAsked', { count: results.length })}>
            <ul className="link-columns">
              {results.map(({ right }) => (
                <li key={right.id}>
                  <a href={`${home}/rights/${right.id}`}>{words.right(right.id, ['name'])}</a>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ))}
    </section>
  )
}

export default function Results() {
  const words = useWords()
  const data = useLoaderData<typeof loader>() as ResultsData
  const { answers, today, version } = data
  const model = useMemo(() => resultsModel(answers, today), [answers, today])
  const figures = useMemo(() => rightFigures(words, catalogue.parameters, model.figures), [words, model.figures])
  const places = usePlaces(data, words.language)
  const home = `/${words.language}`
  if (!hasAnswers(answers)) {
    return (
      <div className="stack narrow">
        <h1>{words.t('results:title')}</h1>
        <EmptyState action={<Button href={`${home}/check`}>{words.t('home:start')}</Button>}>{words.t('results:empty')}</EmptyState>
      </div>
    )
  }
  const card = (result: RightResult) => (
    <ResultCard key={result.right.id} result={result} model={model} answers={answers} words={words} figures={figures} />
  )
  const shown = model.groups.filter(({ results }) => results.length > 0)
  const { next, total, done } = model.plan
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('results:title')}</h1>
        <p>
          {words.t('results:summary', { count: done, date: words.date(today) })} <a href={`${home}/answers`}>{words.t('check:yourAnswers')}</a>
        </p>
        <SummaryCounts
          label={words.t('results:counts')}
          counts={shown.map(({ verdict, results }) => ({
            verdict, count: words.number(results.length), label: words.t(`results:word-${verdict}`), href: `#group-${verdict}`,
          }))}
        />
        {model.urgent ? (
          <Notice kind="time" lead={words.t('results:first')}>
            {words.t('results:deadline', {
              what: deadlineText(words, model.urgent.right, model.urgent.deadline, figures),
              date: words.date(model.urgent.date),
            })}
          </Notice>
        ) : null}
        {next ? (
          <p className="row no-print">
            <Button href={`${home}/check/${next.page.id}`} kind="second" iconEnd="forward">
              {words.t('results:moreQuestions')}
            </Button>
            <span className="small">{words.t('results:moreQuestionsText', { count: Math.max(1, total - done) })}</span>
          </p>
        ) : null}
      </div>
      <div className="columns">
        <div className="stack-loose">
          {shown.map(({ verdict, results }) => (
            <section className="stack" key={verdict} aria-labelledby={`group-${verdict}`}>
              <h2 id={`group-${verdict}`} tabIndex={-1}>
                {words.t(`results:group-${verdict}`)}
              </h2>
              {verdict === 'ineligible' ? (
                // Folded, because it is long and nothing in it asks to be done now; it opens by itself for printing.
                <Disclosure summary={words.t('results:showNotNow', { count: results.length })}>
                  <div className="stack">{results.map(card)}</div>
                </Disclosure>
              ) : (
                results.map(card)
              )}
            </section>
          ))}
          {model.received.length > 0 ? (
            <section className="stack-tight" aria-labelledby="received">
              <h2 id="received">{words.t('results:received')}</h2>
              <ul className="stack-tight">
                {model.received.map(({ right }) => (
                  <li key={right.id}>
                    <a href={`${home}/rights/${right.id}`}>{words.right(right.id, ['name'])}</a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {model.ofSpouse.length > 0 ? (
            <section className="stack-tight" aria-labelledby="of-spouse">
              <h2 id="of-spouse">{words.t('results:ofSpouse')}</h2>
              <p>{words.t('results:ofSpouseText')}</p>
              <ul className="stack-tight">
                {model.ofSpouse.map(({ right, verdict }) => (
                  <li key={right.id}>
                    <a href={`${home}/rights/${right.id}`}>{words.right(right.id, ['name'])}</a>
                    <span className="small"> · {words.t(`results:word-${verdict}`)}</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <NotAsked lists={model.notAsked} words={words} />
          <p className="source-line">
            {words.t('results:rules', { version: version.slice(0, 12) })}
          </p>
        </div>
        <aside className="stack" aria-labelledby="who-helps">
          <SidePanel id="who-helps" title={words.t('results:whoHelps')}>
            {places === null ? <p>{words.t('common:loading')}</p> : null}
            {places?.length === 0 ? <p>{words.t('results:helpUnavailable')}</p> : null}
            {places?.slice(0, MOST_PLACES).map((place) => <PlaceCard key={place.id} place={place} words={words} />)}
            {answers.facts['locality'] === undefined ? (
              <p>
                {words.t('results:noPlace')} <a href={`${home}/check/locality?from=results`}>{words.t('results:givePlace')}</a>
              </p>
            ) : null}
            <p>
              <a href={`${home}/centers`}>{words.t('results:moreHelp')}</a>
            </p>
          </SidePanel>
        </aside>
      </div>
    </div>
  )
}
