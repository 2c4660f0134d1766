import type { Words } from '~/i18n/words'
import { product } from '~/product'
import { DANGERS } from '~/referral/danger'
import { DangerWords } from '~/referral/danger-notice'
import { Disclosure } from '~/ui/disclosure'
import { Notice } from '~/ui/notice'
import { DangerText } from './danger-text'

/** Where to call now, on pages that nobody has told anything yet: the two lines for most, and folded below the right one for each danger. */
export function DangerNow({ words }: { words: Words }) {
  return (
    <Notice
      kind="help"
      lead={words.t('common:danger.title')}
      more={
        <Disclosure summary={words.t('places:danger-each')} screenOnly>
          <ul className="stack-tight">
            {DANGERS.map((danger) => (
              <li key={danger}>
                <DangerWords danger={danger} words={words} />
              </li>
            ))}
          </ul>
        </Disclosure>
      }
    >
      <DangerText police={product.policeLine} welfare={product.welfareLine} />
    </Notice>
  )
}
