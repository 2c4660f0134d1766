import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { langOf } from '~/casework/claims/claim-words'
import type { Language } from '~/i18n/languages'
import { OWN_NAMES } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { deadlinesOf } from '~/letters/deadlines'
import { type EditedLine, printed } from '~/letters/edits'
import { HiddenLetter } from '~/letters/hidden-letter'
import { LetterBlanks } from '~/letters/letter-blanks'
import { LetterEdit } from '~/letters/letter-edit'
import { LetterErrors } from '~/letters/letter-errors'
import { LetterPanel } from '~/letters/letter-panel'
import { LetterPaper } from '~/letters/letter-paper'
import styles from '~/letters/letters.css?url'
import { type Step, stepOf } from '~/letters/steps'
import { type Typed, typedOf } from '~/letters/values'
import { letterView } from '~/letters/view.server'
import { Button } from '~/ui/button'
import { PageTitle } from '~/ui/page-title'
import { NO_STORE, postedLetter } from '../letter-page.server'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { requireFile } from './file-door.server'
import { factsOfFile, fileLetterAsked, filledFromFile, noteLetter } from './file-letter.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('letters:pageTitle'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const headers: HeadersFunction = () => NO_STORE

export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.read')
  const { context, params } = args
  const asked = fileLetterAsked(params)
  const view = letterView(asked.letter, asked.language, asked.today)
  const facts = await factsOfFile(head, context)
  const values = await filledFromFile(asked, head, facts, view, context)
  await audit(context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  const deadlines = deadlinesOf(asked.letter, values, facts, asked.today)
  return data({ view, typed: typedOf(values, asked.letter), deadlines, fileId: head.id, own: head.language }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.write')
  const { context, params, request } = args
  const asked = fileLetterAsked(params)
  const form = await readForm(request)
  const read = postedLetter(asked, form)
  const { step, errors } = stepOf(form, read.errors)
  const isPaper = step === 'paper-hebrew' || step === 'paper-both'
  // On paper the translation is for the person; on the page it is for who writes.
  const lines = isPaper ? postedLetter({ ...asked, language: head.language }, form).lines : read.lines
  if (isPaper) await noteLetter(asked, head, me, lines, form.has('keep'), context)
  const { letter, language, today } = asked
  const facts = await factsOfFile(head, context)
  const posted = {
    view: letterView(letter, language, today), step, typed: read.typed, errors, lines, missing: read.missing, deadlines: deadlinesOf(letter, read.values, facts, today),
    own: head.language, fileId: head.id,
  }
  return data(posted, { status: errors.length === 0 ? 200 : 400, headers: NO_STORE })
}

export default function FileLetter() {
  const words = useWords()
  const loaded = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const view = posted?.view ?? loaded.view
  const base = `/${words.language}/staff/files/${loaded.fileId}`
  const address = `${base}/letters/${view.id}`
  if (posted && (posted.step === 'paper-hebrew' || posted.step === 'paper-both')) {
    return <Paper lines={posted.lines} typed={posted.typed} step={posted.step} own={posted.own} address={address} />
  }
  const errors = posted?.errors ?? []
  return (
    <div className="columns letter-page">
      <div className="stack-loose">
        <div className="stack">
          <LetterErrors view={view} errors={errors} />
          <PageTitle hebrew={view.hebrewName ?? undefined}>{words.t(`letters:name.${view.id}`)}</PageTitle>
          <p>{view.about}</p>
        </div>
        {posted?.step === 'edit' ? (
          <LetterEdit view={view} address={address} typed={posted.typed} errors={errors} lines={posted.lines} missing={posted.missing}>
            <Outputs address={address} own={posted.own} />
          </LetterEdit>
        ) : (
          <form method="post" action={address} className="stack" noValidate>
            <p>{words.t('claims:letters.filled')}</p>
            <LetterBlanks view={view} typed={posted?.typed ?? loaded.typed} errors={errors} />
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

/** To paper or to a file, in Hebrew alone or with the person's language beside it. */
function Outputs({ address, own }: { address: string; own: Language }) {
  const words = useWords()
  const language = { language: `\u2068${OWN_NAMES[own]}\u2069` }
  return (
    <div className="stack-tight">
      <label className="claim-choice" htmlFor="keep">
        <input type="checkbox" id="keep" name="keep" value="1" />
        <span>{words.t('claims:letters.keep')}</span>
      </label>
      <p className="row">
        <Button name="step" value={own === 'he' ? 'paper-hebrew' : 'paper-both'} icon="print">
          {own === 'he' ? words.t('letters:paperHebrew') : words.t('claims:letters.paperBoth', language)}
        </Button>
        {own === 'he' ? null : (
          <Button kind="second" name="step" value="paper-hebrew" icon="print">
            {words.t('letters:paperHebrew')}
          </Button>
        )}
      </p>
      <p className="row">
        <Button kind="second" formAction={`${address}/document`} name="with" value="hebrew" icon="paper">
          {words.t('letters:wordHebrew')}
        </Button>
        {own === 'he' ? null : (
          <Button kind="second" formAction={`${address}/document`} name="with" value="both" icon="paper">
            {words.t('claims:letters.wordBoth', language)}
          </Button>
        )}
      </p>
    </div>
  )
}

interface PaperProps {
  readonly lines: readonly EditedLine[]
  readonly typed: Typed
  readonly step: Step
  readonly own: Language
  readonly address: string
}

function Paper({ lines, typed, step, own, address }: PaperProps) {
  const words = useWords()
  return (
    <div className="stack letter-page">
      <div className="no-print">
        <form method="post" action={address} className="stack">
          <h1>{words.t('letters:pageTitle')}</h1>
          <HiddenLetter typed={typed} lines={lines} />
          <p>{words.t('letters:printHint')}</p>
          <p className="row">
            <Button kind="second" name="step" value="edit" icon="edit">
              {words.t('letters:backToLetter')}
            </Button>
          </p>
        </form>
      </div>
      <div {...langOf(own)}>
        <LetterPaper lines={printed(lines)} both={step === 'paper-both' && own !== 'he'} />
      </div>
    </div>
  )
}
