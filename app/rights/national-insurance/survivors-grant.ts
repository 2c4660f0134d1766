/** מענק שאירים · Survivors' grant. National Insurance Law, chapter 11. */
import { all, any, asOf, atMost, below, clause, exists, is, isTrue, later, not, parameter, product, receives, span } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import {
  ageAtDeath, diedOn, hasHighIncome, hasLowIncome, hasOrphan, isRemarried, livedTogether, mayHaveOrphan, spouseDied,
  wereTogetherLongEnough,
} from './survivors-pension-family'
import { diedWoman, hasQualifyingPeriod, mayHaveBeenWorker, wasWorker } from './survivors-pension-insurance'

const LAW = cite('national-insurance-law')
const DEFINITIONS = cite('national-insurance-law', '238')
const lateMonths = parameter('survGrant.lateMonths')

/** A widower who is paid the pension and loses it: no child is with him, and his income is above the limit. */
const pensionEnds: TruthExpr = all(is('sex', 'male'), receives('survivors-pension'), not(hasOrphan), hasHighIncome)

const isYoung: TruthExpr = below(ageAtDeath, parameter('surv.noChildMinAge'))

export const survivorsGrant = defineRight({
  id: 'survivors-grant',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['nationalInsurance', 'bereaved', 'family'],
  parameters: {
    'survGrant.months': inForce(36, 'monthly pensions', 'btl.gov.il, survivors’ grant (2024)'),
    'survGrant.lateMonths': inForce(18, 'months', 'National Insurance Law, s. 296(b)'),
  },
  conditions: [
    spouseDied(),
    condition(
      'young-or-pension-ends',
      [LAW],
      any(
        clause('young-without-child', all(isYoung, not(any(hasOrphan, mayHaveOrphan)))),
        clause('pension-ends', pensionEnds),
      ),
    ),
    // Whoever was paid the pension has met the rest of the definition.
    condition(
      'deceased-resident',
      [cite('national-insurance-law', '2A')],
      any(isTrue('deceasedSpouse.residentAtDeath'), pensionEnds),
    ),
    authorityDecides('deceased-insured', [LAW]),
    condition(
      'deceased-woman',
      [DEFINITIONS],
      any(
        clause('deceased-woman-worker', wasWorker), pensionEnds, clause('deceased-woman-other', mayHaveBeenWorker),
      ),
      diedWoman,
    ),
    condition('qualifying-period', [cite('national-insurance-law', '253')], any(hasQualifyingPeriod, pensionEnds)),
    condition(
      'widow',
      [DEFINITIONS],
      any(clause('together-long-enough', wereTogetherLongEnough), clause('widow-child', exists('children'))),
      is('sex', 'female'),
    ),
    condition(
      'widower',
      [DEFINITIONS],
      any(
        all(clause('together-long-enough', wereTogetherLongEnough), clause('widower-income', hasLowIncome)),
        pensionEnds,
      ),
      is('sex', 'male'),
    ),
    livedTogether(pensionEnds),
    condition(
      'in-time',
      [cite('national-insurance-law', '296(b)')],
      any(atMost(span('calendarMonths', diedOn, asOf), lateMonths), pensionEnds),
    ),
  ],
  askPerson: [
    tellIf('pregnancy', exists('pregnancy')),
    tellIf('remarried', isRemarried),
    tellIf('lived-apart', isTrue('livedApartAtDeath')),
    tellIf('death-at-work', is('deceasedSpouse.cause', 'work')),
    tellIf('death-hostile-or-service', is('deceasedSpouse.cause', 'hostile', 'service')),
  ],
  amounts: [
    {
      id: 'grant',
      unit: 'ILS once',
      value: product(parameter('survGrant.months'), parameter('surv.amount.from40')),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Survivors_%20Insurance'], phones: ['*6050', '04-8812345'], forms: [],
  },
  deadlines: [{ id: 'claim', on: later(diedOn, 'months', lateMonths), when: isYoung }],
  opensAlso: [],
  documents: ['identity-card', 'death-certificate', 'marriage-papers', 'proof-of-common-life', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, survivors’ grant; marriage grant (2024)',
    'National Insurance Law, s. 296(b); kalir.co.il',
  ],
  checkedOn: '2026-11-21',
})
