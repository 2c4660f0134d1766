/** The form of a center's record: what stands in it, and what a posted one says. */
import { APPOINTMENTS, LANGUAGES } from '#db/directory-codes'
import type { CenterFields } from './content'
import { readSpans, spansOn, spansText, weekOf } from './hours-text'

/** Words of each: `editing:centerProblem-<name>`. */
export type CenterProblem = 'address' | 'phones' | 'hours' | 'exceptions' | 'topics' | 'email' | 'note' | 'source' | 'confirmedOn'

/** What stands in the inputs, by their names. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

const MOST = { address: 200, source: 300, note: 300, email: 120 } as const
const PHONE = /^(\*\d{4,5}|\d{3,4}|[01]\d{0,2}-[\d-]{5,12})(?:\s*#\s*(\d{1,6}))?$/
const EMAIL = /^[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+$/
/** Lines for days with other hours that the form offers beyond those in use. */
const SPARE_LINES = 2
const MOST_LINES = 20

export function typedOf(fields: CenterFields): Typed {
  const { hours, exceptions, wheelchairAccess, note } = fields
  const lines = exceptions ?? []
  return {
    address: fields.address ?? '',
    phones: fields.phones.map(({ number, extension }) => (extension === undefined ? number : `${number} # ${extension}`)).join('\n'),
    hours: hours === null ? 'unknown' : 'always' in hours ? 'always' : 'weekly',
    ...Object.fromEntries(Array.from({ length: 7 }, (_, day) => [`day${day}`, spansText(spansOn(hours, day))])),
    lines: String(Math.min(lines.length + SPARE_LINES, MOST_LINES)),
    ...Object.fromEntries(lines.flatMap(({ from, to, spans }, index) => [[`from${index}`, from], [`to${index}`, to], [`spans${index}`, spansText(spans)]])),
    languages: fields.languages ?? [],
    topics: fields.topics,
    wheelchairAccess: wheelchairAccess === null ? 'unknown' : wheelchairAccess ? 'yes' : 'no',
    appointment: fields.appointment ?? 'unknown',
    ...Object.fromEntries(LANGUAGES.map((language) => [`note-${language}`, note?.[language] ?? ''])),
    source: fields.source,
    confirmedOn: fields.confirmedOn ?? '',
    email: fields.email ?? '',
  }
}

/** Everything that a posted form holds, to be shown again. */
export function typedIn(form: FormData): Typed {
  const one = (name: string) => String(form.get(name) ?? '')
  const names = [...new Set([...form.keys()])]
  return { ...Object.fromEntries(names.map((name) => [name, one(name)])), languages: form.getAll('languages').map(String), topics: form.getAll('topics').map(String) }
}

/** @param knownTopics codes of the subjects that a center can deal with @param today ISO date in Israel */
export function readCenterForm(form: FormData, knownTopics: readonly string[], today: string): { readonly fields: CenterFields } | { readonly problems: readonly CenterProblem[] } {
  const text = (name: string) => String(form.get(name) ?? '').replace(/\s+/g, ' ').trim()
  const problems = new Set<CenterProblem>()
  const check = (isRight: boolean, problem: CenterProblem) => void (isRight || problems.add(problem))

  const address = text('address')
  check(address.length <= MOST.address, 'address')
  const phones = String(form.get('phones') ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [, number = '', extension] = PHONE.exec(line) ?? []
    check(number !== '', 'phones')
    return extension === undefined ? { number } : { number, extension }
  })
  const days = Array.from({ length: 7 }, (_, day) => readSpans(text(`day${day}`)))
  const kind = text('hours')
  if (kind === 'weekly') check(days.every((spans) => spans !== null), 'hours')
  const count = Math.min(Number(form.get('lines')) || 0, MOST_LINES)
  const exceptions = Array.from({ length: count }, (_, index) => ({ from: text(`from${index}`), to: text(`to${index}`) || text(`from${index}`), spans: readSpans(text(`spans${index}`)) }))
    .filter(({ from, to, spans }) => from !== '' || to !== '' || spans === null || spans.length > 0)
  check(exceptions.every(({ from, to, spans }) => isDay(from) && isDay(to) && from <= to && spans !== null), 'exceptions')
  const topics = knownTopics.filter((topic) => form.getAll('topics').includes(topic))
  check(topics.length > 0, 'topics')
  const notes = LANGUAGES.map((language) => [language, text(`note-${language}`)] as const).filter(([, note]) => note !== '')
  check(notes.every(([, note]) => note.length <= MOST.note) && (notes.length === 0 || notes[0]?.[0] === 'he'), 'note')
  const source = text('source')
  check(source !== '' && source.length <= MOST.source, 'source')
  const confirmedOn = text('confirmedOn')
  check(confirmedOn === '' || (isDay(confirmedOn) && confirmedOn <= today), 'confirmedOn')
  const email = text('email')
  check(email === '' || (email.length <= MOST.email && EMAIL.test(email)), 'email')
  if (problems.size > 0) return { problems: [...problems] }

  const languages = LANGUAGES.filter((language) => form.getAll('languages').includes(language))
  const access = text('wheelchairAccess')
  return {
    fields: {
      address: address === '' ? null : address,
      phones,
      hours: kind === 'always' ? { always: true } : kind === 'weekly' ? weekOf(days.map((spans) => spans ?? [])) : null,
      exceptions: exceptions.length === 0 ? null : exceptions.map(({ from, to, spans }) => ({ from, to, spans: [...(spans ?? [])] })),
      languages: languages.length === 0 ? null : languages,
      topics,
      wheelchairAccess: access === 'yes' ? true : access === 'no' ? false : null,
      appointment: APPOINTMENTS.find((each) => each === text('appointment')) ?? null,
      note: notes.length === 0 ? null : { he: '', ...Object.fromEntries(notes) },
      source,
      confirmedOn: confirmedOn === '' ? null : confirmedOn,
      email: email === '' ? null : email,
    },
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
