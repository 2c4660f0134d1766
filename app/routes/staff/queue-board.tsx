import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import deskStyles from '~/casework/desk/desk-pages.css?url'
import { boardOfDay } from '~/casework/desk/queue.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import type { PageHandle } from '../page-head'
import { deskCenter } from './desk-center.server'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('desk:board.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskStyles }]

export async function loader(args: LoaderFunctionArgs) {
  const { center } = await deskCenter(args, 'day.read')
  return { center: center.name, ...(await boardOfDay(args.context.db, center.id, todayInIsrael(new Date()))) }
}

const LOOKS_AGAIN_MS = 5_000
const MOST_SHOWN = 6

/** For a screen in the waiting room: numbers alone, no names. */
export default function Board() {
  const words = useWords()
  const { center, called, waiting } = useLoaderData<typeof loader>()
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (state !== 'idle') return
    const timer = setTimeout(revalidate, LOOKS_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [revalidate, state])
  const [now, ...before] = called.slice(0, MOST_SHOWN)
  return (
    <div className="board" data-bare>
      <h1>{center}</h1>
      <div role="status" className="board-now">
        <p className="board-word">{words.t(now === undefined ? 'desk:board.nobody' : 'desk:board.now')}</p>
        {now === undefined ? null : <p className="board-number num">{words.number(now)}</p>}
      </div>
      {before.length > 0 ? (
        <div className="board-before">
          <h2>{words.t('desk:board.before')}</h2>
          <ul>
            {before.map((number) => (
              <li key={number} className="num">
                {words.number(number)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className="board-waiting">{waiting === 0 ? words.t('desk:board.noneWaiting') : words.t('desk:board.waiting', { count: waiting })}</p>
    </div>
  )
}
