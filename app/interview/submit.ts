/** A posted page: read, checked, and either answered or sent back as it was left, with what is wrong. */
import { parseDay } from '~/engine/date'
import type { FactTypes, FactValue } from '~/engine/facts'
import { factAt, typeAt } from '~/engine/paths'
import { type Answers, answerPage, type PageOutcome } from './answers'
import { type FieldError, type FieldErrorCode, readField, typedValues } from './fields'
import type { QuestionPage } from './pages'

export interface Rejected {
  readonly errors: readonly FieldError[]
  readonly typed: Readonly<Record<string, string | string[]>>
  /** Places that the typed name may mean, by CBS code. */
  readonly localities?: readonly { readonly code: string; readonly name: string }[]
}

export type Submission = { readonly answers: Answers } | { readonly rejected: Rejected }

/** A place as the search finds it. */
export interface FoundLocality {
  readonly code: string
  readonly name: string
  readonly type: string
}

/** What the outside world is asked for: places by a typed name, or that the list of them cannot be read now. */
export type FindLocalities = (typed: string) => Promise<readonly FoundLocality[] | 'unread'>

export async function submitPage(
  form: FormData, page: QuestionPage, paths: readonly string[], answers: Answers, types: FactTypes, today: string, find: FindLocalities,
): Promise<Submission> {
  if (form.get('intent') === 'skip') {
    const outcome: PageOutcome = Object.fromEntries(paths.map((path) => [path, { absence: 'declined' as const }]))
    return { answers: answerPage(answers, page.id, outcome) }
  }
  const day = parseDay(today) as number
  const outcome: Record<string, PageOutcome[string]> = {}
  const errors: FieldError[] = []
  let localities: Rejected['localities']
  let { localityName } = answers
  for (const path of paths) {
    const type = typeAt(types, path)
    if (!type) continue
    const reading = readField(form, path, type, day, factAt(answers.facts, path))
    if ('error' in reading) errors.push({ path, ...reading.error })
    else if (path === 'locality' && 'value' in reading) {
      const found = await chosenLocality(form, String(reading.value), find)
      if ('place' in found) {
        Object.assign(outcome, localityOutcome(found.place))
        localityName = found.place.name
      } else {
        errors.push({ path, code: found.problem })
        localities = found.choices
      }
    } else outcome[path] = reading
  }
  if (errors.length > 0) return { rejected: { errors, typed: typedValues(form, paths), ...(localities ? { localities } : {}) } }
  return { answers: { ...answerPage(answers, page.id, outcome), localityName } }
}

function localityOutcome(place: FoundLocality): PageOutcome {
  const rentClass: PageOutcome = place.type === 'city' ? { localityRentClass: { value: 'large' as FactValue } } : { localityRentClass: { absence: 'notKnown' } }
  return { locality: { value: place.code }, ...rentClass }
}

const MOST_CHOICES = 8

async function chosenLocality(
  form: FormData, typed: string, find: FindLocalities,
): Promise<{ place: FoundLocality } | { problem: FieldErrorCode; choices: readonly FoundLocality[] }> {
  const found = await find(typed)
  if (found === 'unread') return { problem: 'localitiesUnread', choices: [] }
  const chosen = form.get('locality.chosen')
  const place = found.find(({ code }) => code === chosen)
  if (place) return { place }
  const [first, second] = found
  if (first && (!second || first.name === typed)) return { place: first }
  return { problem: found.length > 0 ? 'whichLocality' : 'noSuchLocality', choices: found.slice(0, MOST_CHOICES) }
}
