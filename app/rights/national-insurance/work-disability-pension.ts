/** קצבת נכות מעבודה, מענק נכות מעבודה · Work-disability pension or grant. National Insurance Law, chapter 5. */
import {
  all, any, atLeast, below, between, exists, fact, is, minus, named, parameter, percentOf, product, smallest,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, ofYear } from '../shared/figure'
import { reachedRetirementAge } from '../shared/retirement-age'
import { dailyAllowanceOfWages } from './work-injury-allowance-daily'

const LAW = cite('national-insurance-law')
const RATES_PAGE = 'btl.gov.il, rates of the work-injury benefits, 2024'
const degree = fact('workDisabilityPercent')

const opensPension: TruthExpr = atLeast(degree, parameter('wd.pensionMin'))
const opensGrant: TruthExpr = all(atLeast(degree, parameter('wd.grantMin')), below(degree, parameter('wd.pensionMin')))

/** The pension of a degree of 100 %: the injury allowance of thirty days, up to a ceiling of its own. */
const fullPension: NumberExpr = named(
  'full-pension',
  smallest(product(dailyAllowanceOfWages, parameter('wd.daysInMonth')), parameter('wd.maxMonthly')),
)
const pensionOfDegree: NumberExpr = percentOf(degree, fullPension)

/** One point more or less would change what is due: the degree that opens something, or the one just short of it. */
function isAtEdgeOf(threshold: NumberExpr): TruthExpr {
  return between(degree, minus(threshold, parameter('shared.one')), threshold)
}

export const workDisabilityPension = defineRight({
  id: 'work-disability-pension',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['work', 'disability', 'income'],
  topics: ['medicalCommittee', 'nationalInsurance', 'disability', 'labour'],
  parameters: {
    'wd.grantMin': inForce(9, '%', 'bshvili.co.il, work disability; other thresholds for old injuries', 'secondary'),
    'wd.pensionMin': inForce(20, '%', RATES_PAGE),
    'wd.specialPensionMin': inForce(75, '%', RATES_PAGE),
    'wd.grantMultiplier': inForce(43, 'monthly pensions', RATES_PAGE),
    'wd.daysInMonth': inForce(30, 'days', RATES_PAGE),
    // No later ceiling was found: the one of 2024 is used, with the warning that it is past its time.
    'wd.maxMonthly': dated('ILS/month', ofYear(2024, 37_238, RATES_PAGE)),
    'wd.payDay': inForce(28, 'day of the month', 'btl.gov.il, payment dates'),
  },
  conditions: [
    condition('injury-recognised', [LAW], all(exists('workInjury'), is('workInjury.status', 'recognised'))),
    condition('degree', [LAW], any(opensPension, opensGrant)),
    authorityDecides('degree-by-board', [LAW]),
    authorityDecides('permanent-for-grant', [LAW]),
  ],
  askPerson: [
    tellIf(
      'degree-at-edge',
      any(
        isAtEdgeOf(parameter('wd.grantMin')),
        isAtEdgeOf(parameter('wd.pensionMin')),
        isAtEdgeOf(parameter('wd.specialPensionMin')),
      ),
    ),
    tellIf('choice-at-retirement-age', reachedRetirementAge()),
    tellIf('constant-help', is('needsDailyHelp', 'constant')),
  ],
  amounts: [
    { id: 'pension', unit: 'ILS/month', value: pensionOfDegree, shownWhen: opensPension },
    { id: 'grant', unit: 'ILS once', value: product(parameter('wd.grantMultiplier'), pensionOfDegree), shownWhen: opensGrant },
  ],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Work_Injury', 'https://www.btl.gov.il'],
    phones: ['*6050', '04-8812345'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['vocational-rehabilitation', 'arnona-discount', 'dependants-benefit', 'disability-card'],
  documents: ['identity-card', 'medical-papers', 'recognition-letter', 'payslips', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-medical-appeal', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, rates of the work-injury benefits (2024)', 'Kol Zchut, appeals on medical boards', 'bshvili.co.il'],
  checkedOn: '2026-11-21',
})
