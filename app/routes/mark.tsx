import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { MARK_REPLIES, type MarkReply } from '~/editing/marks/mark-form'
import { addMark, addressOfPage, readMark } from '~/editing/marks/marks.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { BackLink } from '~/ui/back-link'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('tools:markAsk'), isPrivate: true }) }

/** Only forms of other pages lead here. It is asked for after the action too, and so must lead nowhere else. */
export function loader({ params }: LoaderFunctionArgs) {
  languageOfAddress(params)
  return null
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const mark = readMark(form.get('page'), form.get('mark'))
  if (!mark) throw new Response(null, { status: 400 })
  const isCounted = await addMark(context.db, mark, language, todayInIsrael(new Date()), context.source)
  const reply: MarkReply = { outcome: isCounted ? 'thanks' : 'tooMany', back: addressOfPage(mark.page, language) }
  return data(reply, { status: isCounted ? 200 : 429 })
}

/** Without scripts the mark leads here. */
export default function Marked() {
  const words = useWords()
  const reply = useActionData<typeof action>()
  return (
    <div className="stack narrow">
      <h1>{words.t('tools:markAsk')}</h1>
      {reply ? <p>{words.t(MARK_REPLIES[reply.outcome])}</p> : null}
      <p>{reply ? <BackLink href={reply.back}>{words.t('tools:markBack')}</BackLink> : <a href={`/${words.language}`}>{words.t('pages:toHome')}</a>}</p>
    </div>
  )
}
