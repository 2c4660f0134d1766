/** A member of a household and the contact of a file, as they are typed and as they are kept. Pure. */
import { readEmail, readPhone } from '~/appointments/contact'

/** Everything may be missing: a person may be helped without a name. */
export interface Person {
  readonly firstName: string
  readonly familyName: string
  /** Another spelling, a name in another script, an earlier name: found by it as well. */
  readonly otherName: string
  /** As `readPhone` gives them. */
  readonly phone: string | null
  readonly secondPhone: string | null
  readonly email: string | null
  readonly birthYear: number | null
}

export const NOBODY: Person = { firstName: '', familyName: '', otherName: '', phone: null, secondPhone: null, email: null, birthYear: null }

/** As it stands in a form. */
export type TypedPerson = Readonly<Record<keyof Person, string>>

export type PersonProblem = 'firstName' | 'familyName' | 'otherName' | 'phone' | 'secondPhone' | 'email' | 'birthYear'

export const PERSON_FIELDS = ['firstName', 'familyName', 'otherName', 'phone', 'secondPhone', 'email', 'birthYear'] as const satisfies readonly (keyof Person)[]

/** How the household is reached, and what else helps. */
export interface Details {
  readonly address: string
  /** When to call, whom to ask for, whether a message may be left. */
  readonly contactNote: string
  /** Who at the referrer, or who else sent them. */
  readonly referrerNote: string
}

export const NO_DETAILS: Details = { address: '', contactNote: '', referrerNote: '' }

export const DETAIL_FIELDS = ['address', 'contactNote', 'referrerNote'] as const satisfies readonly (keyof Details)[]

const MOST_NAME = 80
const MOST_DETAIL = 1000
const EARLIEST_BIRTH = 1900

/** One line, without signs that turn the direction of what follows. */
export function oneLine(typed: string): string {
  return typed.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim()
}

/** Several lines; ends of lines as one sign each, whatever the browser sent. */
export function severalLines(typed: string): string {
  return typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[ \t]+$/gm, '').trim()
}

const isName = (name: string) => name.length <= MOST_NAME && (name === '' || /\p{L}/u.test(name)) && !/[<>@\\]/.test(name)

/** @param thisYear to refuse years of birth that are yet to come */
export function readPerson(typed: TypedPerson, thisYear: number): { readonly person: Person } | { readonly problems: readonly PersonProblem[] } {
  const names = { firstName: oneLine(typed.firstName), familyName: oneLine(typed.familyName), otherName: oneLine(typed.otherName) }
  const [phone, secondPhone, email] = [readPhone(typed.phone), readPhone(typed.secondPhone), readEmail(typed.email)]
  const year = oneLine(typed.birthYear).normalize('NFKC')
  const birthYear = /^\d{4}$/.test(year) && Number(year) >= EARLIEST_BIRTH && Number(year) <= thisYear ? Number(year) : null
  const problems: PersonProblem[] = [
    ...(['firstName', 'familyName', 'otherName'] as const).filter((field) => !isName(names[field])),
    ...(phone === 'wrong' ? (['phone'] as const) : []),
    ...(secondPhone === 'wrong' ? (['secondPhone'] as const) : []),
    ...(email === 'wrong' ? (['email'] as const) : []),
    ...(year !== '' && birthYear === null ? (['birthYear'] as const) : []),
  ]
  if (problems.length > 0) return { problems }
  const valueOf = (read: typeof phone) => (typeof read === 'object' ? read.value : null)
  return { person: { ...names, phone: valueOf(phone), secondPhone: valueOf(secondPhone), email: valueOf(email), birthYear } }
}

export function typedOf(person: Person): TypedPerson {
  return {
    firstName: person.firstName, familyName: person.familyName, otherName: person.otherName, phone: person.phone ?? '', secondPhone: person.secondPhone ?? '',
    email: person.email ?? '', birthYear: person.birthYear === null ? '' : String(person.birthYear),
  }
}

export function readDetails(typed: Details): Details {
  return {
    address: oneLine(typed.address).slice(0, MOST_DETAIL),
    contactNote: severalLines(typed.contactNote).slice(0, MOST_DETAIL),
    referrerNote: oneLine(typed.referrerNote).slice(0, MOST_DETAIL),
  }
}

/** First and family name; empty for somebody without a name. */
export function fullName({ firstName, familyName }: Pick<Person, 'firstName' | 'familyName'>): string {
  return [firstName, familyName].filter((part) => part !== '').join(' ')
}
