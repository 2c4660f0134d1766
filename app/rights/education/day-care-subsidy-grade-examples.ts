/** Each grade of 2023/24 at its edges, for the cases of day care. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { alone, couple, inCare, INFANT, month, OLDER, SCHOOL_CHILD, TABLE_YEAR, TODDLER } from './day-care-subsidy-households'

/** What the parents pay where the State pays so much, as the table of 2023/24 prints it: infants, toddlers, older children. */
const PARENTS_PAY: Readonly<Record<number, number>> = {
  2267: 1129, 1703: 910, 1371: 910,
  2029: 1367, 1537: 1076, 1205: 1076,
  1773: 1623, 1334: 1279, 1002: 1279,
  1690: 1706, 1277: 1336, 945: 1336,
  1433: 1963, 1110: 1503, 778: 1503,
  1268: 2128, 960: 1653, 628: 1653,
  1124: 2272, 856: 1757, 524: 1757,
  1022: 2374, 762: 1851, 430: 1851,
}

const pays = (name: string, facts: FactRecord, sum: number): RightCase => ({
  name, asOf: TABLE_YEAR, facts, verdict: 'eligible', amounts: { 'state-share': month(sum), 'parents-share': month(PARENTS_PAY[sum] as number) },
  concerned: ['children[0]'],
})
const paysNothing = (name: string, facts: FactRecord): RightCase => ({
  name, asOf: TABLE_YEAR, facts, verdict: 'ineligible', conditions: { 'subsidised-grade': 'no' },
})

export const gradeExamples: readonly RightCase[] = [
  pays('income per person 3,333: grade 6, an infant', couple(5000, 5000, [INFANT]), 1690),
  pays('the same, a toddler', couple(5000, 5000, [TODDLER]), 1277),
  pays('the same, over two years old', couple(5000, 5000, [OLDER]), 945),
  pays('exactly 2,100 per person: grade 3', couple(4200, 4200, [INFANT, SCHOOL_CHILD]), 2267),
  pays('2,101 per person: grade 4', couple(4202, 4202, [INFANT, SCHOOL_CHILD]), 2029),
  pays('2,600 per person: still grade 4', couple(5200, 5200, [TODDLER, SCHOOL_CHILD]), 1537),
  pays('2,601 per person: grade 5', couple(5200, 5204, [TODDLER, SCHOOL_CHILD]), 1334),
  pays('3,000 per person: still grade 5', couple(4500, 4500, [OLDER]), 1002),
  pays('3,001 per person: grade 6', couple(4500, 4503, [OLDER]), 945),
  pays('3,500 per person: still grade 6', couple(5250, 5250, [OLDER]), 945),
  pays('3,501 per person: grade 7', couple(5251, 5252, [OLDER]), 778),
  pays('4,000 per person: still grade 7', couple(6000, 6000, [TODDLER]), 1110),
  pays('4,001 per person: grade 8', couple(6000, 6003, [INFANT]), 1268),
  pays('4,400 per person: still grade 8', couple(6600, 6600, [TODDLER]), 960),
  pays('4,401 per person: grade 9', couple(6600, 6603, [TODDLER]), 856),
  pays('4,900 per person: still grade 9', couple(7350, 7350, [INFANT]), 1124),
  pays('4,901 per person: grade 10', couple(7350, 7353, [INFANT]), 1022),
  pays('5,300 per person: still grade 10', couple(7950, 7950, [OLDER]), 430),
  paysNothing('5,301 per person: grade 11, nothing is paid', couple(7950, 7953, [OLDER])),
  pays('parent alone, 6,300: half of it by three is 1,050', alone(6300, [INFANT]), 2267),
  pays('parent alone, 31,800: exactly 5,300', alone(31800, [INFANT]), 1022),
  paysNothing('parent alone, 31,806: 5,301', alone(31806, [INFANT])),
  {
    name: 'unemployment benefit counts as income: (3,500 + 5,500) by three is 3,000', asOf: TABLE_YEAR,
    facts: couple(0, 5500, [INFANT], {
      employment: 'unemployed', currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 3500 },
    }),
    verdict: 'eligible', amount: month(1773), follows: ['unemployment-benefit'],
  },
  {
    name: 'marital status not told, both wages are', asOf: TABLE_YEAR,
    facts: { monthlyWorkIncome: 5000, spouse: { monthlyWorkIncome: 5000 }, children: [INFANT] },
    verdict: 'eligible', amount: month(1690),
  },
  {
    name: 'marital status not told, there is no spouse: half of 6,300 by three', asOf: TABLE_YEAR,
    facts: { monthlyWorkIncome: 6300, spouse: null, children: [INFANT] },
    verdict: 'eligible', amount: month(2267), conditions: { 'spouse-criterion': 'notApplicable' },
  },
  {
    name: 'one with a disability pension, the other on 5,000 of unemployment benefit', asOf: TABLE_YEAR,
    facts: couple(0, 0, [INFANT], {
      currentBenefits: ['general-disability-pension'],
      spouse: { monthlyWorkIncome: 0, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 5000 } },
    }),
    verdict: 'eligible', amount: month(2267),
  },
  pays('a child who turned 18 is not counted: 10,000 by three', couple(5000, 5000, [INFANT, { birthDate: '2006-03-01' }]), 1690),
  pays('turns 18 tomorrow and counts: 10,000 by four is 2,500', couple(5000, 5000, [INFANT, { birthDate: '2006-03-02' }]), 2029),
  pays('15 months when the year opened: an infant', couple(5000, 5000, [inCare('2022-06-01')]), 1690),
  pays('a day more: a toddler', couple(5000, 5000, [inCare('2022-05-31')]), 1277),
  pays('24 months when the year opened: a toddler', couple(5000, 5000, [inCare('2021-09-01')]), 1277),
  pays('a day more: over two', couple(5000, 5000, [inCare('2021-08-31')]), 945),
]
