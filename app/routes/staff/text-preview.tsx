import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ReactNode, useMemo } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import editingStyles from '~/editing/editing.css?url'
import { draftsOf } from '~/editing/texts/drafts.server'
import { pathEdits, type PathEdit, withEdits } from '~/i18n/edits'
import { createWords } from '~/i18n/instance'
import type { Resources } from '~/i18n/resources'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { NO_ANSWERS } from '~/interview/answers'
import { QuestionForm } from '~/interview/question-form'
import { plannerOf } from '~/interview/planner'
import { pages, questionView } from '~/interview/view'
import type { PageHandle } from '../page-head'
import { pageAddress } from '../page-address.server'
import { RightGuide } from '../right-guide'
import { documentOfAddress } from './text-document.server'

export const handle: PageHandle & { readonly frame: 'site' } = { frame: 'site', head: (words) => ({ title: words.t('editing:preview'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: editingStyles }]

/** The drafts go to whoever may edit alone, and are kept by nobody on the way. */
export async function loader(args: LoaderFunctionArgs) {
  const { document, language, home } = await documentOfAddress(args)
  if (document.area === 'interface') throw new Response(null, { status: 404 })
  const { drafts } = await draftsOf(args.context.db, document)
  const page = document.area === 'question' ? pages.page(document.name) : null
  const planner = plannerOf(todayInIsrael(new Date()))
  return data(
    {
      home, name: document.name, edits: pathEdits([...drafts.values()], language),
      question: page ? questionView(page, NO_ANSWERS, planner.plan(NO_ANSWERS), planner, null) : null,
      ...pageAddress(args.request, args.context),
    },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

export const headers = () => ({ 'Cache-Control': 'private, no-store' })

/** A form of the page that is looked at leads nowhere: back to the look. */
export async function action(args: ActionFunctionArgs) {
  const { home } = await documentOfAddress(args)
  return redirect(`${home}/preview`)
}

export default function TextPreview() {
  const words = useWords()
  const { home, name, edits, question, code, address } = useLoaderData<typeof loader>()
  return (
    <div className="stack-loose">
      <p className="preview-bar row" role="status">
        <strong>{words.t(edits.length > 0 ? 'editing:previewBar' : 'editing:previewNone')}</strong>
        <a href={home}>{words.t('editing:toTexts')}</a>
      </p>
      <WithDrafts edits={edits}>{question ? <PreviewedQuestion view={question} /> : <RightGuide id={name} code={code} address={address} />}</WithDrafts>
    </div>
  )
}

function PreviewedQuestion({ view }: { view: Parameters<typeof QuestionForm>[0]['view'] }) {
  return <QuestionForm view={view} words={useWords()} />
}

/** The same words with the drafts in the place of what is published, for what stands inside alone. */
function WithDrafts({ edits, children }: { edits: readonly PathEdit[]; children: ReactNode }) {
  const { i18n } = useTranslation()
  const { language } = useWords()
  const drafted = useMemo(() => {
    const published = i18n.services.resourceStore.data[language] as unknown as Resources
    return createWords(language, withEdits(published, edits))
  }, [i18n, language, edits])
  return <I18nextProvider i18n={drafted}>{children}</I18nextProvider>
}
