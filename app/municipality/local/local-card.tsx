/** A local right's result as a card, in the order of all others: verdict, sum, reasons with their sources, the next step. */
import type { ConditionResult } from '~/engine/screen'
import { NO, PERSON, YES } from '~/engine/truth'
import type { Words } from '~/i18n/words'
import { fieldShort } from '~/interview/field-words'
import { amountPieces, figuresYearText } from '~/screening/amount-words'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { useHome, useLeaving } from '~/ui/framed'
import { type Reason, ReasonList, type ReasonMark } from '~/ui/reason-list'
import { SourceLine } from '~/ui/source-line'
import { Amount, VerdictCard } from '~/ui/verdict-card'
import type { InAll } from '../municipality'
import { LIVES_HERE } from './right'
import { type LocalResult, localTexts } from './screen'

interface LocalCardProps extends LocalResult {
  town: InAll
  words: Words
  today: string
  /** The page of the interview on which a fact is asked. */
  pageFor(fact: string): string | null
}

export function LocalCard({ local, result, town, words, today, pageFor }: LocalCardProps) {
  const home = useHome(words.language)
  const leaving = useLeaving()
  const own = local.words[words.language]
  const say = localTexts(local, words, today)
  const { verdict } = result
  const [amount] = result.amounts
  const upTo = local.amounts.find(({ id }) => id === amount?.id)?.upTo ?? false
  const year = amount ? figuresYearText(words, amount) : null
  const guide = `/${words.language}/local/${local.id}`
  const page = verdict === 'needsInfo' ? result.missing.map(pageFor).find((found) => found !== null) : undefined
  const missing = [...new Set(result.missing.map((path) => fieldShort(words, path)).filter((short) => short !== ''))]
  return (
    <VerdictCard
      id={local.id}
      verdict={verdict}
      word={words.t(`results:word-${verdict}`)}
      name={say(own.name)}
      href={guide}
      hebrewName={words.language === 'he' ? undefined : local.words.he.name}
      authority={town[words.language]}
      amount={
        amount && verdict !== 'ineligible'
          ? amountPieces(words, amount, upTo).map((part, index) => ('sum' in part ? <Amount key={index}>{part.sum}</Amount> : <span key={index}>{part.text}</span>))
          : undefined
      }
      caveat={year ? <SourceLine stale={year.stale}>{year.text}</SourceLine> : undefined}
      actions={
        <>
          {page ? (
            <Button kind="second" href={`${home}/check/${page}?from=results`}>
              {words.t('results:toQuestion')}
              <span className="visually-hidden"> {own.name}</span>
            </Button>
          ) : null}
          <a href={guide} {...leaving}>
            {words.t('results:guide')}
            <span className="visually-hidden"> {own.name}</span>
          </a>
        </>
      }
    >
      <p>{say(own.summary)}</p>
      {verdict === 'needsInfo' && missing.length > 0 ? <p>{words.t('results:missing', { facts: words.list(missing.slice(0, 4)) })}</p> : null}
      <Disclosure summary={words.t('results:why')} screenOnly={verdict !== 'eligible'}>
        <ReasonList
          reasons={result.conditions.map((condition) => reasonOf(condition, { local, town, words, say }))}
          markWords={{
            holds: words.t('results:mark-holds'),
            fails: words.t('results:mark-fails'),
            unknown: words.t('results:mark-unknown'),
            person: words.t('results:mark-person'),
            authority: words.t('results:mark-authority'),
          }}
        />
      </Disclosure>
    </VerdictCard>
  )
}

function reasonOf({ id, decidedBy, truth }: ConditionResult, { local, town, words, say }: Pick<LocalCardProps, 'local' | 'town' | 'words'> & { say(text: string): string }): Reason {
  const { language } = words
  const mark: ReasonMark = decidedBy === 'authority' ? 'authority' : truth === YES ? 'holds' : truth === NO ? 'fails' : truth === PERSON ? 'person' : 'unknown'
  return {
    key: id,
    mark,
    text: id === LIVES_HERE ? words.t('municipality:livesHere', { town: town[language] }) : say(local.words[language].conditions[id] ?? id),
    answer: decidedBy === 'authority' ? words.t('results:onlyAuthority') : undefined,
    source: local.conditions.find((condition) => condition.id === id)?.source[language],
  }
}
