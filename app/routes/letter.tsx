import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { type ClientLoaderFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { isLanguage, type Language } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { type Answers, hasAnswers } from '~/interview/answers'
import { answersInCookie } from '~/interview/cookie.server'
import { ownAnswers } from '~/interview/handover.client'
import { letterOf } from '~/letters/catalogue'
import { type DatedDeadline, deadlinesOf } from '~/letters/deadlines'
import { type EditedLine, printed } from '~/letters/edits'
import { HiddenLetter } from '~/letters/hidden-letter'
import { SHOWN, stepOf, type Step } from '~/letters/steps'
import type { Letter } from '~/letters/letter'
import { LetterBlanks } from '~/letters/letter-blanks'
import { LetterEdit } from '~/letters/letter-edit'
import { LetterErrors } from '~/letters/letter-errors'
import { LetterPanel } from '~/letters/letter-panel'
import { LetterPaper } from '~/letters/letter-paper'
import styles from '~/letters/letters.css?url'
import { prefill } from '~/letters/prefill'
import { type Typed, typedOf, type ValueError } from '~/letters/values'
import { useCarriedLetter } from '~/letters/use-carried-letter'
import { letterView, type LetterView } from '~/letters/view.server'
import { inferFacts } from '~/rights/facts/infer'
import { Button } from '~/ui/button'
import { CARRIED_FORM } from '~/ui/language-switch'
import { PageTitle } from '~/ui/page-title'
import { Trail } from '~/ui/trail'
import { letterAsked, NO_STORE, postedLetter } from './letter-page.server'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

// The title says nothing of the matter: it stands in the browser's history and on the paper's edge.
export const handle: PageHandle = { isLive: true, carries: true, head: (words) => ({ title: words.t('letters:pageTitle'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = () => NO_STORE

interface Opened {
  readonly view: LetterView
  readonly today: string
  readonly typed: Typed
  readonly deadlines: readonly DatedDeadline[]
  readonly fromAnswers: boolean
}

interface Posted {
  readonly view: LetterView
  readonly language: Language
  readonly step: Step
  readonly typed: Typed
  readonly errors: readonly ValueError[]
  readonly lines: readonly EditedLine[]
  readonly missing: readonly string[]
  readonly deadlines: readonly DatedDeadline[]
}

function opened(letter: Letter, answers: Answers, view: LetterView, today: string): Opened {
  const facts = inferFacts(answers.facts, null)
  const { values, fromAnswers } = prefill(letter, facts, today, (id) => view.benefitNames[id] ?? null)
  return { view, today, typed: typedOf(values, letter), deadlines: deadlinesOf(letter, values, facts, today), fromAnswers }
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { letter, language, today } = letterAsked(params)
  const view = letterView(letter, language, today)
  return data(opened(letter, await answersInCookie(request, context), view, today), { headers: NO_STORE })
}

/** With scripts the blanks are filled from what this browser keeps; it goes out only with the form, when its button is pressed. */
export async function clientLoader({ params, serverLoader }: ClientLoaderFunctionArgs): Promise<Opened> {
  const answers = await ownAnswers(params['lang'])
  const server = await serverLoader<Opened>()
  const letter = letterOf(params['id'])
  return letter && isLanguage(params['lang']) && hasAnswers(answers) ? opened(letter, answers, server.view, server.today) : server
}
clientLoader.hydrate = true as const

export async function action({ request, context, params }: ActionFunctionArgs) {
  const asked = letterAsked(params)
  const { letter, language, today } = asked
  const form = await readForm(request)
  const read = postedLetter(asked, form)
  const { values, typed, lines, missing } = read
  const facts = inferFacts((await answersInCookie(request, context)).facts, null)
  const { step, errors } = stepOf(form, read.errors)
  const posted: Posted = {
    view: letterView(letter, language, today), language, step, typed, errors, lines, missing, deadlines: deadlinesOf(letter, values, facts, today),
  }
  return data(posted, { status: errors.length === 0 ? 200 : 400, headers: NO_STORE })
}

/**
 * The posted letter for as long as its page stands: the router drops what an action gave when the scripts start and the browser's own
 * answers are loaded.
 */
function usePosted(id: string, language: Language): Posted | undefined {
  const given = useActionData<typeof action>() as Posted | undefined
  const [kept] = useState(given)
  return kept?.view.id === id && kept.language === language ? kept : undefined
}

export default function LetterPage() {
  const words = useWords()
  const loaded = useLoaderData<typeof loader>() as Opened
  const posted = usePosted(loaded.view.id, words.language)
  const view = posted?.view ?? loaded.view
  const carried = useCarriedLetter(view.id, posted === undefined)
  const step = posted?.step ?? 'fill'
  if (posted && (step === 'paper-hebrew' || step === 'paper-both')) return <Paper posted={posted} both={step === 'paper-both'} />
  const errors = posted?.errors ?? []
  const home = `/${words.language}`
  const address = `${home}/letters/${view.id}`
  return (
    <div className="columns letter-page">
      <div className="stack-loose">
        <div className="stack">
          <Trail
            label={words.t('pages:trail')}
            steps={[{ href: home, label: words.t('common:home') }, { href: `${home}/letters`, label: words.t('letters:listTitle') }]}
          />
          <LetterErrors view={view} errors={errors} />
          <PageTitle hebrew={view.hebrewName ?? undefined}>{words.t(`letters:name.${view.id}`)}</PageTitle>
          <p>{view.about}</p>
        </div>
        {posted && step === 'edit' ? (
          <LetterEdit
            view={view} address={address} formId={CARRIED_FORM} typed={posted.typed} errors={errors} lines={posted.lines} missing={posted.missing}
          >
            <Outputs address={address} />
          </LetterEdit>
        ) : (
          // What the browser kept comes after the first paint: the inputs are then made anew with it.
          <form
            key={carried ? 'carried' : loaded.fromAnswers ? 'answers' : 'empty'} id={CARRIED_FORM} method="post" action={address} className="stack"
            noValidate
          >
            <input type="hidden" name={SHOWN} value="fill" />
            <h2>{words.t('letters:what')}</h2>
            <p>{words.t('letters:whatHint')}</p>
            {loaded.fromAnswers && !posted ? <p>{words.t('letters:prefilled')}</p> : null}
            <LetterBlanks view={view} typed={posted?.typed ?? carried ?? loaded.typed} errors={errors} />
            <p className="small">{words.t('letters:privacy')}</p>
            <p>
              <Button name="step" value="edit" iconEnd="forward">
                {words.t('letters:build')}
              </Button>
            </p>
          </form>
        )}
      </div>
      <LetterPanel view={view} deadlines={posted?.deadlines ?? loaded.deadlines} />
    </div>
  )
}

/** To paper or to a file, in Hebrew alone or with the translation. */
function Outputs({ address }: { address: string }) {
  const words = useWords()
  const isHebrew = words.language === 'he'
  return (
    <div className="stack-tight">
      <p className="row">
        <Button name="step" value="paper-hebrew" icon="print">
          {words.t('letters:paperHebrew')}
        </Button>
        {isHebrew ? null : (
          <Button kind="second" name="step" value="paper-both" icon="print">
            {words.t('letters:paperBoth')}
          </Button>
        )}
      </p>
      <p className="row">
        <Button kind="second" formAction={`${address}/document`} name="with" value="hebrew" icon="paper">
          {words.t('letters:wordHebrew')}
        </Button>
        {isHebrew ? null : (
          <Button kind="second" formAction={`${address}/document`} name="with" value="both" icon="paper">
            {words.t('letters:wordBoth')}
          </Button>
        )}
      </p>
      <p className="small">{words.t('letters:privacy')}</p>
    </div>
  )
}

function Paper({ posted, both }: { posted: Posted; both: boolean }) {
  const words = useWords()
  return (
    <div className="stack letter-page">
      <h1>{words.t('letters:pageTitle')}</h1>
      <div className="no-print">
      <form id={CARRIED_FORM} method="post" action={`/${words.language}/letters/${posted.view.id}`} className="stack">
        <input type="hidden" name={SHOWN} value={posted.step} />
        <HiddenLetter typed={posted.typed} lines={posted.lines} />
        <p>{words.t('letters:printHint')}</p>
        <p className="row">
          <span className="script-only">
            <Button type="button" icon="print" onClick={() => window.print()}>
              {words.t('letters:printNow')}
            </Button>
          </span>
          <Button kind="second" name="step" value="edit" icon="edit">
            {words.t('letters:backToLetter')}
          </Button>
        </p>
      </form>
      </div>
      <LetterPaper lines={printed(posted.lines)} both={both && words.language !== 'he'} />
    </div>
  )
}
