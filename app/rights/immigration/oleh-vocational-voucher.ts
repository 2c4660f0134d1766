/** שובר הכשרה מקצועית לעולים ותושבים חוזרים · Vocational training voucher. Procedures of the Ministry of Aliyah. */
import {
  all, any, asOf, atLeast, atMost, clause, date, fact, is, isTrue, later, not, parameter, percentOf, person, smallest, span,
  toPersonIfKnown,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { age } from '../shared/family'
import { dated, inForce, ofYear } from '../shared/figure'
import { belowRetirementAge } from '../shared/retirement-age'
import { aliyah, holdsA1, sinceAliyahWithin } from './oleh-status'

const PROCEDURE = cite('aliyah-ministry-procedure')
const KOL_ZCHUT = 'Kol Zchut, vocational training vouchers for immigrants and returning residents'
const COMPUTER_COURSE = 'Kol Zchut, computer course for immigrants (2020)'
const figure = (name: string) => parameter(`oleh-vocational-voucher.${name}`)

const isOleh: TruthExpr = is('immigrantStatus', 'oleh')
const isReturningMinor: TruthExpr = is('immigrantStatus', 'returningMinor')
const isReturningResident: TruthExpr = is('immigrantStatus', 'returningResident')
const cameFromEthiopia: TruthExpr = is('ethiopianOrigin', 'self')

const windowEnd = later(aliyah, 'years', figure('voucherWindow'))
const extendedWindowEnd = later(aliyah, 'years', figure('voucherWindowEthiopia'))
const returningWindowEnd = later(date('returnDate'), 'years', figure('voucherReturningWindow'))

const isInOlehWindow: TruthExpr = any(
  sinceAliyahWithin('years', figure('voucherWindow')),
  clause(
    'window-ethiopia',
    all(isOleh, cameFromEthiopia, sinceAliyahWithin('years', figure('voucherWindowEthiopia'))),
  ),
)

const isInReturningWindow: TruthExpr = all(
  atLeast(fact('yearsAbroadBeforeReturn'), figure('voucherReturningYearsAbroad')),
  atMost(asOf, returningWindowEnd),
)

export const olehVocationalVoucher = defineRight({
  id: 'oleh-vocational-voucher',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'education', 'work'],
  topics: ['immigrants', 'employment'],
  parameters: {
    'oleh-vocational-voucher.voucherOlehMax': inForce(7_000, 'ILS once', KOL_ZCHUT, 'secondary'),
    'oleh-vocational-voucher.voucherOlehRate': inForce(80, '%', KOL_ZCHUT, 'secondary'),
    'oleh-vocational-voucher.voucherWindow': inForce(10, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-vocational-voucher.voucherWindowEthiopia': inForce(15, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-vocational-voucher.voucherReturningYearsAbroad': inForce(5, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-vocational-voucher.voucherReturningWindow': inForce(2, 'years', COMPUTER_COURSE, 'secondary'),
    'oleh-vocational-voucher.ageAtStatus': inForce(15, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-vocational-voucher.minAge': inForce(18, 'years', "Nefesh B'Nefesh, voucher programme", 'secondary'),
    'oleh-vocational-voucher.computerCourseMax': dated('ILS once', ofYear(2020, 3_750, COMPUTER_COURSE, 'old')),
    'oleh-vocational-voucher.courseHours': inForce(24, 'hours a week', COMPUTER_COURSE, 'secondary'),
  },
  conditions: [
    condition(
      'status-and-window',
      [PROCEDURE],
      any(
        clause('window-oleh', all(any(isOleh, isReturningMinor), isInOlehWindow)),
        clause('window-returning', all(isReturningResident, isInReturningWindow)),
        clause('status-a1', holdsA1),
      ),
    ),
    condition(
      'age-at-status',
      [PROCEDURE],
      atLeast(span('years', date('birthDate'), aliyah), figure('ageAtStatus')),
      any(isOleh, isReturningMinor),
    ),
    // The certified learning difficulty that takes its place is seen on its papers.
    condition('hebrew', [PROCEDURE], any(isTrue('hebrewUlpanA'), clause('hebrew-exception', person))),
    condition('age', [PROCEDURE], all(atLeast(age, figure('minAge')), belowRetirementAge())),
    authorityDecides('employment-need', [PROCEDURE]),
    authorityDecides('course-listed', [PROCEDURE]),
  ],
  askPerson: [],
  amounts: [
    {
      id: 'voucher',
      unit: 'ILS once',
      value: smallest(figure('voucherOlehMax'), percentOf(figure('voucherOlehRate'), fact('courseCost'))),
      spans: ['courseCost'],
      upTo: true,
    },
  ],
  claim: {
    links: [
      'https://www.nbn.org.il/life-in-israel/employment/employee-rights-and-benefits/voucher-program-for-olim-and-toshavim-chozrim/',
    ],
    phones: ['*2994', '03-9733333'],
    forms: [],
  },
  deadlines: [
    {
      id: 'window-end',
      on: windowEnd,
      when: any(isReturningMinor, all(isOleh, not(toPersonIfKnown(cameFromEthiopia)))),
    },
    { id: 'extended-window-end', on: extendedWindowEnd, when: all(isOleh, cameFromEthiopia) },
    { id: 'returning-window-end', on: returningWindowEnd, when: isReturningResident },
  ],
  opensAlso: ['oleh-subsistence'],
  documents: ['immigrant-certificate', 'identity-card', 'ulpan-certificate', 'course-offer'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, vocational training vouchers for immigrants and returning residents',
    "Nefesh B'Nefesh, voucher programme for olim and returning residents",
    'Kol Zchut, computer course for immigrants and returning residents (2020)',
  ],
  checkedOn: '2026-11-21',
})
