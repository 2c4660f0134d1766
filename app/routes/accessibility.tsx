import { useWords } from '~/i18n/words'
import { product } from '~/product'
import { PhoneLink } from '~/ui/phone-link'
import { WithPhones } from './danger-text'
import type { PageHandle } from './page-head'
import { TextPage } from './text-page'

export const handle: PageHandle = {
  head: (words) => ({ title: words.t('pages:accessibility.title'), description: words.t('pages:accessibility.lead') }),
}

/** What was done, what is missing, whom to tell, and where to complain when that did not help. */
export default function Accessibility() {
  const words = useWords()
  const { phone, year } = product.equalRightsLine
  return (
    <TextPage name="accessibility" sections={['done', 'works', 'left']}>
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
