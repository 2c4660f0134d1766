/** What a resident fills in, from the form to what is asked of a center. Pure: with and without mistakes nothing typed is lost. */
import { DAY_PARTS, type DayPart, MEETING_KINDS, type MeetingKind } from '#db/appointment-codes'
import { isLanguage, LANGUAGES, type Language } from '~/i18n/languages'
import { readCode } from '~/interview/saved/code'
import { type Person, type Read, readEmail, readName, readPhone } from './contact'

const FIELDS = ['name', 'phone', 'email', 'kind', 'language', 'dayPart', 'attach', 'code'] as const

/** As it was typed. `attach` is `typed`, `no` or empty, or the code that this device keeps. */
export type Draft = Readonly<Record<(typeof FIELDS)[number], string>>

export type FieldName = keyof Draft

/** By field: the code of what is wrong; its words stand under `appointments:error-…`. */
export type DraftErrors = Readonly<Partial<Record<FieldName, DraftError>>>

export type DraftError =
  | 'nameEmpty' | 'nameWrong' | 'contactEmpty' | 'phoneEmpty' | 'phoneWrong' | 'emailWrong' | 'kind' | 'language' | 'dayPart'
  | 'codeEmpty' | 'codeLength' | 'codeTypo' | 'codeUnknown'

export const EMPTY_DRAFT: Draft = { name: '', phone: '', email: '', kind: '', language: '', dayPart: '', attach: '', code: '' }

const MOST_TYPED = 200

export function draftFrom(form: FormData): Draft {
  const typed = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, MOST_TYPED) : ''
  }
  return Object.fromEntries(FIELDS.map((name) => [name, typed(name)])) as unknown as Draft
}

/** What of a draft is sent on from step to step; a code that is not attached is left out. */
export function sentFields(draft: Draft): readonly (readonly [FieldName, string])[] {
  return FIELDS.filter((name) => draft[name] !== '' && (name !== 'code' || draft.attach === 'typed')).map((name) => [name, draft[name]])
}

/** What both an appointment and a call-back ask. */
export interface Asked {
  readonly person: Person
  readonly language: Language
  readonly interpreter: boolean
  /** Code of the saved screening that is attached, or null. */
  readonly screening: string | null
}

export interface AskedMeeting extends Asked {
  readonly kind: MeetingKind
}

export interface AskedCallBack extends Asked {
  readonly dayPart: DayPart
}

/** As far as a form must know it. */
export interface OfferedTime {
  readonly kinds: readonly MeetingKind[]
  readonly languages: readonly Language[]
  readonly interpreter: boolean
}

export function isMeetingKind(value: unknown): value is MeetingKind {
  return (MEETING_KINDS as readonly unknown[]).includes(value)
}

/** The languages in which one can be met at a time: those spoken first, then those with an interpreter. */
export function languagesAt({ languages, interpreter }: Pick<OfferedTime, 'languages' | 'interpreter'>): readonly Language[] {
  return interpreter ? [...languages, ...LANGUAGES.filter((language) => !languages.includes(language))] : languages
}

export function readMeeting(draft: Draft, offered: OfferedTime): { readonly asked: AskedMeeting } | { readonly errors: DraftErrors } {
  const [only, ...others] = offered.kinds
  const kind = others.length === 0 ? only : offered.kinds.find((each) => each === draft.kind)
  const language = languagesAt(offered).find((each) => each === draft.language)
  const errors: DraftErrors = {
    ...contactErrors(draft, kind === 'phone'),
    ...(kind ? {} : { kind: 'kind' }),
    ...(language ? {} : { language: 'language' }),
    ...screeningErrors(draft),
  }
  if (!kind || !language || Object.keys(errors).length > 0) return { errors }
  return { asked: { person: personOf(draft), kind, language, interpreter: !offered.languages.includes(language), screening: screeningOf(draft) } }
}

/** For a call a phone is needed, and nothing else. @param spoken languages of the center, or null where nobody published them: then Hebrew is taken for granted */
export function readCallBack(
  draft: Draft, spoken: readonly string[] | null,
): { readonly asked: AskedCallBack } | { readonly errors: DraftErrors } {
  const dayPart = DAY_PARTS.find((each) => each === draft.dayPart)
  const language = isLanguage(draft.language) && LANGUAGES.includes(draft.language) ? draft.language : undefined
  const errors: DraftErrors = {
    ...contactErrors({ ...draft, email: '' }, true),
    ...(language ? {} : { language: 'language' }),
    ...(dayPart ? {} : { dayPart: 'dayPart' }),
    ...screeningErrors(draft),
  }
  if (!dayPart || !language || Object.keys(errors).length > 0) return { errors }
  return { asked: { person: personOf({ ...draft, email: '' }), dayPart, language, interpreter: !(spoken ?? ['he']).includes(language), screening: screeningOf(draft) } }
}

function contactErrors(draft: Draft, needsPhone: boolean): DraftErrors {
  const [name, phone, email] = [readName(draft.name), readPhone(draft.phone), readEmail(draft.email)]
  const phoneError = phone === 'wrong' ? 'phoneWrong' : phone !== 'empty' ? null : needsPhone ? 'phoneEmpty' : email === 'empty' ? 'contactEmpty' : null
  return {
    ...(name === 'empty' ? { name: 'nameEmpty' as const } : name === 'wrong' ? { name: 'nameWrong' as const } : {}),
    ...(phoneError ? { phone: phoneError } : {}),
    ...(email === 'wrong' ? { email: 'emailWrong' as const } : {}),
  }
}

const valueOf = (read: Read) => (typeof read === 'object' ? read.value : null)

function personOf({ name, phone, email }: Draft): Person {
  return { name: valueOf(readName(name)) ?? '', phone: valueOf(readPhone(phone)), email: valueOf(readEmail(email)) }
}

/** The code that is to be attached, as it stands in the form; null when none is. */
function attachedText({ attach, code }: Draft): string | null {
  if (attach === '' || attach === 'no') return null
  return attach === 'typed' ? code : attach
}

function screeningErrors(draft: Draft): DraftErrors {
  const text = attachedText(draft)
  if (text === null) return {}
  const read = readCode(text)
  if (!('problem' in read)) return {}
  return { code: read.problem === 'empty' ? 'codeEmpty' : read.problem === 'length' ? 'codeLength' : 'codeTypo' }
}

function screeningOf(draft: Draft): string | null {
  const text = attachedText(draft)
  const read = text === null ? null : readCode(text)
  return read && 'code' in read ? read.code : null
}
