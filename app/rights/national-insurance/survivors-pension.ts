/** קצבת שאירים · Survivors' pension. National Insurance Law, chapter 11, ss. 238, 252–253. */
import {
  not, all, any, asOf, atLeast, atMost, clause, exists, is, isTrue, later, no, parameter, toPerson, 
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { survivorsAmount, tableCovers } from './survivors-pension-amount'
import {
  ageAtDeath, diedOn, hadChildThen, hasLowIncome, hasOrphan, isRemarried, livedTogether, mayHaveOrphan, spouseDied,
  wereTogetherLongEnough,
} from './survivors-pension-family'
import { survivorsFigures } from './survivors-pension-figures'
import { diedWoman, hasQualifyingPeriod, mayHaveBeenWorker, wasHousewife, wasWorker } from './survivors-pension-insurance'

const LAW = 'national-insurance-law'
const DEFINITIONS = cite(LAW, '238')

/** Claimed by then, no month is lost; after it the pension is still open. */
const lastDayForEveryMonth = later(diedOn, 'months', parameter('shared.retroactivityMonths'))

export const survivorsPension = defineRight({
  id: 'survivors-pension',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['nationalInsurance', 'bereaved', 'family'],
  parameters: survivorsFigures,
  conditions: [
    spouseDied(),
    condition('deceased-resident', [cite(LAW, '2A')], isTrue('deceasedSpouse.residentAtDeath')),
    authorityDecides('deceased-insured', [cite(LAW)]),
    condition(
      'deceased-woman',
      [DEFINITIONS],
      any(
        clause('deceased-woman-worker', wasWorker),
        clause('deceased-woman-orphans', hasOrphan),
        clause('deceased-woman-other', any(mayHaveBeenWorker, toPerson(wasHousewife))),
      ),
      diedWoman,
    ),
    condition('qualifying-period', [cite(LAW, '253')], hasQualifyingPeriod),
    condition(
      'widow',
      [DEFINITIONS],
      any(clause('together-long-enough', wereTogetherLongEnough), clause('widow-child', exists('children'))),
      is('sex', 'female'),
    ),
    condition(
      'widower',
      [DEFINITIONS],
      // A child's own part does not depend on how long the parents were together, nor on his income.
      any(
        clause('widower-child', hasOrphan),
        all(clause('together-long-enough', wereTogetherLongEnough), clause('widower-income', hasLowIncome)),
        clause('child-in-studies', mayHaveOrphan),
      ),
      is('sex', 'male'),
    ),
    livedTogether(no),
    condition(
      'age-or-child',
      [cite(LAW)],
      any(
        clause('age-at-death', atLeast(ageAtDeath, parameter('surv.noChildMinAge'))),
        clause('child-orphan', hasOrphan),
        clause('child-in-studies', mayHaveOrphan),
        clause('child-then', hadChildThen),
        clause('child-expected', toPerson(all(not(is('sex', 'male')), exists('pregnancy')))),
      ),
    ),
    authorityDecides('arrears', [cite(LAW)]),
    condition(
      'cause',
      [cite(LAW)],
      any(
        is('deceasedSpouse.cause', 'natural'),
        clause('cause-other', toPerson(is('deceasedSpouse.cause', 'work', 'hostile', 'service'))),
      ),
    ),
  ],
  askPerson: [
    tellIf('death-at-work', is('deceasedSpouse.cause', 'work')),
    tellIf('death-hostile-or-service', is('deceasedSpouse.cause', 'hostile', 'service')),
    tellIf('lived-apart', isTrue('livedApartAtDeath')),
    tellIf('remarried', isRemarried),
    tellIf('kibbutz', isTrue('kibbutzMember')),
    tellIf(
      'own-status',
      any(
        is('residency', 'noStatus'),
        all(is('residency', 'temporaryResident'), is('visaType', 'a1', 'b1', '2a5', 'stayPermit', 'other')),
      ),
    ),
  ],
  amounts: [
    { id: 'monthly', unit: 'ILS/month', value: survivorsAmount, shownWhen: tableCovers, spans: ['currentBenefits'] },
  ],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Survivors_%20Insurance'], phones: ['*6050', '04-8812345'], forms: [],
  },
  deadlines: [{ id: 'back-pay', on: lastDayForEveryMonth, when: atMost(asOf, lastDayForEveryMonth) }],
  opensAlso: ['old-age-income-supplement', 'vocational-rehabilitation', 'arnona-discount', 'survivors-grant'],
  documents: [
    'identity-card', 'death-certificate', 'marriage-papers', 'proof-of-common-life', 'study-confirmations', 'bank-details',
  ],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, survivors: widow, widower, qualifying period (2021–2022), rates (2024), orphan',
    'National Insurance Law, s. 238',
    'Kol Zchut, survivors’ pension',
  ],
  checkedOn: '2026-11-21',
})
