import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { confirmWatch, endWatch, watchOf } from '~/watch/watches.server'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('watch:title'), isPrivate: true }) }

export async function loader({ params, context }: LoaderFunctionArgs) {
  languageOfAddress(params)
  const watch = await watchOf(context.db, params['token'] ?? '', new Date())
  return data({ watch }, { status: watch ? 200 : 404 })
}

/** Links are opened by machines too, before a person does: only a button changes anything. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  languageOfAddress(params)
  const form = await readForm(request)
  const token = params['token'] ?? ''
  if (form.get('do') === 'end') await endWatch(context.db, token)
  else await confirmWatch(context.db, token, new Date())
  return redirect(new URL(request.url).pathname)
}

export default function WatchLink() {
  const words = useWords()
  const { watch } = useLoaderData<typeof loader>()
  return (
    <div className="stack narrow">
      <h1>{words.t('watch:title')}</h1>
      {watch ? (
        <>
          <p>{words.t(watch.isConfirmed ? 'watch:isOn' : 'watch:isAsked', { date: words.date(watch.until) })}</p>
          <ul className="stack-tight">
            {watch.rights.map((right) => (
              <li key={right}>
                <a href={`/${words.language}/rights/${right}`}>{words.right(right, ['name']) ?? right}</a>
              </li>
            ))}
          </ul>
          <form method="post" className="row">
            {watch.isConfirmed ? null : <Button name="do" value="confirm" icon="tick">{words.t('watch:confirm')}</Button>}
            <Button kind={watch.isConfirmed ? 'second' : 'quiet'} name="do" value="end">{words.t('watch:end')}</Button>
          </form>
        </>
      ) : (
        <p>{words.t('watch:isOver')}</p>
      )}
    </div>
  )
}
