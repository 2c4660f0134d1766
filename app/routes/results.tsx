import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ClientLoaderFunctionArgs, useLoaderData } from '@remix-run/react'
import { useEffect, useMemo, useState } from 'react'
import type { RightResult } from '~/engine/screen'
import { besideOf, withBeside } from '~/i18n/beside'
import { isLanguage, type Language } from '~/i18n/languages'
import { pageWordsHere } from '~/i18n/live-words.client'
import { fetchOtherWords } from '~/i18n/other-words.client'
import { languageOfPath } from '~/i18n/path'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { type Answers, hasAnswers } from '~/interview/answers'
import { answersInCookie } from '~/interview/cookie.server'
import { ownAnswers } from '~/interview/handover.client'
import { followLaw } from '~/lawroom/law-here.client'
import type { LawName } from '~/lawroom/law-name'
import { lettersFor } from '~/letters/catalogue'
import { LetterLinks } from '~/letters/letter-links'
import { ownPlacesFirst } from '~/municipality/municipalities'
import type { LocalRight } from '~/municipality/local/right'
import type { Municipality } from '~/municipality/municipality'
import { dangerInAnswers } from '~/referral/danger'
import { DangerNotice } from '~/referral/danger-notice'
import type { DirectorySnapshot } from '~/referral/directory.server'
import { PlaceCard } from '~/referral/place-card'
import { placeView, type PlaceView } from '~/referral/place-view'
import { referralsFor } from '~/screening/referrals'
import { ResultCard } from '~/screening/result-card'
import { OthersRights } from '~/screening/others-rights'
import { type ListProps, ResultGroup, RightLinks } from '~/screening/result-group'
import { deadlineText } from '~/screening/condition-words'
import { resultsModel } from '~/screening/results-model'
import { type Say, sayIn } from '~/screening/side-by-side'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { useHome, useIsFramed, useLeaving } from '~/ui/framed'
import { Notice } from '~/ui/notice'
import { PageCode } from '~/ui/page-code'
import { SidePanel } from '~/ui/side-panel'
import { SummaryCounts } from '~/ui/summary-counts'
import { ContinueInPortal } from './embed/continue-in-portal'
import { lawOfNow } from './law-of-now.server'
import { LocalResults } from './local-results'
import { municipalityOf } from './municipality.server'
import { pageAddress } from './page-address.server'
import type { PageHandle } from './page-head'
import { useMunicipality } from './use-municipality'
import { useWordsBeside } from './use-words-beside'

export const handle: PageHandle = {
  isLive: true,
  tools: ['aloud', 'beside', 'print'],
  head: (words) => ({ title: words.t('results:title'), isPrivate: true }),
}

export interface ResultsData {
  readonly answers: Answers
  readonly today: string
  readonly version: string
  /** By which the server worked, for the browser to do the same. */
  readonly law: LawName
  /** The page's own address, for its paper. */
  readonly page: ReturnType<typeof pageAddress>
  /** Places that help; null while they are being looked for, empty when the list cannot be read. */
  readonly places: readonly PlaceView[] | null
  /** Rights of the municipality whose portal this is. */
  readonly local: readonly LocalRight[]
}

const MOST_PLACES = 3

