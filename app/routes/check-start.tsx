import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, type ClientLoaderFunctionArgs, Form, redirect as clientRedirect, replace, useLoaderData } from '@remix-run/react'
import { useEffect } from 'react'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import type { Answers } from '~/interview/answers'
import { answersInCookie, keepAnswers } from '~/interview/cookie.server'
import { lifeEvents } from '~/interview/events'
import { ownAnswers } from '~/interview/handover.client'
import { plannerOf } from '~/interview/planner'
import { preparePlannerLater, plannerHere } from '~/interview/planner.client'
import { storeAnswers } from '~/interview/store.client'
import { onwardFrom } from '~/offline/addresses'
import { Button } from '~/ui/button'
import { useHome } from '~/ui/framed'
import { RadioCards } from '~/ui/radio-cards'
import { begin, type Start, startOf } from './check-answer'
import { DangerNow } from './danger-now'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('check:startTitle'), description: words.t('home:lead') }) }

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Start> {
  return startOf(await answersInCookie(request, context))
}

export async function clientLoader({ params, request }: ClientLoaderFunctionArgs): Promise<Start> {
  // Without a line this page stands in for the other pages of the screening, and leads on to the one that was asked for.
  const onward = onwardFrom(request.url)
  if (onward !== null) throw replace(onward)
  return startOf(await ownAnswers(params['lang']))
}
clientLoader.hydrate = true as const

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const { answers, to } = begin(await readForm(request), await answersInCookie(request, context), `/${language}`, plannerOf(todayInIsrael(new Date())))
  return redirect(to, { headers: await keepAnswers(answers, context) })
}

export async function clientAction({ request, params }: ClientActionFunctionArgs) {
  const { answers, to } = begin(await request.formData(), await ownAnswers(params['lang']), `/${params['lang']}`, await plannerHere())
  storeAnswers(answers)
  return clientRedirect(to)
}

export default function CheckStart() {
  return <StartPage answersHere={ownAnswers} />
}

/** @param answersHere the answers so far, from where this browser keeps them; the same function at each time */
export function StartPage({ answersHere }: { answersHere: (language: string) => Promise<Answers> }) {
  const words = useWords()
  const { language } = words
  const home = useHome(words.language)
  const { answered, event } = useLoaderData<Start>()
  useEffect(() => void preparePlannerLater(() => answersHere(language)), [answersHere, language])
  return (
    <div className="stack-loose narrow">
      <DangerNow words={words} />
      {answered > 0 ? (
        <section className="stack" aria-labelledby="goes-on">
          <h1 id="goes-on">{words.t('check:goOnTitle')}</h1>
          <p>{words.t('check:goOnText', { count: answered })}</p>
          <Form method="post" className="row">
            <Button iconEnd="forward" name="intent" value="on">
              {words.t('check:goOn')}
            </Button>
            <a href={`${home}/results`}>{words.t('check:toResults')}</a>
          </Form>
        </section>
      ) : null}
      <Form method="post" className="stack">
        <RadioCards
          id="event"
          name="event"
          heading={answered > 0 ? 2 : 1}
          label={words.t(answered > 0 ? 'check:startAnew' : 'check:startTitle')}
          hint={words.t('check:startHint')}
          defaultValue={event ?? undefined}
          options={lifeEvents.map(({ id, icon }) => ({ value: id, icon, label: words.t(`events:${id}.title`), hint: words.t(`events:${id}.note`) }))}
        />
        <p>
          <Button kind={answered > 0 ? 'second' : 'main'} iconEnd="forward" name="intent" value="anew">
            {words.t('common:continue')}
          </Button>
        </p>
        {answered > 0 ? <p className="hint">{words.t('check:startAnewHint')}</p> : null}
      </Form>
    </div>
  )
}
