/**
 * תגמול לילד שהתייתם עקב אלימות במשפחה · Benefit for a child orphaned by family violence.
 * Benefits (Child Orphaned by Family Violence) Law 1995. Nothing of it is ever asked: a person is always beside it.
 */
import { yes } from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'
import { inForce, inForceSince } from '../shared/figure'

const ID = 'orphan-domestic-violence'
const LAW = cite('family-violence-orphans-law')
const BENEFIT_PAGE = 'btl.gov.il, benefit for a child orphaned by family violence (2024)'

export const orphanDomesticViolence = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'safety'],
  topics: ['nationalInsurance', 'children', 'violence', 'family'],
  parameters: {
    [`${ID}.share1`]: inForceSince('2022-01-01', 60, '%', BENEFIT_PAGE),
    [`${ID}.share2`]: inForceSince('2022-01-01', 80, '%', BENEFIT_PAGE),
    [`${ID}.share3`]: inForceSince('2022-01-01', 90, '%', BENEFIT_PAGE),
    [`${ID}.share4`]: inForceSince('2022-01-01', 100, '%', BENEFIT_PAGE),
    [`${ID}.since`]: inForce(parseDay('1994-03-01') as number, 'date', BENEFIT_PAGE),
    [`${ID}.ageMax`]: inForce(18, 'years', BENEFIT_PAGE),
    [`${ID}.ageMaxSchool`]: inForce(20, 'years', BENEFIT_PAGE),
    [`${ID}.ageMaxVolunteer`]: inForce(21, 'years', BENEFIT_PAGE),
    [`${ID}.ageMaxService`]: inForce(24, 'years', BENEFIT_PAGE),
  },
  conditions: [
    authorityDecides('parent-resident', [LAW]),
    authorityDecides('killed-by-partner', [LAW]),
    authorityDecides('state-attorney', [LAW]),
    authorityDecides('child-age', [LAW]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [],
  opensAlso: ['survivors-pension', 'child-allowance', 'study-grant'],
  documents: ['identity-card', 'authority-letters', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, benefit for a child orphaned by family violence (2024)', 'Kol Zchut, the same'],
  checkedOn: '2026-11-21',
})