function placesFor(
  answers: Answers, today: string, language: Language, directory: DirectorySnapshot, now: Date, municipality: Pick<Municipality, 'centers' | 'localities'> | null,
): readonly PlaceView[] {
  const { screening } = resultsModel(answers, today)
  const matched = referralsFor({ results: screening.results, facts: answers.facts, language, now }, directory)
  const towns = new Map(directory.localities.map((locality) => [locality.code, locality.names]))
  const code = answers.facts['locality']
  return ownPlacesFirst(matched.map((place) => placeView(place, language, towns)), municipality, typeof code === 'string' ? code : null)
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<ResultsData> {
  const answers = await answersInCookie(request, context)
  const now = new Date()
  const today = todayInIsrael(now)
  const municipality = municipalityOf(request, context)
  const shared = { local: municipality?.rights ?? [], answers, today, ...lawOfNow(), page: pageAddress(request, context) }
  if (!hasAnswers(answers) || !isLanguage(params['lang'])) return { ...shared, places: null }
  try {
    return { ...shared, places: placesFor(answers, today, params['lang'], await context.directory.snapshot(), now, municipality) }
  } catch (error) {
    // The results themselves need no database.
    console.error(error instanceof Error ? error.message : 'The directory could not be read')
    return { ...shared, places: [] }
  }
}

export async function clientLoader({ params, request, serverLoader }: ClientLoaderFunctionArgs): Promise<ResultsData> {
  const { pathname, searchParams } = new URL(request.url)
  const words = fetchOtherWords(besideOf(searchParams, languageOfPath(pathname)))
  const answers = await ownAnswers(params['lang'])
  // Asked without a cookie of answers, the server only tells the day's rules.
  const server = await serverLoader<ResultsData>()
  const [version] = await Promise.all([followLaw(server.law), words, pageWordsHere('reasons')])
  return hasAnswers(answers) ? { ...server, version, answers, today: todayInIsrael(new Date()), places: null } : server
}
clientLoader.hydrate = true as const

/** Places for answers that the server has not seen: the whole directory comes once, and the match is made here. */
function usePlaces(data: ResultsData, language: Language): readonly PlaceView[] | null {
  const [found, setFound] = useState<readonly PlaceView[] | null>(null)
  const { answers, today, places } = data
  const municipality = useMunicipality()
  useEffect(() => {
    if (places !== null || !hasAnswers(answers)) return
    let left = false
    fetch(`/${language}/directory.json`)
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        const directory = (await response.json()) as DirectorySnapshot
        if (!left) setFound(placesFor(answers, today, language, directory, new Date(), municipality))
      })
      .catch(() => {
        if (!left) setFound([])
      })
    return () => {
      left = true
    }
  }, [answers, today, places, language, municipality])
  return places ?? found
}

/** What was not asked about, because its topic was left unmarked: named all the same, with the way to ask. */
function NotAsked({ lists, words, say, query }: ListProps & { lists: ReturnType<typeof resultsModel>['notAsked'] }) {
  const shown = lists.filter(({ results }) => results.length > 0)
  const home = useHome(words.language)
  if (shown.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="not-asked">
      <h2 id="not-asked">{say((each) => each.t('results:notAsked'))}</h2>
      <p>{say((each) => each.t('results:notAskedText'))}</p>
      {shown.map(({ list, results }) => (
        <div className="stack-tight" key={list}>
          <h3>{say((each) => each.question(list, 'short'))}</h3>
          <p className="no-print">
            <a href={`${home}/check/${list}?from=results`}>{words.t('results:chooseTopics')}</a>
          </p>
          <Disclosure summary={words.t('results:showNotAsked', { count: results.length })}>
            <RightLinks results={results} words={words} say={say} query={query} columns />
          </Disclosure>
        </div>
      ))}
    </section>
  )
}

/** The nearest day by which something must be done. */
function Urgent({ urgent, words, say }: { urgent: NonNullable<ReturnType<typeof resultsModel>['urgent']>; words: Words; say: Say }) {
  const { right, deadline, date } = urgent
  return (
    <Notice kind="time" lead={words.t('results:first')}>
      {say((each, figures) => each.t('results:deadline', { what: deadlineText(each, right, deadline, figures), date: each.date(date) }))}
    </Notice>
  )
}

/** Letters for what may be open now; those that answer a decision wait in the guide. */
function fittingLetters({ groups }: ReturnType<typeof resultsModel>): readonly string[] {
  const open = groups.filter(({ verdict }) => verdict === 'eligible' || verdict === 'askPerson')
  return lettersFor(open.flatMap(({ results }) => results.map(({ right }) => right.id)), false)
}

