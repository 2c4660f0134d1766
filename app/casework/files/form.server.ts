/** What the forms of a file hold. */
import {
  CONSENT_SCOPES, CONSENT_WAYS, type ConsentScope, type ConsentWay, FILE_ENDS, FILE_KINDS, type FileEnd, MEMBER_RELATIONS, type MemberRelation, REFERRERS,
} from '#db/casework-codes'
import { parseDay } from '~/engine/date'
import { isLanguage, type Language } from '~/i18n/languages'
import type { HeadForm } from './changes.server'
import type { NewConsent } from './consents.server'
import type { TypedHead } from './fields'
import { type Details, readDetails, type TypedPerson } from './person'

/** What stands in a field; nothing where there is none, or a file. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const known = <Code extends string>(codes: readonly Code[], value: string): Code | null => codes.find((code) => code === value) ?? null

export function typedPerson(form: FormData): TypedPerson {
  const of = (name: string) => fieldOf(form, name)
  return {
    firstName: of('firstName'), familyName: of('familyName'), otherName: of('otherName'), phone: of('phone'), secondPhone: of('secondPhone'), email: of('email'),
    birthYear: of('birthYear'),
  }
}

export function readRelation(form: FormData): MemberRelation {
  return known(MEMBER_RELATIONS, fieldOf(form, 'relation')) ?? 'other'
}

function typedDetails(form: FormData): Details {
  return { address: fieldOf(form, 'address'), contactNote: fieldOf(form, 'contactNote'), referrerNote: fieldOf(form, 'referrerNote') }
}

export function typedHead(form: FormData): TypedHead {
  return {
    kind: fieldOf(form, 'kind'), language: fieldOf(form, 'language'), interpreter: form.has('interpreter'), locality: fieldOf(form, 'locality'),
    referrer: fieldOf(form, 'referrer'), details: typedDetails(form),
  }
}

/** Finds a town by its name; null where there is none like it. */
export type FindTown = (typed: string) => Promise<string | null>

/** @param fallback language where none of ours was sent */
export async function readHead(typed: TypedHead, fallback: Language, findTown: FindTown): Promise<HeadForm | { readonly problems: readonly ['locality'] }> {
  const town = typed.locality.trim()
  const locality = town === '' ? null : await findTown(town)
  if (town !== '' && locality === null) return { problems: ['locality'] }
  return {
    kind: known(FILE_KINDS, typed.kind) ?? 'family', language: isLanguage(typed.language) ? typed.language : fallback, interpreter: typed.interpreter, locality,
    referrer: known(REFERRERS, typed.referrer), details: readDetails(typed.details),
  }
}

export type ConsentProblem = 'scope' | 'givenOn'

/** The scopes, the way and the day of one consent form. @param today no consent is given tomorrow */
export function readConsents(form: FormData, today: string): readonly NewConsent[] | { readonly problems: readonly ConsentProblem[] } {
  const scopes: readonly ConsentScope[] = CONSENT_SCOPES.filter((scope) => form.getAll('scope').includes(scope))
  const way: ConsentWay = known(CONSENT_WAYS, fieldOf(form, 'way')) ?? 'spoken'
  const givenOn = fieldOf(form, 'givenOn')
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(givenOn) && parseDay(givenOn) !== null && givenOn <= today && givenOn >= '2000-01-01'
  if (scopes.length > 0 && !isDay) return { problems: ['givenOn'] }
  const memberId = fieldOf(form, 'member')
  return scopes.map((scope) => ({ scope, way, givenOn, ...(memberId === '' ? {} : { memberId }) }))
}

export function readEnd(form: FormData): FileEnd | null {
  return known(FILE_ENDS, fieldOf(form, 'reason'))
}

/** The version that the writer saw. */
export function readVersion(form: FormData): number {
  const version = fieldOf(form, 'version')
  return /^\d{1,9}$/.test(version) ? Number(version) : 0
}
