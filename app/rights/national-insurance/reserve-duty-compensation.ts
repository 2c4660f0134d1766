/** תגמולי מילואים · Reserve-duty compensation. National Insurance Law, chapter 12. */
import {
  above, any, asOf, atLeast, atMost, fact, includes, is, largest, named, over, parameter, product, smallest, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const LAW = cite('national-insurance-law')
const RESERVE_PAGES = 'btl.gov.il (English), reserve service, 2024–2025'
const CEILING = '5 × the basic amount ÷ 30'

/** Income of the three months before the service, by the day. */
const dailyIncome: NumberExpr = over(product(fact('averageWage3Months'), parameter('rs.wageMonths')), parameter('rs.divisor'))

const dailySum: NumberExpr = named('daily', largest(parameter('rs.minDaily'), smallest(parameter('rs.maxDaily'), dailyIncome)))

/** The minimum of later years was not found: there a sum is shown only where the income itself is above the last one known. */
const isKnown: TruthExpr = any(atMost(asOf, parameter('rs.minDailyKnownUntil')), atLeast(dailyIncome, parameter('rs.minDaily')))

export const reserveDutyCompensation = defineRight({
  id: 'reserve-duty-compensation',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['work', 'income'],
  topics: ['nationalInsurance', 'war', 'labour'],
  parameters: {
    'rs.wageMonths': inForce(3, 'months', RESERVE_PAGES),
    'rs.divisor': inForce(90, 'days', RESERVE_PAGES),
    'rs.minDaily': dated('ILS/day', ofYear(2024, 310.52, `${RESERVE_PAGES}; 9,316 a month`, 'old')),
    'rs.minDailyPeace': dated('ILS/day', ofYear(2024, 222.27, `${RESERVE_PAGES}: before the increment of the war`, 'old')),
    'rs.minDailyKnownUntil': inForce(parseDay('2024-12-31') as number, 'date', 'the minimum of 2025 and 2026 was not found', 'old'),
    'rs.increment': inForceSince('2024-01-01', 40, '%', `${RESERVE_PAGES}: to the minimum; the page words it otherwise`),
    'rs.maxDaily': dated(
      'ILS/day',
      ofYear(2024, 1_634.33, `Kol Zchut; ${CEILING}`, 'secondary'),
      ofYear(2025, 1_689.83, CEILING, 'derived'),
      ofYear(2026, 1_730.33, CEILING, 'derived'),
    ),
    'rs.selfEmployedCompensation': inForce(25, '%', RESERVE_PAGES),
    'rs.stoppedWorkDays': inForce(60, 'days', RESERVE_PAGES),
    'rs.changedIncome': inForce(20, '%', RESERVE_PAGES),
    'rs.repeatedCallMonths': inForceSince('2025-05-01', 3, 'months', RESERVE_PAGES),
  },
  conditions: [
    condition('reserve-days', [LAW, cite('defence-service-law')], above(fact('reserveDays'), zero)),
    authorityDecides('kind-of-service', [LAW]),
  ],
  askPerson: [
    tellIf('unemployed-before', any(is('employment', 'unemployed'), includes('currentBenefits', 'unemployment-benefit'))),
  ],
  amounts: [
    { id: 'total', unit: 'ILS once', value: product(dailySum, fact('reserveDays')), shownWhen: isKnown },
    { id: 'daily', unit: 'ILS/day', value: dailySum, shownWhen: isKnown },
  ],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: ['3010'] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'service-confirmation', 'payslips', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il (English), reserve service, 2024–2025', 'Kol Zchut, reserve service benefit', 'globes.co.il, 27 January 2026'],
  checkedOn: '2026-11-21',
})
