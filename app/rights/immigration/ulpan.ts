/** אולפן · Ulpan: one free Hebrew course for new immigrants. Procedures of the Ministry of Aliyah and Integration. */
import {
  all, any, atLeast, clause, follows, is, isFalse, later, not, parameter, toPerson, toPersonIfKnown,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'
import { aliyah, hasOlehStatus, holdsA1, sinceAliyahWithin } from './oleh-status'

const PROCEDURE = cite('aliyah-ministry-procedure')
const KOL_ZCHUT = 'Kol Zchut, Hebrew studies in an ulpan for new immigrants'

/** "Supported" olim: income support of National Insurance or the living allowance of the ministry, held or in sight. */
const isSupported = any(follows('income-support'), follows('oleh-subsistence'))

const isInWindow = sinceAliyahWithin('months', parameter('ulpan.ulpanWindow'))
const wasPutOff = is('ulpanDelayReason', 'birth', 'childCare', 'move', 'familyDistress', 'illness')

export const ulpan = defineRight({
  id: 'ulpan',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'education'],
  topics: ['immigrants', 'education'],
  parameters: {
    'ulpan.ulpanMinAge': inForce(17, 'years', KOL_ZCHUT, 'secondary'),
    'ulpan.ulpanWindow': inForce(18, 'months', KOL_ZCHUT, 'secondary'),
    'ulpan.ulpanWindowSupported': inForce(24, 'months', KOL_ZCHUT, 'secondary'),
    'ulpan.ulpanHoursFrom': inForce(420, 'hours', KOL_ZCHUT, 'secondary'),
    'ulpan.ulpanHoursTo': inForce(450, 'hours', KOL_ZCHUT, 'secondary'),
    'ulpan.morningMonths': inForce(5, 'months', KOL_ZCHUT, 'secondary'),
    'ulpan.morningDays': inForce(5, 'days a week', KOL_ZCHUT, 'secondary'),
    'ulpan.eveningMonths': inForce(10, 'months', KOL_ZCHUT, 'secondary'),
    'ulpan.eveningDays': inForce(3, 'evenings a week', KOL_ZCHUT, 'secondary'),
    'ulpan.startWithin': inForce(2, 'months', 'Municipality of Harish, new immigrants', 'secondary'),
    'ulpan.livingHelpMonths': inForce(2, 'months', 'Municipality of Harish, new immigrants', 'secondary'),
    'ulpan.studyHours': inForce(24, 'hours a week', KOL_ZCHUT, 'secondary'),
  },
  conditions: [
    condition('immigrant-status', [PROCEDURE], any(hasOlehStatus, clause('status-a1', holdsA1))),
    condition('age', [PROCEDURE], atLeast(age, parameter('ulpan.ulpanMinAge'))),
    condition(
      'window',
      [PROCEDURE],
      any(
        isInWindow,
        clause(
          'window-supported',
          all(isSupported, sinceAliyahWithin('months', parameter('ulpan.ulpanWindowSupported'))),
        ),
        clause('put-off', toPerson(wasPutOff)),
      ),
    ),
    condition('not-used', [PROCEDURE], isFalse('ulpanUsed')),
    authorityDecides('place', [PROCEDURE]),
  ],
  askPerson: [tellIf('late-for-a-reason', all(not(isInWindow), wasPutOff, not(toPersonIfKnown(isSupported))))],
  amounts: [],
  claim: { links: [], phones: ['*2994', '03-9733333'], forms: [] },
  deadlines: [
    {
      id: 'window-end',
      on: later(aliyah, 'months', parameter('ulpan.ulpanWindow')),
      when: not(toPersonIfKnown(isSupported)),
    },
    { id: 'supported-end', on: later(aliyah, 'months', parameter('ulpan.ulpanWindowSupported')), when: isSupported },
  ],
  opensAlso: ['day-care-subsidy'],
  documents: ['immigrant-certificate', 'identity-card', 'benefit-confirmation', 'delay-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, Hebrew studies in an ulpan for new immigrants (two versions)',
    'Municipality of Harish, new immigrants',
    'Times of Israel, about 2024: vouchers stopped; ulpan.com, state funding',
  ],
  checkedOn: '2026-11-21',
})
