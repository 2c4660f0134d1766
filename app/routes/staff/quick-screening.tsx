import { type ActionFunctionArgs, data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useEffect, useMemo, useState } from 'react'
import type { Staff, StaffContext } from '~/accounts/context'
import { audit } from '~/accounts/audit.server'
import { centersFor } from '~/accounts/permissions'
import { requireStaff } from '~/accounts/require-staff.server'
import { attachedCode } from '~/casework/desk/attached.server'
import deskStyles from '~/casework/desk/desk-pages.css?url'
import { answerSheet } from '~/casework/desk/quick/answering'
import { answersOfSheet, carriedAnswers, codeTyped } from '~/casework/desk/quick/carried-answers'
import { BesideChoice, FacingLink, OpenSaved, SaveToFile } from '~/casework/desk/quick/page-tools'
import { QuickScreening } from '~/casework/desk/quick/quick-screening'
import { saveToFile } from '~/casework/desk/quick/save-to-file.server'
import { answersOfFile } from '~/casework/claims/assessments.server'
import { fileHead } from '~/casework/files/files.server'
import { isLanguage, type Language } from '~/i18n/languages'
import { fetchOtherWords, otherWordsHere } from '~/i18n/other-words.client'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { hasAnswers, NO_ANSWERS } from '~/interview/answers'
import type { FindLocalities } from '~/interview/submit'
import { isRefusal } from '~/interview/saved/replies'
import { headersOf, openByForm, statusOf } from '~/interview/saved/requests.server'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { StatusMessage } from '~/ui/status-message'
import { findLocalities } from '../find-localities.server'
import { localitiesInBrowser } from '../find-localities.client'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { useWordsBeside } from '../use-words-beside'
import { formText } from './form-text'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('staff:way.screening'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskStyles }]

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const fileId = new URL(request.url).searchParams.get('file')
  const today = todayInIsrael(new Date())
  if (fileId === null) {
    const me = await requireStaff(request, context, 'case.read')
    return { today, file: null, answers: NO_ANSWERS, maySave: centersFor(me.grants, 'case.write').length > 0 }
  }
  const head = await fileHead(context.db, fileId)
  const me = await requireStaff(request, context, 'case.read', head?.center ?? null)
  if (!head) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  const answers = await answersOfFile(context.db, context.vault, head.id)
  return { today, file: { number: head.number, language: head.language }, answers, maySave: centersFor(me.grants, 'case.write').length > 0 }
}

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args
  const language = languageOfAddress(params)
  const form = await readForm(request)
  switch (formText(form, 'do')) {
    case 'open':
      return open(args, await requireStaff(request, context, 'case.read'), codeTyped(formText(form, 'code')), formText(form, 'pin'), form)
    case 'openAttached': {
      const attached = await attachedCode(context, formText(form, 'of'), formText(form, 'id'))
      const me = await requireStaff(request, context, 'case.read', ...(formText(form, 'id') === '' ? [] : [attached?.center ?? null]))
      if (attached) await audit(context, me, { action: 'day.screeningRead', record: attached.record, id: formText(form, 'id'), center: attached.center })
      return open(args, me, attached?.code ?? '', '', form)
    }
    case 'save': {
      const me = await requireStaff(request, context, 'case.write')
      const answers = await answersOfSheet(form, todayInIsrael(new Date()), findLocalities(context.directory, language))
      const saved = await saveToFile(context, me, { answers, number: formText(form, 'file'), isAgreed: form.has('agreed') })
      if ('problem' in saved) return data({ type: 'unsaved' as const, problem: saved.problem, begun: { answers }, file: formText(form, 'file').slice(0, 20) }, { status: 422 })
      return redirect(`/${language}/staff/files/${saved.fileId}`)
    }
    case 'recompute': {
      await requireStaff(request, context, 'case.read')
      const begun = await answerSheet(form, carriedAnswers(form), todayInIsrael(new Date()), findLocalities(context.directory, language))
      return data({ type: 'recomputed' as const, begun })
    }
    default:
      await requireStaff(request, context, 'case.read')
      throw new Response(null, { status: 400 })
  }
}

async function open({ context }: ActionFunctionArgs, me: Staff, code: string, pin: string, form: FormData) {
  const typed = new FormData()
  typed.set('code', code)
  typed.set('pin', pin)
  const opened = await openByForm(typed, context, { catalogue, version: rulesVersion(catalogue) })
  if (isRefusal(opened)) {
    await writeOpening(context, me, 'failed')
    return data({ type: 'refused' as const, refusal: opened, begun: { answers: carriedAnswers(form) } }, { status: statusOf(opened), headers: headersOf(opened) })
  }
  await writeOpening(context, me, 'done')
  return data({ type: 'opened' as const, begun: { answers: opened.answers }, on: opened.saved.on, language: opened.language })
}

/** A saved screening has no id that could be written down: its code is the person's own. */
function writeOpening(context: StaffContext, me: Staff, outcome: 'done' | 'failed'): Promise<void> {
  return audit(context, me, { action: 'screening.opened', record: 'screening', outcome })
}

export default function QuickScreeningPage() {
  const fresh = useWords()
  // One object for the whole visit: fields are drawn again only for what is their own.
  const [words] = useState(fresh)
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const begun = reply?.begun ?? { answers: loaded.answers }
  const { beside, choose } = useBeside(reply?.type === 'opened' ? reply.language : (loaded.file?.language ?? null), words.language)
  const find = useMemo((): FindLocalities => (typed) => localitiesInBrowser(words.language)(typed), [words])
  return (
    <div className="stack">
      <div className="quick-head">
        <h1>{words.t('staff:way.screening')}</h1>
        <BesideChoice words={words} beside={beside?.language ?? null} choose={choose} />
        <FacingLink words={words} language={beside?.language ?? words.language} />
      </div>
      {reply?.type === 'opened' ? <StatusMessage>{words.t('desk:quick.opened', { date: words.date(reply.on), count: reply.begun.answers.trail.length })}</StatusMessage> : null}
      {reply?.type === 'recomputed' ? <StatusMessage>{words.t('desk:quick.recomputed')}</StatusMessage> : null}
      <OpenSaved words={words} refusal={reply?.type === 'refused' ? reply.refusal : null} isOpen={!hasAnswers(begun.answers)} answers={begun.answers} />
      <QuickScreening
        begun={begun} today={loaded.today} words={words} beside={beside} find={find} carried={null}
        save={loaded.maySave ? <SaveToFile words={words} newFile={`/${words.language}/staff/files/new`} file={reply?.type === 'unsaved' ? reply.file : String(loaded.file?.number ?? '')} problem={reply?.type === 'unsaved' ? reply.problem : null} /> : null}
      />
    </div>
  )
}

/** The person's language: as the address says, as was chosen here, or as the screening was saved in. */
function useBeside(savedIn: Language | null, own: Language): { readonly beside: Words | null; readonly choose: (language: string) => void } {
  const ofAddress = useWordsBeside()
  const [chosen, setChosen] = useState<Words | null | undefined>(undefined)
  const choose = (language: string) => {
    if (!isLanguage(language) || language === own) setChosen(null)
    else void fetchOtherWords(language).then(() => setChosen(otherWordsHere(language)))
  }
  useEffect(() => {
    if (savedIn === null || savedIn === own) return
    let isLeft = false
    void fetchOtherWords(savedIn).then(() => {
      if (!isLeft) setChosen((already) => already ?? otherWordsHere(savedIn))
    })
    return () => {
      isLeft = true
    }
  }, [savedIn, own])
  return { beside: chosen === undefined ? ofAddress : chosen, choose }
}
