/** מעון יום לפעוטות בסיכון · Day care for toddlers at risk. Toddlers at Risk (Right to Day Care) Law, 5760-2000. */
import { all, any, atMost, below, choose, clause, exists, not, parameter, some, toPerson, total, when, yes } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameter } from '~/engine/parameters'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { dated, inForce, ofDays } from '../shared/figure'
import { dayOfMonths, schoolYearStart, todayFrom } from './day-care-subsidy-child'
import { incomePerPerson, parentsShare } from './day-care-subsidy-fees'

const ID = 'toddler-at-risk-day-care'
const LAW = cite('toddlers-at-risk-law', '1–3A')
const LAW_TEXT = 'he.wikisource.org, Toddlers at Risk (Right to Day Care) Law'
const LOD_TABLE = 'municipality of Lod, fees of day care by referral of the social services, May 2024'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

/** Place in the table, highest income per person, and what the parents pay a month. */
const LOW_GRADES = [
  [1, 400, 100],
  [2, 700, 188],
  [3, 900, 270],
  [4, 1_050, 468],
  [5, 1_600, 550],
] as const

const ofTheYear = (value: number): Parameter =>
  dated('ILS/month', ofDays('2023-09-01', '2024-08-31', value, LOD_TABLE, 'secondary'))

/** Not yet 36 months old when the school year opened. */
const isUnderThree: TruthExpr = below(schoolYearStart, dayOfMonths(figure('ageMaxMonths')))

const isOfAge: TruthExpr = all(
  isUnderThree,
  any(todayFrom(figure('ageMinMonths')), clause('age-exception', toPerson(todayFrom(figure('ageExceptionMonths'))))),
)

const isInIsrael: TruthExpr = not(ifAnswered('@.abroadSince', exists('@.abroadSince')))

const mayHavePlace: TruthExpr = all(isOfAge, isInIsrael)

/** Above the lowest incomes the parents pay as everybody does, from grade 3 up. */
const parentsPay: NumberExpr = choose(
  LOW_GRADES.map(([place]) => when(atMost(incomePerPerson, figure(`incomeTo${place}`)), figure(`share${place}`))),
  parentsShare,
)

export const toddlerAtRiskDayCare = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'municipality',
  areas: ['family', 'safety'],
  concerns: { list: 'children', where: mayHavePlace },
  topics: ['children', 'welfare', 'family'],
  parameters: {
    [`${ID}.ageMaxMonths`]: inForce(36, 'months', LAW_TEXT, 'secondary'),
    [`${ID}.ageMinMonths`]: inForce(6, 'months', LAW_TEXT, 'secondary'),
    [`${ID}.ageExceptionMonths`]: inForce(3, 'months', LAW_TEXT, 'secondary'),
    ...Object.fromEntries(
      LOW_GRADES.flatMap(([place, incomeTo, share]) => [
        [`${ID}.incomeTo${place}`, ofTheYear(incomeTo)],
        [`${ID}.share${place}`, ofTheYear(share)],
      ]),
    ),
  },
  conditions: [
    condition('age', [LAW], some('children', isOfAge)),
    condition('in-israel', [LAW], some('children', mayHavePlace)),
    authorityDecides('risk-state', [LAW]),
    authorityDecides('committee', [LAW]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [
    {
      id: 'parents-share',
      unit: 'ILS/month',
      shownWhen: some('children', mayHavePlace),
      value: total('children', parentsPay, mayHavePlace),
    },
  ],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['identity-card', 'medical-papers', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [LAW_TEXT, 'Kol Zchut, day care for toddlers at risk', LOD_TABLE],
  checkedOn: '2026-11-21',
})
