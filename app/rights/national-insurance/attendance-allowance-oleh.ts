/**
 * קצבה מיוחדת לעולים נכים קשים · Special allowance for immigrants with a severe disability, in their first year.
 * National Insurance Law s. 206; Special Services Regulations 1978.
 */
import {
  absent, all, any, asOf, atLeast, atMost, below, choose, clause, date, daysSince, is, isTrue, later, minus, parameter, person, toPerson,
  when,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { dated, inForce, ofYear } from '../shared/figure'
import { residentForNationalInsurance } from '../shared/residence'
import { belowRetirementAge } from '../shared/retirement-age'

const ID = 'attendance-allowance-oleh'
const LAW = cite('national-insurance-law')
const REGULATIONS = cite('special-services-regulations')
const OLIM_PAGE = 'btl.gov.il, special allowance for immigrants with a severe disability'
const RATES_2023 = 'Kol Zchut, special allowance for immigrants (2023)'

/** The day on which the second year begins: from it on the ordinary rules hold. */
const endOfFirstYear: NumberExpr = later(date('aliyahDate'), 'months', parameter(`${ID}.olehRegimeEndsMonth`))
const lastDayOfFirstYear: NumberExpr = minus(endOfFirstYear, parameter('shared.one'))

const needsDailyHelp: TruthExpr = is('needsDailyHelp', 'most', 'constant')
const needsSupervision: TruthExpr = isTrue('needsConstantSupervision')

/** Help in all actions is 112 or 188 %, and with constant supervision besides 188 %. */
const rateByNeed: NumberExpr = choose(
  [
    when(all(is('needsDailyHelp', 'constant'), any(person, needsSupervision)), parameter(`${ID}.rate188`)),
    when(is('needsDailyHelp', 'constant'), parameter(`${ID}.rate112`)),
    when(needsSupervision, parameter(`${ID}.rate112`)),
  ],
  parameter(`${ID}.rate50`),
)

export const attendanceAllowanceOleh = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability', 'immigration'],
  topics: ['medicalCommittee', 'immigrants', 'disability', 'nationalInsurance'],
  parameters: {
    'attendance-allowance-oleh.ageMin': inForce(18, 'years', OLIM_PAGE),
    'attendance-allowance-oleh.olehAttendanceFromDay': inForce(91, 'days', OLIM_PAGE),
    'attendance-allowance-oleh.olehPensionFromDay': inForce(181, 'days', OLIM_PAGE),
    'attendance-allowance-oleh.olehRegimeEndsMonth': inForce(12, 'months', OLIM_PAGE),
    'attendance-allowance-oleh.ratesKnownUntil': inForce(parseDay('2023-12-31') as number, 'date', RATES_2023, 'secondary'),
    'attendance-allowance-oleh.rate50': dated('ILS/month', ofYear(2023, 1_202, RATES_2023, 'secondary')),
    'attendance-allowance-oleh.rate112': dated('ILS/month', ofYear(2023, 2_691, RATES_2023, 'secondary')),
    'attendance-allowance-oleh.rate188': dated('ILS/month', ofYear(2023, 4_518, RATES_2023, 'secondary')),
  },
  conditions: [
    condition(
      'oleh',
      [REGULATIONS],
      any(
        is('immigrantStatus', 'oleh'),
        clause('returning-citizen', toPerson(is('immigrantStatus', 'immigrantCitizen', 'returningMinor', 'returningResident'))),
      ),
    ),
    // The certificate speaks for residence until somebody asks about it.
    condition('residence', [cite('national-insurance-law', '2A')], any(absent('residency'), residentForNationalInsurance)),
    condition('age', [LAW], all(atLeast(age, parameter(`${ID}.ageMin`)), belowRetirementAge())),
    condition(
      'first-year',
      [REGULATIONS],
      all(
        below(asOf, endOfFirstYear),
        any(
          atLeast(daysSince('aliyahDate'), parameter(`${ID}.olehAttendanceFromDay`)),
          clause('first-days', person),
        ),
      ),
    ),
    condition(
      'needs-help',
      [LAW, REGULATIONS],
      any(
        clause('help-daily', needsDailyHelp),
        clause('help-supervision', needsSupervision),
      ),
    ),
    authorityDecides('dependence-level', [LAW, REGULATIONS]),
    authorityDecides('pension-on-top', [LAW]),
  ],
  askPerson: [
    tellIf('no-oleh-certificate', is('immigrantStatus', 'immigrantCitizen', 'returningMinor', 'returningResident')),
    tellIf('just-arrived', below(daysSince('aliyahDate'), parameter(`${ID}.olehAttendanceFromDay`))),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      // Later sums were not found: none is estimated.
      shownWhen: all(atMost(asOf, parameter(`${ID}.ratesKnownUntil`)), any(needsDailyHelp, needsSupervision)),
      value: rateByNeed,
      spans: ['needsDailyHelp', 'needsConstantSupervision'],
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*3928', '*6050', '04-8812345', '*2496'], forms: ['בל/7849'],
  },
  deadlines: [{ id: 'claim-in-first-year', on: lastDayOfFirstYear, when: is('immigrantStatus', 'oleh') }],
  opensAlso: ['electricity-discount', 'water-allocation', 'disability-card', 'public-transport-discount'],
  documents: ['identity-card', 'immigrant-certificate', 'medical-papers', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-medical-appeal', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, special allowance for immigrants with a severe disability', 'Kol Zchut, special allowance for immigrants (2023)'],
  checkedOn: '2026-11-21',
})
