import type { Words } from '~/i18n/words'
import { product } from '~/product'
import { Disclosure } from '~/ui/disclosure'
import { IconList } from '~/ui/icon-list'
import { Notice } from '~/ui/notice'
import { PhoneLink } from '~/ui/phone-link'
import { DangerText } from './danger-text'
import { rightsListed } from './rights-groups'
import { RightsList } from './rights-list'

/** A telephone line at which a person answers. */
export interface Line {
  readonly id: string
  readonly name: string
  readonly number: string
}

interface Props {
  readonly query: string
  /** What the words themselves tell of; its number stands over the page already. */
  readonly danger: string | null
  readonly ids: readonly string[]
  readonly lines: readonly Line[]
  readonly words: Words
}

/** More than these are folded: one looks for one thing. */
const SHOWN_FIRST = 8
/** Whoever is led to one of these at once may be in danger. */
const LOOKED_AT = 3

/** What a search found, or what to do when it found nothing. */
export function RightsFound({ query, danger, ids, lines, words }: Props) {
  const listed = ids.filter((id) => rightsListed.some((right) => right.id === id))
  if (listed.length === 0) return <NothingFound query={query} lines={lines} words={words} />
  const first = listed.slice(0, SHOWN_FIRST)
  const others = listed.slice(SHOWN_FIRST)
  return (
    <div className="stack-loose">
      {danger === null && isAboutDanger(listed) ? (
        <Notice kind="help" lead={words.t('common:danger.title')}>
          <DangerText police={product.policeLine} welfare={product.welfareLine} />
        </Notice>
      ) : null}
      <section className="stack" aria-labelledby="found">
        <h2 id="found">{words.t('catalogue:found', { count: listed.length, query: isolated(query) })}</h2>
        {listed.length > 1 ? <p className="hint">{words.t('catalogue:bestFirst')}</p> : null}
        <RightsList ids={first} words={words} />
        {others.length > 0 ? (
          <Disclosure summary={words.t('catalogue:others', { count: others.length })}>
            <RightsList ids={others} words={words} />
          </Disclosure>
        ) : null}
      </section>
      <p>
        <a href={`/${words.language}/rights`}>{words.t('catalogue:backToAll')}</a>
      </p>
    </div>
  )
}

function isAboutDanger(ids: readonly string[]): boolean {
  return ids.slice(0, LOOKED_AT).some((id) => rightsListed.find((right) => right.id === id)?.areas[0] === 'safety')
}

/** What was typed may be in any script; it keeps its own direction inside the sentence. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

function NothingFound({ query, lines, words }: Omit<Props, 'ids' | 'danger'>) {
  const home = `/${words.language}`
  return (
    <section className="stack narrow" aria-labelledby="found">
      <h2 id="found">{words.t('catalogue:nothing', { query: isolated(query) })}</h2>
      <p>{words.t('catalogue:nothingText')}</p>
      <IconList
        items={[
          { key: 'fewer', icon: 'search', text: words.t('catalogue:tryFewer') },
          { key: 'hebrew', icon: 'languages', text: words.t('catalogue:tryHebrew') },
          { key: 'form', icon: 'paper', text: words.t('catalogue:tryForm') },
        ]}
      />
      <ul className="stack-tight">
        <li>
          <a href={`${home}/check`}>{words.t('catalogue:check')}</a>
        </li>
        <li>
          <a href={`${home}/rights`}>{words.t('catalogue:backToAll')}</a>
        </li>
        <li>
          <a href={`${home}/centers`}>{words.t('catalogue:places')}</a>
        </li>
      </ul>
      {lines.length > 0 ? (
        <>
          <h3>{words.t('catalogue:call')}</h3>
          <ul className="stack-tight">
            {lines.map(({ id, name, number }) => (
              <li key={id}>
                {name} <PhoneLink number={number} whose={name} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
