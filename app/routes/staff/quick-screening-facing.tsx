import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '~/accounts/require-staff.server'
import deskStyles from '~/casework/desk/desk-pages.css?url'
import { FacedQuestion } from '~/casework/desk/quick/faced-question'
import { useFaced } from '~/casework/desk/quick/use-faced'
import { useWords } from '~/i18n/words'
import type { PageHandle } from '../page-head'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('desk:facing.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskStyles }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, 'case.read')
  return null
}

/** For the screen that is turned to the resident: the question in their language, in large letters, and no answers. */
export default function Facing() {
  const words = useWords()
  const faced = useFaced()
  return (
    <div className="facing" data-bare>
      <h1>{words.t('desk:facing.title')}</h1>
      <div className="facing-question" role="status">
        {faced === null ? <p className="faced-label">{words.t('desk:facing.waiting')}</p> : <FacedQuestion faced={faced} words={words} />}
      </div>
      <p className="facing-note">{words.t('desk:facing.note')}</p>
    </div>
  )
}
