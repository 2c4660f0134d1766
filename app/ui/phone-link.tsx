export interface PhoneLinkProps {
  /** As people write it: `*6050`, `118`, `02-1234567`. */
  number: string
  /** Whose number it is, read before it by assistive technology where the context does not say. */
  whose?: string
}

/** A phone number that calls. Runs left to right and unbroken, so that the star stands on its left in every language. */
export function PhoneLink({ number, whose }: PhoneLinkProps) {
  return (
    <a className="phone" href={phoneHref(number)}>
      {whose ? <span className="visually-hidden">{whose} </span> : null}
      <bdi dir="ltr">{number}</bdi>
    </a>
  )
}

/** `tel:` address of a number as people write it; keeps digits, the star and a leading plus. */
export function phoneHref(number: string): string {
  return `tel:${number.replace(/[^\d*+]/g, '')}`
}
