import { Fragment } from 'react'
import { PhoneLink } from './phone-link'

/** Numbers of a whole phone: `*6050`, `02-6463555`, `1-700-505-500`; isolating signs around one are of its text. */
const WHOLE = String.raw`\*\d{3,5}|0\d{1,2}-\d{7}|1-\d{3}-\d{3}-\d{3}`

/** Stands before the digits of a figure that was filled in, which is no phone, whatever they are. */
export const FIGURE = '\uE000'

/** Lines that everybody knows by three digits; other numbers of that length are days, shekels and forms. */
const SHORT = '100|103|106|118'

/** «Form 100» is a paper, in each of the five languages. */
const FORM = '(?:טופס|نموذج|النموذج|бланке?|форма|form|ቅጽ)'

const PHONES = new RegExp(
  String.raw`[\u2066-\u2069]?(?<![\d.,₪*${FIGURE}-])((?:${WHOLE})|(?<!${FORM}\s)(?:${SHORT}))(?![\d%₪]|[.,-]\d|\s[%₪])[\u2066-\u2069]?`,
  'iu',
)

/** A text cut at its phone numbers: text and number by turns, text first. */
export function cutAtPhones(text: string): readonly string[] {
  return text.split(PHONES).map((part) => part.replaceAll(FIGURE, ''))
}

/** A sentence in which each phone number calls. */
export function PhonesInText({ text }: { text: string }) {
  return (
    <>
      {cutAtPhones(text).map((part, index) => (
        <Fragment key={index}>{index % 2 === 1 ? <PhoneLink number={part} /> : part}</Fragment>
      ))}
    </>
  )
}
