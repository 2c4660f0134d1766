/** סל שיקום · Psychiatric rehabilitation basket. Rehabilitation of Persons with Mental Disabilities in the Community Law 2000. */
import { any, atLeast, below, clause, fact, is, isTrue, parameter, toPerson } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'
import { residentForNationalInsurance } from '../shared/residence'

const ID = 'rehabilitation-basket'
const LAW = cite('community-rehabilitation-law')
const PAGES = 'health.gov.il; bizchut.org.il: rehabilitation basket'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)
const percent = fact('psychiatricDisabilityPercent')

const isMinor: TruthExpr = below(age, figure('ageMin'))

export const rehabilitationBasket = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-health',
  areas: ['disability', 'health', 'community'],
  topics: ['mentalHealth', 'health', 'disability'],
  parameters: {
    [`${ID}.psychMin`]: inForce(40, '%', PAGES),
    [`${ID}.ageMin`]: inForce(18, 'years', PAGES),
  },
  conditions: [
    condition('residence', [LAW], residentForNationalInsurance),
    condition('age', [LAW], any(atLeast(age, figure('ageMin')), clause('age-minor', toPerson(isMinor)))),
    condition(
      'psychiatric-percent',
      [LAW],
      any(
        atLeast(percent, figure('psychMin')),
        // Too low today: a new opinion of an authorised psychiatrist may set another percentage.
        clause('percent-lower', toPerson(below(percent, figure('psychMin')))),
      ),
    ),
    authorityDecides('committee', [LAW]),
  ],
  askPerson: [
    tellIf('under-18', isMinor),
    tellIf('percent-too-low', below(percent, figure('psychMin'))),
    tellIf('in-hospital', any(isTrue('inCareInstitution'), is('housing', 'institution'))),
  ],
  // Services in kind, free of charge.
  amounts: [],
  claim: { links: ['https://www.health.gov.il'], phones: [], forms: [] },
  deadlines: [],
  opensAlso: ['disability-community-services'],
  documents: ['identity-card', 'committee-application', 'percent-document', 'medical-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: ['health.gov.il, rehabilitation basket', 'bizchut.org.il, rehabilitation in the community'],
  checkedOn: '2026-11-21',
})
