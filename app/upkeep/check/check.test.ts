import { describe, expect, it } from 'vitest'
import { atMost, fact, follows, is, parameter } from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { cite, condition } from '~/engine/right'
import type { Law } from '../law/law'
import { readLaw } from '../law/read-law'
import { figure, smallLaw, withCases, withInterview, withRight, withWords } from '../testing/small-law'
import { FAULT_KINDS, type FaultKind, faultsOf } from './checks'
import { reportOf } from './report'

const right = smallLaw.rights[0] as Law['rights'][number]
const interview = smallLaw.interview
const limit = (holds: ReturnType<typeof atMost>) => ({
  conditions: [...right.conditions, condition('income', [cite('base-law')], holds)],
})

/** A law for each kind of fault, with what must be said of it. */
const PLANTED: Readonly<Record<FaultKind, readonly (readonly [name: string, law: Law, said: string])[]>> = {
  'unknown-right': [
    ['opened', withRight('base', () => ({ opensAlso: ['top', 'gone'] })), 'there is no right gone'],
    [
      'followed',
      withRight('top', () => ({ conditions: [condition('base', [cite('base-law')], follows('gone'))] })),
      'there is no right gone',
    ],
    [
      'of a life event',
      withInterview({ events: [{ id: 'baby', rights: ['base', 'gone'], topics: [] }] }),
      'there is no right gone',
    ],
    [
      'of a topic',
      withInterview({ topics: [...interview.topics, { list: 'life', id: 'b', rights: ['gone'], without: {} }] }),
      'there is no right gone',
    ],
    ['with a weight', withInterview({ weights: { gone: 2 } }), 'there is no right gone'],
    ['with cases', { ...smallLaw, cases: new Map([...smallLaw.cases, ['gone', []]]) }, 'there is no right gone'],
    [
      'with words',
      withWords(({ rights }) => ({ rights: { ...rights, gone: { name: 'gone' } } })),
      'there is no right gone',
    ],
  ],
  'unknown-topic': [
    [
      'marked by an event',
      withInterview({ events: [{ id: 'baby', rights: ['base'], topics: ['gone'] }] }),
      'there is no topic gone',
    ],
  ],
  'unknown-figure': [
    [
      'in a rule',
      withRight('base', () => limit(atMost(fact('income'), parameter('base.gone')))),
      'there is no figure base.gone',
    ],
    [
      'in a text',
      withWords(({ rights }) => ({ rights: { ...rights, base: { ...rights['base'], summary: '{{base.gone}}' } } })),
      'there is no figure base.gone',
    ],
  ],
  'unknown-fact': [
    [
      'in a rule',
      withRight('base', () => limit(atMost(fact('wage'), parameter('base.ceiling')))),
      'there is no fact wage',
    ],
    ['as a value', withRight('base', () => limit(is('housing', 'tent'))), 'housing can never be tent'],
    ['on a page', withInterview({ groups: { money: ['wage'] } }), 'there is no fact wage'],
    ['as a gate', withInterview({ gates: { income: ['wage'] } }), 'there is no fact wage'],
    [
      'settled by a topic',
      withInterview({ topics: [{ list: 'life', id: 'money', rights: ['base'], without: { wage: 0 } }] }),
      'there is no fact wage',
    ],
  ],
  circle: [
    [
      'of two',
      withRight('base', () => ({ conditions: [condition('top', [cite('base-law')], follows('top'))] })),
      'base → top → base',
    ],
    [
      'of one',
      withRight('base', () => ({ conditions: [condition('self', [cite('base-law')], follows('base'))] })),
      'base → base',
    ],
  ],
  'one-way-link': [
    ['', withRight('base', () => ({ opensAlso: [] })), 'opens top, which follows it, but does not name it'],
  ],
  'idle-link': [
    ['to itself', withRight('base', () => ({ opensAlso: ['top', 'base'] })), 'opens itself'],
    ['said twice', withRight('base', () => ({ opensAlso: ['top', 'top'] })), 'opens top twice'],
  ],
  'unreached-right': [
    [
      '',
      withInterview({ events: [], topics: [{ list: 'life', id: 'money', rights: ['top'], without: {} }] }),
      'no life event and no topic',
    ],
  ],
  'unused-figure': [
    [
      'of a right',
      withRight('base', ({ parameters }) => ({ parameters: { ...parameters, 'base.old': figure(1) } })),
      'uses base.old',
    ],
    [
      'of many rights',
      { ...smallLaw, shared: { parameters: { 'shared.old': figure(1) }, tables: {} } },
      'uses shared.old',
    ],
    ['a table', withRight('base', () => ({ amounts: [] })), 'uses base.rates'],
  ],
  'twofold-figure': [
    [
      '',
      withRight('top', ({ parameters }) => ({ parameters: { ...parameters, 'base.ceiling': figure(4000) } })),
      'than that of base',
    ],
  ],
  'incomplete-figure': [
    [
      'without a unit',
      withRight('base', ({ parameters }) => ({ parameters: { ...parameters, 'base.ceiling': figure(1, '') } })),
      'has no unit',
    ],
    [
      'without a value',
      withRight('base', ({ parameters }) => ({
        parameters: { ...parameters, 'base.ceiling': { unit: 'x', values: [] } },
      })),
      'has no value',
    ],
    [
      'without a source',
      withRight('base', ({ parameters }) => ({
        parameters: {
          ...parameters,
          'base.ceiling': {
            unit: 'x',
            values: [{ value: 1, from: null, confirmedUntil: '2026-01-01', source: ' ', status: 'official' }],
          },
        },
      })),
      'has no source',
    ],
    [
      'without a true day',
      withRight('base', ({ parameters }) => ({
        parameters: {
          ...parameters,
          'base.ceiling': {
            unit: 'x',
            values: [{ value: 1, from: null, confirmedUntil: '2026-02-30', source: 'x', status: 'official' }],
          },
        },
      })),
      'a day that is no date',
    ],
    [
      'with steps in disorder',
      withRight('base', ({ tables }) => ({
        tables: {
          'base.rates': {
            ...tables!['base.rates']!,
            steps: [
              { at: 5, value: 1 },
              { at: 0, value: 2 },
            ],
          },
        },
      })),
      'steps out of order',
    ],
  ],
  literal: [
    [
      'in a node',
      withRight('base', () =>
        limit(atMost(fact('income'), { kind: 'parameter', id: 'base.ceiling', by: 5 } as NumberExpr)),
      ),
      'is the number 5',
    ],
    ['as a value', withRight('base', () => limit(is('income', 5000))), '5000 is no declared value'],
  ],
  'missing-text': [
    [
      'of a condition',
      withWords(({ rights }) => ({
        rights: { ...rights, base: { ...rights['base'], conditions: { age: 'age', 'low-income': '' } } },
      })),
      'conditions.income has no text in en',
    ],
    [
      'of a clause',
      withWords(({ rights }) => ({
        rights: { ...rights, base: { ...rights['base'], conditions: { age: 'age', income: 'x' } } },
      })),
      'conditions.low-income has no text in en',
    ],
    [
      'of a document',
      withWords(({ rights }) => ({ rights: { ...rights, _shared: {} } })),
      'documents.identity-card has no text in en',
    ],
    [
      'of a note',
      withRight('base', () => ({ notes: { timeLimits: ['soon'], refused: [] } })),
      'notes.soon has no text in he',
    ],
    [
      'of a name',
      withWords(({ rights }) => ({ rights: { ...rights, top: { ...rights['top'], name: '' } } })),
      'name has no text in en',
    ],
    ['of a unit', withWords(() => ({ units: { years: 'years' } })), 'the unit ILS/month has no text in en'],
  ],
  'idle-text': [
    [
      '',
      withWords(({ rights }) => ({ rights: { ...rights, top: { ...rights['top'], deadlines: { claim: 'soon' } } } })),
      'deadlines.claim in en stands for nothing',
    ],
  ],
  'missing-source': [
    [
      'of a condition',
      withRight('base', ({ conditions }) => ({ conditions: conditions.map((one) => ({ ...one, law: [] })) })),
      'the condition age cites no law',
    ],
    ['of a right', withRight('base', () => ({ sources: [] })), 'a source is missing'],
    ['the law has no name', withWords(() => ({ acts: {} })), 'the law base-law has no name in en'],
    ['without a true day', withRight('base', () => ({ checkedOn: 'May' })), 'May is no day'],
  ],
  'idle-act': [
    ['', withWords(({ acts }) => ({ acts: { ...acts, 'old-law': 'Old Law' } })), 'no condition cites old-law'],
  ],
  'unasked-fact': [
    [
      'without words',
      withWords(({ questions }) => ({ questions: { ...questions, income: undefined! } })),
      'income has no question in en',
    ],
    ['on no page', withInterview({ types: { birthDate: smallLaw.facts['birthDate']! } }), 'no page asks for housing'],
  ],
  'idle-question': [
    [
      'declared',
      withInterview({ types: { ...smallLaw.facts, shoeSize: { type: 'number', unit: 'size', sensitivity: 'none' } } }),
      'no rule reads this fact',
    ],
    [
      'with words',
      withWords(({ questions }) => ({ questions: { ...questions, shoeSize: { label: 'What size are your shoes?' } } })),
      'no rule reads this fact',
    ],
  ],
  'few-cases': [
    ['nine', withCases('base', (cases) => cases.slice(0, 9)), '9 cases of at least 10'],
    [
      'of one kind',
      withCases('base', (cases) => cases.map((one) => ({ ...one, verdict: 'eligible' }))),
      'the same verdict',
    ],
  ],
  'broken-case': [
    [
      'a condition',
      withCases('base', ([first, ...rest]) => [{ ...first!, conditions: { wealth: 'yes' } }, ...rest]),
      'there is no condition wealth',
    ],
    [
      'a trigger',
      withCases('base', ([first, ...rest]) => [{ ...first!, asks: ['abroad'] }, ...rest]),
      'there is no trigger abroad',
    ],
    [
      'a fact',
      withCases('base', ([first, ...rest]) => [{ ...first!, facts: { wage: 1 } }, ...rest]),
      'wage: unknownFact',
    ],
    ['a day', withCases('base', ([first, ...rest]) => [{ ...first!, asOf: '2026-02-30' }, ...rest]), 'is no day'],
  ],
  'twofold-name': [
    [
      'of rights',
      withWords(({ rights }) => ({ rights: { ...rights, top: { ...rights['top'], name: 'Base, en' } } })),
      'the same name in en as base',
    ],
    [
      'of questions',
      withWords(({ questions }) => ({ questions: { ...questions, income: { label: 'birthDate? (en)' } } })),
      'the same question in en',
    ],
    [
      'of conditions',
      withRight('base', ({ conditions }) => ({ conditions: [...conditions, conditions[0]!] })),
      'the same id as base: age',
    ],
    ['of cases', withCases('base', (cases) => [...cases, cases[0]!]), 'the same case as base: case 0'],
  ],
  'unguarded-boundary': [
    [
      'never false',
      withCases('base', (cases) => cases.map((one) => ({ ...one, facts: { ...one.facts, income: 3000 } }))),
      'income ≤ base.ceiling: no case where it is false',
    ],
    [
      'never true',
      withCases('base', (cases) => cases.map((one) => ({ ...one, facts: { ...one.facts, income: 3001 } }))),
      'income ≤ base.ceiling: no case where it is true',
    ],
    [
      'never told',
      withCases('base', (cases) => cases.map((one) => ({ ...one, facts: { birthDate: one.facts['birthDate'] } }))),
      'no case on either side',
    ],
    [
      'in a trigger',
      withCases('top', (cases) => cases.map((one) => ({ ...one, facts: { ...one.facts, income: 100 } }))),
      'top.rent ≤ (income − top.rent): no case where it is true',
    ],
  ],
}

describe('a sound law', () => {
  it('has no fault', () => {
    expect(reportOf(faultsOf(smallLaw))).toBe(`No fault of ${FAULT_KINDS.length} kinds was found.`)
  })
})

describe.each(FAULT_KINDS)('%s', (kind) => {
  it.each(PLANTED[kind])('is found %s', (_name, law, said) => {
    const found = faultsOf(law, [kind])
    expect(found.map(({ what }) => what).join('\n')).toContain(said)
    expect(new Set(found.map((fault) => fault.kind))).toEqual(new Set([kind]))
    expect(reportOf(found, [kind])).toContain(said)
  })
})

describe('the law of this portal', async () => {
  const law = await readLaw()
  it.each(FAULT_KINDS)('has no fault of the kind %s', (kind) => {
    expect(reportOf(faultsOf(law, [kind]), [kind])).toBe('No fault of 1 kinds was found.')
  })
})
