import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { directionOf, type Language } from '~/i18n/languages'
import { useWords, type Words } from '~/i18n/words'
import { product } from '~/product'
import { dangerLines, linesForTopics } from '~/referral/hotlines'
import { localName } from '~/referral/names'
import type { Topic } from '~/referral/topics'
import type { Hotline } from '~/referral/types'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PhoneLink } from '~/ui/phone-link'
import { DangerText } from './danger-text'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'

export const handle: PageHandle = { isForAll: () => true, head: (words) => ({ title: words.t('offline:title'), isPrivate: true }) }

interface Line {
  readonly id: string
  readonly name: { readonly text: string; readonly language: Language }
  readonly number: string
  /** The year that the number is known from. */
  readonly year: number | null
}

/** What people ask about most, in this order. */
const TOPICS: readonly Topic[] = [
  'rightsRealization', 'nationalInsurance', 'welfare', 'debts', 'housing', 'employment', 'labour', 'immigrants', 'seniors', 'disability', 'family', 'legalAid',
  'health', 'consumer',
]

interface Lines {
  readonly danger: readonly Line[]
  readonly help: readonly Line[]
}

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Lines> {
  const language = languageOfAddress(params)
  const lineOf = ({ id, names, number, asOf }: Hotline): Line => ({ id, name: localName(names, language), number, year: asOf })
  try {
    const { hotlines } = await context.directory.snapshot()
    const isHelp = ({ mainLine, languages, danger }: Hotline) => !danger && (mainLine || (languages?.includes(language) ?? false))
    return { danger: dangerLines(hotlines).map(lineOf), help: linesForTopics(TOPICS, hotlines, language).filter(isHelp).map(lineOf) }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The directory could not be read')
    return { danger: [], help: [] }
  }
}

/** Stands in for any page when there is no line: what works all the same, and whom one can phone. The worker keeps it in five languages. */
export default function Offline() {
  const words = useWords()
  const { danger, help } = useLoaderData<typeof loader>()
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('offline:title')}</h1>
        <p>{words.t('offline:text')}</p>
        <p>{words.t('offline:language')}</p>
        <p>{words.t('offline:later')}</p>
        {/* Without an address of its own the form asks for the page that this one stands in for. */}
        <form method="get" className="row">
          <Button>{words.t('busy:again')}</Button>
          <a href={`/${words.language}/check`}>{words.t('offline:goOn')}</a>
        </form>
      </div>
      <div data-kept-pages hidden>
        <section className="stack" aria-labelledby="kept">
          <h2 id="kept">{words.t('offline:kept')}</h2>
          <ul className="stack-tight" />
        </section>
      </div>
      <section className="stack" aria-labelledby="lines">
        <h2 id="lines">{words.t('offline:lines')}</h2>
        {danger.length > 0 ? (
          <>
            <h3>{words.t('offline:danger')}</h3>
            <Phones lines={danger} words={words} />
            <h3>{words.t('offline:help')}</h3>
            <Phones lines={help} words={words} />
          </>
        ) : (
          <Notice kind="help" lead={words.t('common:danger.title')}>
            <DangerText police={product.policeLine} welfare={product.welfareLine} />
          </Notice>
        )}
      </section>
    </div>
  )
}

function Phones({ lines, words }: { lines: readonly Line[]; words: Words }) {
  return (
    <ul className="phone-lines">
      {lines.map(({ id, name, number, year }) => (
        <li key={id}>
          <bdi className="phone-whose" lang={name.language} dir={directionOf(name.language)}>
            {name.text}
          </bdi>
          <PhoneLink number={number} whose={name.text} />
          {year ? <span className="small">{words.t('places:lineYear', { year })}</span> : null}
        </li>
      ))}
    </ul>
  )
}
