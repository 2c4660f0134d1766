/** A small sound law for tests: two rights, one of which follows the other. Tests plant their faults in it. */
import { all, atLeast, atMost, clause, fact, follows, is, lookUp, minus, parameter, yearsSince } from '~/engine/build'
import type { RightCase } from '~/engine/cases'
import type { FactTypes } from '~/engine/facts'
import type { Parameter } from '~/engine/parameters'
import { askIf, cite, condition, defineRight, type Right } from '~/engine/right'
import type { Law, LawWords } from '../law/law'

const facts: FactTypes = {
  income: { type: 'money', per: 'month', sensitivity: 'personal' },
  birthDate: { type: 'date', sensitivity: 'personal' },
  housing: { type: 'choice', values: ['owner', 'renter'], sensitivity: 'none' },
  currentBenefits: { type: 'choices', values: ['base', 'top'], sensitivity: 'personal' },
}

export function figure(value: number, unit = 'ILS/month'): Parameter {
  return {
    unit,
    values: [
      { value, from: '2026-01-01', confirmedUntil: '2026-12-31', source: 'the yearly table', status: 'official' },
    ],
  }
}

const common = {
  kind: 'entitlement',
  authority: 'office',
  areas: ['income'],
  topics: [],
  askPerson: [],
  amounts: [],
  deadlines: [],
  documents: [],
  claim: { links: [], phones: [], forms: [] },
  notes: { timeLimits: [], refused: [] },
  sources: ['the law'],
  checkedOn: '2026-05-01',
} as const

const base = defineRight({
  ...common,
  id: 'base',
  parameters: { 'base.minAge': figure(18, 'years'), 'base.ceiling': figure(3000) },
  tables: {
    'base.rates': {
      unit: 'ILS/month',
      source: 'the yearly table',
      status: 'official',
      from: '2026-01-01',
      confirmedUntil: '2026-12-31',
      steps: [
        { at: 0, value: 500 },
        { at: 2000, value: 200 },
      ],
    },
  },
  conditions: [
    condition('age', [cite('base-law', '2')], atLeast(yearsSince('birthDate'), parameter('base.minAge'))),
    condition(
      'income',
      [cite('base-law', '5')],
      clause('low-income', atMost(fact('income'), parameter('base.ceiling'))),
    ),
  ],
  amounts: [{ id: 'monthly', unit: 'ILS/month', value: lookUp('base.rates', fact('income')) }],
  opensAlso: ['top'],
  documents: ['identity-card'],
})

const top = defineRight({
  ...common,
  id: 'top',
  parameters: { 'top.rent': figure(900) },
  conditions: [
    condition('base', [cite('base-law', '9')], follows('base')),
    condition('renter', [cite('base-law', '10')], is('housing', 'renter')),
  ],
  askPerson: [
    askIf(
      'high-income',
      all(is('housing', 'owner'), atMost(parameter('top.rent'), minus(fact('income'), parameter('top.rent')))),
    ),
  ],
  opensAlso: [],
})

const household = { income: 1000, birthDate: '1990-01-01', housing: 'renter', currentBenefits: [] }

function cases(own: readonly Partial<RightCase>[]): RightCase[] {
  const filled = Array.from({ length: Math.max(10, own.length) }, (_, index) => own[index] ?? {})
  return filled.map((one, index) => ({
    name: `case ${index}`,
    asOf: '2026-06-01',
    facts: household,
    verdict: 'eligible',
    ...one,
  }))
}

function words(language: string): LawWords {
  return {
    rights: {
      _shared: { documents: { 'identity-card': `identity card, ${language}` } },
      base: {
        name: `base, ${language}`,
        summary: `from {{base.minAge}} years, ${language}`,
        conditions: { age: 'age', income: 'income', 'low-income': 'low income' },
        amounts: { monthly: 'a month' },
      },
      top: {
        name: `top, ${language}`,
        summary: language,
        conditions: { base: 'base', renter: 'renter' },
        askPerson: { 'high-income': 'high income' },
      },
    },
    questions: Object.fromEntries(Object.keys(facts).map((id) => [id, { label: `${id}? (${language})` }])),
    acts: { 'base-law': `Base Law, ${language}` },
    units: { years: language, 'ILS/month': language },
  }
}

export const smallLaw: Law = {
  facts,
  rights: [base, top],
  shared: { parameters: {}, tables: {} },
  cases: new Map([
    [
      'base',
      cases([
        {},
        { facts: { ...household, birthDate: '2015-01-01' }, verdict: 'ineligible' },
        { facts: { ...household, income: 3001 }, verdict: 'ineligible' },
      ]),
    ],
    ['top', cases([{}, { facts: { ...household, housing: 'owner', income: 1800 }, verdict: 'ineligible' }])],
  ]),
  words: { he: words('he'), en: words('en') },
  interview: {
    types: facts,
    groups: { 'about-you': ['birthDate', 'income'] },
    gates: { income: ['birthDate'] },
    askedOfAll: [],
    readElsewhere: [],
    weights: { top: 0.5 },
    topics: [{ list: 'life', id: 'money', rights: ['base'], without: { income: 0 } }],
    events: [{ id: 'lost-job', rights: ['base'], topics: ['money'] }],
  },
}

/** The law with one right changed. */
export function withRight(id: string, change: (right: Right) => Partial<Right>, law = smallLaw): Law {
  return { ...law, rights: law.rights.map((right) => (right.id === id ? { ...right, ...change(right) } : right)) }
}

/** The law with other worked households of a right. */
export function withCases(
  id: string,
  change: (cases: readonly RightCase[]) => readonly RightCase[],
  law = smallLaw,
): Law {
  return { ...law, cases: new Map([...law.cases].map(([right, own]) => [right, right === id ? change(own) : own])) }
}

/** The law with other words in English. */
export function withWords(change: (words: LawWords) => Partial<LawWords>, law = smallLaw): Law {
  const english = law.words['en'] as LawWords
  return { ...law, words: { ...law.words, en: { ...english, ...change(english) } } }
}

/** The law with another interview. */
export function withInterview(change: Partial<Law['interview']>, law = smallLaw): Law {
  return { ...law, interview: { ...law.interview, ...change } }
}
