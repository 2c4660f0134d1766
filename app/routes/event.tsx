import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useParams } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import { eventOf } from '~/interview/events'
import { dangerOfTopics, mustLeaveNoTrace } from '~/referral/danger'
import { DangerNotice } from '~/referral/danger-notice'
import { catalogue } from '~/rights'
import { Arch } from '~/ui/arch'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { HebrewTerm } from '~/ui/hebrew-term'
import { Trail } from '~/ui/trail'
import type { PageHandle } from './page-head'

export const handle: PageHandle = {
  isForAll: ({ event }) => !mustLeaveNoTrace(rightsOf(event).flatMap(({ topics }) => topics)),
  head: (words, _data, params) => ({ title: words.t(`events:${params['event']}.title`), description: words.t(`events:${params['event']}.text`) }),
}

/** The rights that an event may open. */
function rightsOf(id: string | undefined) {
  return (eventOf(id ?? null)?.rights ?? []).flatMap((each) => catalogue.rights.find((right) => right.id === each) ?? [])
}

export function loader({ params }: LoaderFunctionArgs) {
  if (!eventOf(params['event'] ?? null)) throw new Response(null, { status: 404 })
  return null
}

export function clientLoader() {
  return null
}

/** What happened: one sentence, the way in, and what it may open. */
export default function EventPage() {
  const words = useWords()
  const event = eventOf(useParams()['event'] ?? null)
  if (!event) return null
  const rights = rightsOf(event.id)
  const danger = dangerOfTopics(rights.flatMap(({ topics }) => topics))
  return (
    <div className="stack-loose">
      {danger ? (
        <div className="narrow">
          <DangerNotice danger={danger} words={words} />
        </div>
      ) : null}
      <Trail label={words.t('pages:trail')} steps={[{ href: `/${words.language}`, label: words.t('common:home') }]} />
      <div className="stack narrow">
        <Arch icon={event.icon} />
        <h1>{words.t(`events:${event.id}.title`)}</h1>
        <p>{words.t(`events:${event.id}.text`)}</p>
        <Form method="post" action={`/${words.language}/check`}>
          <input type="hidden" name="event" value={event.id} />
          <Button iconEnd="forward">{words.t('events:start')}</Button>
        </Form>
      </div>
      {rights.length > 0 ? (
        <section className="stack">
          <h2>{words.t('events:mayOpen')}</h2>
          <DataTable
            caption={words.t('events:mayOpen')}
            captionHidden
            rowHeaders
            columns={[
              { key: 'right', header: words.t('events:right') },
              { key: 'authority', header: words.t('events:authority') },
            ]}
            rows={rights.map((right) => {
              const hebrew = words.hebrew('rights', [right.id, 'name'])
              return {
                key: right.id,
                cells: [
                  <>
                    <a href={`/${words.language}/rights/${right.id}`}>{words.right(right.id, ['name'])}</a>{' '}
                    {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
                  </>,
                  words.t(`common:authority.${right.authority}`),
                ],
              }
            })}
          />
          <p className="small">{words.t('events:hidesNothing')}</p>
        </section>
      ) : null}
    </div>
  )
}
