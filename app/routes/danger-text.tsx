import { Fragment } from 'react'
import { useWords } from '~/i18n/words'
import { PhoneLink } from '~/ui/phone-link'

/** The sentence about danger with its two numbers as links, each where the language puts it. */
export function DangerText({ police, welfare }: { police: string; welfare: string }) {
  const words = useWords()
  return <WithPhones text={words.t('common:danger.text', { police: `[${police}]`, welfare: `[${welfare}]` })} />
}

/** A text in which `[*6050]` becomes a link to that number. */
export function WithPhones({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\[[*\d-]+\])/).map((part, index) => {
        const number = /^\[([*\d-]+)\]$/.exec(part)?.[1]
        return <Fragment key={index}>{number ? <PhoneLink number={number} /> : part}</Fragment>
      })}
    </>
  )
}
