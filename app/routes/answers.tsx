import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ClientLoaderFunctionArgs, useLoaderData } from '@remix-run/react'
import { pageWordsHere } from '~/i18n/live-words.client'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import type { Answers } from '~/interview/answers'
import { type AnsweredPage, answeredPages } from '~/interview/answered'
import { answerText } from '~/interview/answer-words'
import { answersInCookie } from '~/interview/cookie.server'
import { fieldShort } from '~/interview/field-words'
import { ownAnswers } from '~/interview/handover.client'
import { Button } from '~/ui/button'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { EmptyState } from '~/ui/empty-state'
import { useHome } from '~/ui/framed'
import type { PageHandle } from './page-head'

export const handle: PageHandle = { isLive: true, head: (words) => ({ title: words.t('check:yourAnswers'), isPrivate: true }) }

export function pagesOf(answers: Answers): readonly AnsweredPage[] {
  return answeredPages(answers, todayInIsrael(new Date()))
}

export async function loader({ request, context }: LoaderFunctionArgs): Promise<readonly AnsweredPage[]> {
  return pagesOf(await answersInCookie(request, context))
}

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<readonly AnsweredPage[]> {
  const [answers] = await Promise.all([ownAnswers(params['lang']), pageWordsHere('questions')])
  return pagesOf(answers)
}
clientLoader.hydrate = true as const

/** Every answer with a way to change it; after the change one is back here. */
export default function YourAnswers() {
  const words = useWords()
  const home = useHome(words.language)
  const answered = useLoaderData<typeof loader>() as readonly AnsweredPage[]
  return (
    <div className="stack-loose narrow">
      <h1>{words.t('check:yourAnswers')}</h1>
      {answered.length === 0 ? (
        <EmptyState action={<Button href={`${home}/check`}>{words.t('home:start')}</Button>}>{words.t('check:noAnswersYet')}</EmptyState>
      ) : (
        <>
          <DefinitionPairs
            pairs={answered.flatMap(({ page, facts }) =>
              facts.map(({ path, value, absence }) => ({
                key: path,
                term: fieldShort(words, path),
                value: (
                  <>
                    {answerText(words, path, value, absence)}{' '}
                    <a href={`${home}/check/${page}?from=answers`}>
                      {words.t('check:change')} <span className="visually-hidden">{fieldShort(words, path)}</span>
                    </a>
                  </>
                ),
              })),
            )}
          />
          <p className="row no-print">
            <Button href={`${home}/results`}>{words.t('check:toResults')}</Button>
            <a href={`${home}/clear`}>{words.t('check:clearAnswers')}</a>
          </p>
        </>
      )}
    </div>
  )
}
