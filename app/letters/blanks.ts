/** Blanks that several letters share, and the small ways of declaring one. */
import type { FactRecord, FactValue } from '~/engine/facts'
import type { Blank } from './letter'

type Known = NonNullable<Blank['known']>

function asText(value: FactValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
}

/** The value of a fact as it was told; a sum that is only known roughly (a range) is left to be typed. */
export function fromFact(fact: string): Known {
  return (facts) => asText(facts[fact])
}

/** The chosen value of a fact, where the letter knows it too. */
export function choiceFromFact(fact: string, values: readonly string[]): Known {
  return (facts) => {
    const told = facts[fact]
    const all = Array.isArray(told) ? (told as readonly FactValue[]) : [told]
    return all.map(asText).find((value) => value !== undefined && values.includes(value))
  }
}

export function text(id: string, options: Partial<Blank> = {}): Blank {
  return { id, kind: 'text', ...options }
}

export function long(id: string, options: Partial<Blank> = {}): Blank {
  return { id, kind: 'long', ...options }
}

export function date(id: string, fact?: string): Blank {
  return { id, kind: 'date', ...(fact === undefined ? {} : { known: fromFact(fact) }) }
}

export function money(id: string, fact?: string): Blank {
  return { id, kind: 'money', ...(fact === undefined ? {} : { known: fromFact(fact) }) }
}

export function number(id: string, options: Partial<Blank> = {}): Blank {
  return { id, kind: 'number', ltr: true, ...options }
}

export function choice(id: string, values: readonly string[], options: Partial<Blank> = {}): Blank {
  return { id, kind: 'choice', values, ...options }
}

export function choices(id: string, values: readonly string[], options: Partial<Blank> = {}): Blank {
  return { id, kind: 'choices', values, ...options }
}

/** Who writes, and when. */
export const WRITER: readonly Blank[] = [
  text('name', { autoComplete: 'name' }),
  text('idNumber', { ltr: true, autoComplete: 'off' }),
  text('address', { autoComplete: 'street-address' }),
  text('phone', { ltr: true, autoComplete: 'tel' }),
  { id: 'letterDate', kind: 'date' },
]

/** What the writer wants to add in words of their own. */
export const MORE = long('more', { optional: true })

/** The file at the Execution Office. */
export const FILE: readonly Blank[] = [text('office'), text('fileNumber', { ltr: true }), text('creditor')]

function childrenOf(facts: FactRecord): readonly FactRecord[] | null {
  const children = facts['children']
  return Array.isArray(children) ? (children as readonly FactRecord[]) : null
}

function householdSize(facts: FactRecord): string | undefined {
  return fromFact('householdSize')(facts) as string | undefined
}

const HARDSHIPS = ['noWork', 'lowIncome', 'benefitsOnly', 'health', 'oneParent', 'otherDebts'] as const

/** Only what the answers say outright; the rest is the writer's to tick. */
function hardships(facts: FactRecord): readonly string[] | undefined {
  const found: string[] = []
  if (facts['employment'] === 'unemployed') found.push('noWork')
  return found.length > 0 ? found : undefined
}

export const HARDSHIP = choices('hardship', HARDSHIPS, { known: hardships })

/** How the household lives, for whoever has to decide on payments. */
export const HOUSEHOLD: readonly Blank[] = [
  number('householdSize', { known: householdSize }),
  number('childrenCount', {
    known: (facts) => {
      const children = childrenOf(facts)
      return children && children.length === 0 ? '0' : undefined
    },
  }),
  money('householdIncome'),
  money('housingCost', 'monthlyRent'),
  HARDSHIP,
]

/** The decision that the letter disputes. */
export const DECISION: readonly Blank[] = [
  text('subjectMatter'), date('decisionDate'), date('decisionReceived'), long('decisionSaid'), long('whyWrong'),
]

export const INTERPRETER_LANGUAGES = ['ar', 'ru', 'am', 'ti', 'en', 'fr', 'es', 'sign'] as const

export function interpreterLanguage(options: Partial<Blank> = {}): Blank {
  return choice('interpreterLanguage', INTERPRETER_LANGUAGES, options)
}

/** Days within which the other side is asked to answer. */
export const REPLY_DAYS = number('replyDays', { proposed: '7' })