export default function Results() {
  const words = useWords()
  const beside = useWordsBeside()
  const data = useLoaderData<typeof loader>() as ResultsData
  const { answers, today, version, page } = data
  const model = useMemo(() => resultsModel(answers, today), [answers, today])
  const say = useMemo(() => sayIn(words, beside, model.figures), [words, beside, model.figures])
  const places = usePlaces(data, words.language)
  const home = useHome(words.language)
  const isFramed = useIsFramed()
  const leaving = useLeaving()
  const query = withBeside('', beside?.language ?? null)
  if (!hasAnswers(answers)) {
    return (
      <div className="stack narrow">
        <h1>{words.t('results:title')}</h1>
        <EmptyState action={<Button href={`${home}/check`}>{words.t('home:start')}</Button>}>{words.t('results:empty')}</EmptyState>
        {isFramed ? null : (
          <p>
            <a href={`${home}/resume`}>{words.t('save:haveCode')}</a>
          </p>
        )}
      </div>
    )
  }
  const card = (result: RightResult) => (
    <ResultCard key={result.right.id} result={result} model={model} answers={answers} words={words} beside={beside} />
  )
  const shown = model.groups.filter(({ results }) => results.length > 0)
  const { next, total, done } = model.plan
  // Who came because of somebody close finds that person's rights first.
  const caresForSomebody = answers.event === 'care'
  const others = <OthersRights model={model} words={words} say={say} query={query} />
  const danger = dangerInAnswers(answers.facts)
  return (
    <div className="stack-loose">
      <div className="stack">
        {danger ? (
          <div className="narrow">
            <DangerNotice danger={danger} words={words} />
          </div>
        ) : null}
        <h1>{words.t('results:title')}</h1>
        <p>
          {say((each) => each.t('results:summary', { count: done, date: each.date(today) }))} <a href={`${home}/answers`}>{words.t('check:yourAnswers')}</a>
        </p>
        <SummaryCounts
          label={words.t('results:counts')}
          counts={shown.map(({ verdict, results }) => ({
            verdict, count: words.number(results.length), label: words.t(`results:word-${verdict}`), href: `#group-${verdict}`,
          }))}
        />
        {model.urgent ? (
          <Urgent urgent={model.urgent} words={words} say={say} />
        ) : null}
        {isFramed ? (
          <ContinueInPortal answers={answers} words={words} />
        ) : (
          <p className="row no-print">
            <Button href={`${home}/plan`} iconEnd="forward">
              {words.t('plan:title')}
            </Button>
            <a href={`${home}/save`}>{words.t('save:title')}</a>
          </p>
        )}
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
          {caresForSomebody ? others : null}
          {shown.map(({ verdict, results }) => (
            <section className="stack" key={verdict} aria-labelledby={`group-${verdict}`}>
              <h2 id={`group-${verdict}`} tabIndex={-1}>
                {say((each) => each.t(`results:group-${verdict}`))}
              </h2>
              <ResultGroup verdict={verdict} results={results} card={card} words={words} say={say} query={query} />
            </section>
          ))}
          <LocalResults rights={data.local} facts={answers.facts} today={today} words={words} pageFor={model.pageFor} />
          {model.received.length > 0 ? (
            <section className="stack-tight" aria-labelledby="received">
              <h2 id="received">{say((each) => each.t('results:received'))}</h2>
              <RightLinks results={model.received} words={words} say={say} query={query} />
            </section>
          ) : null}
          {caresForSomebody ? null : others}
          <NotAsked lists={model.notAsked} words={words} say={say} query={query} />
          <p className="source-line">
            {words.t('results:rules', { version: version.slice(0, 12) })}
          </p>
        </div>
        <aside className="stack" aria-labelledby="who-helps">
          <SidePanel id="who-helps" title={words.t('results:whoHelps')}>
            <p role="status">{places === null ? words.t('common:loading') : places.length === 0 ? words.t('results:helpUnavailable') : null}</p>
            {places?.slice(0, MOST_PLACES).map((place) => <PlaceCard key={place.id} place={place} words={words} />)}
            {answers.facts['locality'] === undefined ? (
              <p>
                {words.t('results:noPlace')} <a href={`${home}/check/locality?from=results`}>{words.t('results:givePlace')}</a>
              </p>
            ) : null}
            <p>
              <a href={`/${words.language}/centers`} {...leaving}>
                {words.t('results:moreHelp')}
              </a>
            </p>
          </SidePanel>
          {isFramed ? null : (
            <>
              <LetterLinks letters={fittingLetters(model)} />
              <PageCode drawing={page.code} label={words.t('tools:code')} text={words.t('tools:codeText')} address={page.address} />
            </>
          )}
        </aside>
      </div>
    </div>
  )
}
