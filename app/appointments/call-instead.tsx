/** What can be done where no time can be had: be called back, if the center does that; call it; call a national line. */
import { directionOf } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { PhoneLink } from '~/ui/phone-link'
import type { CenterView } from './center-view.server'

interface CallInsteadProps {
  readonly center: Pick<CenterView, 'id' | 'phones' | 'lines'>
  /** Whether the center calls back who asks for it here. */
  readonly callBacks: boolean
  readonly words: Words
  /** Of the button: one filled button a page. */
  readonly kind?: 'main' | 'second'
}

export function CallInstead({ center, callBacks, words, kind = 'main' }: CallInsteadProps) {
  return (
    <>
      {callBacks ? (
        <p>
          <Button href={`/${words.language}/centers/${center.id}/call-back`} icon="phone" kind={kind}>
            {words.t('appointments:callBackTitle')}
          </Button>
        </p>
      ) : null}
      <ul className="stack-tight">
        {center.phones.slice(0, 2).map(({ number, owner }) => (
          <li className="row" key={number}>
            <Icon name="phone" />
            <PhoneLink number={number} /> <span>{words.t(`places:phoneOf-${owner}`)}</span>
          </li>
        ))}
        {center.lines.map(({ id, name, language, number }) => (
          <li className="row" key={id}>
            <Icon name="phone" />
            <PhoneLink number={number} />{' '}
            <bdi lang={language} dir={directionOf(language)}>
              {name}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
