/** Everything that leaves the device when it is saved, shown before it does. */
import type { Words } from '~/i18n/words'
import type { Answers } from '../answers'
import { answerText } from '../answer-words'
import { answeredPages } from '../answered'
import { fieldShort } from '../field-words'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Disclosure } from '~/ui/disclosure'
import type { Marks } from './marks'

/** @param today ISO day in Israel */
export function WhatIsSaved({ answers, marks, today, words }: { answers: Answers; marks: Marks; today: string; words: Words }) {
  const facts = answeredPages(answers, today).flatMap((page) => page.facts)
  const marked = Object.keys(marks.done).length + marks.papers.length
  return (
    <>
      <ul className="stack-tight">
        <li>{words.t('save:whatAnswers')}</li>
        <li>{marked > 0 ? words.t('save:whatMarks', { count: marked }) : words.t('save:whatNoMarks')}</li>
        <li>{words.t('save:whatDay', { date: words.date(today) })}</li>
      </ul>
      <p>{words.t('save:notSaved')}</p>
      <Disclosure summary={words.t('save:allAnswers', { count: facts.length })}>
        <DefinitionPairs
          pairs={facts.map(({ path, value, absence }) => ({ key: path, term: fieldShort(words, path), value: answerText(words, path, value, absence) }))}
        />
      </Disclosure>
    </>
  )
}
