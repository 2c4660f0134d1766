import { useLoaderData } from '@remix-run/react'
import { OwnName } from '~/i18n/own-name'
import { countReadings } from '~/i18n/readings.server'
import { useWords } from '~/i18n/words'
import { product } from '~/product'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { PhoneLink } from '~/ui/phone-link'
import { WithPhones } from './danger-text'
import type { PageHandle } from './page-head'
import { TextPage } from './text-page'

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words) => ({ title: words.t('pages:accessibility.title'), description: words.t('pages:accessibility.lead') }),
}

/** How far each translation has been read: counted, not claimed. */
export async function loader() {
  return { readings: await countReadings() }
}

/** What was done, what is missing, whom to tell, and where to complain when that did not help. */
export default function Accessibility() {
  const words = useWords()
  const { phone, year } = product.equalRightsLine
  return (
    <TextPage name="accessibility" sections={['done', 'works', 'left']}>
      <Languages />
      <section className="stack" aria-labelledby="tell">
        <h2 id="tell">{words.t('pages:accessibility.tell.title')}</h2>
        <p>{words.t('pages:accessibility.tell.text')}</p>
        <Coordinator />
      </section>
      <section className="stack" aria-labelledby="complain">
        <h2 id="complain">{words.t('pages:accessibility.complain.title')}</h2>
        <p>
          <WithPhones text={words.t('pages:accessibility.complain.text', { phone: `[${phone}]` })} />
        </p>
        <p className="source-line">{words.t('places:lineYear', { year })}</p>
      </section>
      <p className="source-line">{words.t('pages:accessibility.date', { date: words.date(product.accessibilityStatementOf) })}</p>
    </TextPage>
  )
}

function Languages() {
  const words = useWords()
  const { readings } = useLoaderData<typeof loader>()
  return (
    <section className="stack" aria-labelledby="languages">
      <h2 id="languages">{words.t('pages:accessibility.languages.title')}</h2>
      <p>{words.t('pages:accessibility.languages.text')}</p>
      <DefinitionPairs
        pairs={readings.map(({ language, texts, current, native }) => ({
          key: language,
          term: <OwnName language={language} />,
          value: (
            <>
              {words.t('pages:accessibility.languages.current', { done: words.number(current), all: words.number(texts) })}{' '}
              {words.t('pages:accessibility.languages.native', { done: words.number(native), all: words.number(texts) })}
            </>
          ),
        }))}
      />
    </section>
  )
}

function Coordinator() {
  const words = useWords()
  const coordinator = product.accessibilityCoordinator
  if (!coordinator) return <p>{words.t('pages:accessibility.tell.noCoordinator')}</p>
  const { name, phone, email } = coordinator
  return (
    <>
      <p>{words.t('pages:accessibility.tell.coordinator', { name: `\u2068${name}\u2069` })}</p>
      {phone ? (
        <p>
          <PhoneLink number={phone} />
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        </p>
      ) : null}
    </>
  )
}
