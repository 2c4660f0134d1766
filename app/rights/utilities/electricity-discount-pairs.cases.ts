/** Two grounds at once, the child whose ground it is, and the levels of the attendance allowance. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const nobody: FactRecord = {
  electricityContractInOwnName: true, residency: 'citizen', birthDate: '1985-01-01', sex: 'male', maritalStatus: 'single', children: [],
  currentBenefits: [], medicalDisabilityPercent: 0, healthLimitsWork: false, needsDailyHelp: 'none',
}
const atHome = (birthDate: string): FactRecord => ({ birthDate, livesWithApplicant: true, hasDisability: false })
const three = [atHome('2012-01-01'), atHome('2015-01-01'), atHome('2019-01-01')]
const dependent: FactRecord = { birthDate: '2018-01-01', livesWithApplicant: true, hasDisability: true, disabledChildRate: 50, dependencyPoints: 6 }
const half = { unit: 'percent', min: 50, max: 50 } as const

/** Each ground of the applicant's own: the benefits that give it, and what else it takes. */
const GROUNDS: readonly (readonly [name: string, benefits: readonly string[], more: FactRecord])[] = [
  ['supplement at pension age', ['old-age-pension', 'old-age-income-supplement'], { birthDate: '1950-01-01' }],
  ['old-age pension for the disabled', ['old-age-for-disabled'], {}],
  ['attendance allowance', ['attendance-allowance'], {}],
  ['single parent of three', ['income-support'], { maritalStatus: 'divorced', children: three }],
  ['disabled by service', ['idf-disability-benefit'], { medicalDisabilityPercent: 50 }],
  ['victim of a hostile act', ['hostile-acts-benefits'], { medicalDisabilityPercent: 50 }],
]
const SURVIVOR = 'holocaust-survivor-allowance'
const facts = (benefits: readonly string[], more: FactRecord, ...children: FactRecord[]): FactRecord => ({
  ...nobody, ...more, currentBenefits: [...benefits], children: [...((more.children ?? []) as FactRecord[]), ...children],
})

export const electricityDiscountPairsCases = defineCases('electricity-discount', [
  ...GROUNDS.flatMap(([name, benefits, more]): RightCase[] => [
    { name: `alone: ${name}`, asOf, facts: facts(benefits, more), verdict: 'eligible', amount: half, asksNot: ['two-grounds'] },
    {
      name: `two: ${name}, and a survivor of persecution`, asOf, facts: facts([...benefits, SURVIVOR], more),
      verdict: 'askPerson', amount: half, asks: ['two-grounds'],
    },
    {
      name: `own: ${name}, beside a child with points`, asOf, facts: facts([...benefits, 'disabled-child-benefit'], more, dependent),
      verdict: 'askPerson', asks: ['two-grounds'], concerned: [],
    },
  ]),
  {
    name: 'own: a survivor of persecution beside a child with points', asOf, facts: facts([SURVIVOR, 'disabled-child-benefit'], {}, dependent),
    verdict: 'askPerson', asks: ['two-grounds'], concerned: [],
  },
  {
    name: 'the child with points, among others: one too young, one with few points, one whose points were not told', asOf, verdict: 'eligible',
    facts: facts(
      ['disabled-child-benefit'], {}, { ...dependent, birthDate: '2024-01-01' }, dependent, { ...dependent, dependencyPoints: 4 },
      { birthDate: '2013-01-01', livesWithApplicant: true, hasDisability: false },
    ),
    concerned: ['children[1]'],
  },
  {
    name: 'points of two children, one in good health and one not asked about', asOf, verdict: 'needsInfo', missing: ['children[1].dependencyPoints'],
    facts: facts(
      ['disabled-child-benefit'], {}, atHome('2014-01-01'), { birthDate: '2018-01-01', livesWithApplicant: true, hasDisability: true, disabledChildRate: 50 },
    ),
  },
  {
    name: 'points of a child in good health are not asked', asOf, verdict: 'askPerson', amount: null,
    facts: facts(['disabled-child-benefit'], {}, atHome('2014-01-01')),
  },
  // --- blind, with the allowance: its rate no longer matters since September 2025
  {
    name: 'blind with an allowance of 50 % in August 2025', asOf: '2025-08-31', verdict: 'askPerson', amount: null,
    facts: { ...facts(['attendance-allowance'], {}), needsDailyHelp: 'most', needsConstantSupervision: false, blindCertificate: true },
  },
  { name: 'blind without the allowance', asOf, facts: { ...nobody, blindCertificate: true }, verdict: 'askPerson', amount: null },
  {
    name: 'disabled by service just below 50 %', asOf, verdict: 'askPerson', amount: null,
    facts: { ...nobody, currentBenefits: ['idf-disability-benefit'], medicalDisabilityPercent: 49.95, workIncapacityPercent: 0 },
  },
])
