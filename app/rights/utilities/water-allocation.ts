/**
 * תוספת כמות מים בתעריף נמוך · More water at the low tariff. Water and Sewerage Corporations (Criteria and List of Entitled)
 * Regulations 2014.
 */
import { all, any, atLeast, clause, fact, follows, not, parameter, person, toPerson } from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { inForce, inForceSince } from '../shared/figure'
import {
  getsDisabledChildBenefit, hasOldAgeForDisabled, hasSupplementAtPensionAge, hasSurvivorStipend, injuredByHostileAct, injuredInService,
  isPaidDisabledChild,
} from './list-grounds'

const ID = 'water-allocation'
const REGULATIONS = cite('water-entitled-regulations')
const REGULATIONS_2014 = 'Water and Sewerage Corporations (Criteria and List of Entitled) Regulations 2014'
const WATER_PAGES = 'Kol Zchut; mayawater, kmisgav, mei-ashkelon, mayanot-hasharon: water at the low tariff'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const pensionAndPercent: TruthExpr = all(
  follows('general-disability-pension'),
  atLeast(fact('medicalDisabilityPercent'), figure('medicalMin')),
)

/** Grounds of the applicant's own. */
const ownGrounds: readonly TruthExpr[] = [
  clause('ground-mobility', follows('mobility-allowance')),
  clause('ground-general-disability', pensionAndPercent),
  clause('ground-attendance', follows('attendance-allowance')),
  clause('ground-old-age-for-disabled', hasOldAgeForDisabled),
  clause('ground-senior-supplement', hasSupplementAtPensionAge),
  clause('ground-holocaust-survivor', hasSurvivorStipend),
  clause('ground-idf', injuredInService(figure('securityDisabledMin'))),
  clause('ground-hostile-act', injuredByHostileAct(figure('securityDisabledMin'))),
]

export const waterAllocation = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'water-authority',
  areas: ['housing', 'income'],
  concerns: { list: 'children', where: all(getsDisabledChildBenefit, isPaidDisabledChild, not(any(...ownGrounds))) },
  topics: ['rightsRealization', 'nationalInsurance'],
  parameters: {
    [`${ID}.quotaPerPerson`]: inForceSince('2012-07-01', 3.5, 'cubic metres a month', WATER_PAGES, 'secondary'),
    [`${ID}.extraQuota`]: inForceSince('2012-07-01', 3.5, 'cubic metres a month', WATER_PAGES, 'secondary'),
    [`${ID}.totalQuota`]: inForceSince('2012-07-01', 7, 'cubic metres a month', WATER_PAGES, 'secondary'),
    [`${ID}.backdatedFrom`]: inForce(parseDay('2012-07-01') as number, 'date', WATER_PAGES, 'secondary'),
    [`${ID}.billMonths`]: inForce(2, 'months', WATER_PAGES, 'secondary'),
    [`${ID}.medicalMin`]: inForceSince('2012-01-01', 70, '%', REGULATIONS_2014),
    [`${ID}.securityDisabledMin`]: inForce(50, '%', WATER_PAGES, 'secondary'),
    [`${ID}.careLevelOlder`]: inForce(150, '%', WATER_PAGES, 'old'),
  },
  conditions: [
    condition(
      'ground',
      [REGULATIONS],
      any(
        ...ownGrounds,
        clause('ground-disabled-child', getsDisabledChildBenefit),
        // The higher levels only, and the level is told by the letter of the assessment.
        clause('ground-long-term-care', toPerson(follows('long-term-care-benefit'))),
        // The Ministry of Health may add medical cases to the list.
        clause('ground-medical-case', person),
      ),
    ),
    authorityDecides('on-list', [REGULATIONS]),
    authorityDecides('one-benefit', [REGULATIONS]),
  ],
  askPerson: [],
  // Water and not money: a quota by persons, which the bill shows.
  amounts: [],
  claim: { links: [], phones: ['076-5300905', '*6050'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'water-bill', 'benefit-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, disabled child benefit and the rights that come with it',
    'mayawater, kmisgav, mei-ashkelon, mayanot-hasharon: water for entitled persons',
    REGULATIONS_2014,
  ],
  checkedOn: '2026-11-21',
})
