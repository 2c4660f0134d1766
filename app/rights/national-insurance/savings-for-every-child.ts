/** חיסכון לכל ילד · Savings for Every Child. National Insurance Law. */
import {
  above, all, asOf, below, count, date, follows, later, monthsSince, not, over, parameter, product, rounded, some,
  toPersonIfKnown, total, yearsSince,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight } from '~/engine/right'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const ID = 'savings-for-every-child'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const LAW = cite('national-insurance-law')
const SAVINGS_PAGE = 'btl.gov.il, Savings for Every Child, sums'

const isMinor: TruthExpr = below(yearsSince('@.birthDate'), figure('depositAge'))

/** Abroad for longer than the allowance is paid there, as far as anybody said. */
const isLongAbroad: TruthExpr = toPersonIfKnown(
  above(asOf, later(date('@.abroadSince'), 'months', parameter('child-allowance.abroadMonths'))),
)

/** A child whose parents may still choose; babies of one birth share the day. */
const mayStillChoose: TruthExpr = below(monthsSince('@.birthDate'), figure('choiceWindow'))
const youngestBirth: NumberExpr = rounded(
  over(total('children', date('@.birthDate'), mayStillChoose), count('children', mayStillChoose)),
  'down',
)

export const savingsForEveryChild = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family'],
  concerns: { list: 'children', where: all(isMinor, not(isLongAbroad)) },
  topics: ['childAllowance', 'nationalInsurance', 'family'],
  parameters: {
    [`${ID}.stateDeposit`]: dated(
      'ILS/month',
      ofYear(2024, 57, `${SAVINGS_PAGE}; still paid in July 2025`, 'official', 2025),
      ofYear(2026, 58, 'transcript of the National Insurance circular of January 2026', 'secondary'),
    ),
    [`${ID}.depositsOfBoth`]: inForce(2, 'times the monthly deposit', SAVINGS_PAGE),
    [`${ID}.depositAge`]: inForce(18, 'years', SAVINGS_PAGE),
    [`${ID}.choiceWindow`]: inForceSince('2017-01-01', 6, 'months', 'Bank Leumi, Savings for Every Child', 'secondary'),
    [`${ID}.grantAge3`]: dated('ILS', ofYear(2024, 284, SAVINGS_PAGE, 'old')),
    [`${ID}.grantBarBatMitzvah`]: dated('ILS', ofYear(2024, 284, SAVINGS_PAGE, 'old')),
    [`${ID}.grant21`]: dated('ILS', ofYear(2024, 568, SAVINGS_PAGE, 'old')),
    [`${ID}.grant18Older`]: dated('ILS', ofYear(2024, 568, SAVINGS_PAGE, 'old')),
    [`${ID}.grant21Older`]: dated('ILS', ofYear(2024, 568, SAVINGS_PAGE, 'old')),
    [`${ID}.grantEarlyAge`]: inForce(3, 'years', SAVINGS_PAGE),
    [`${ID}.batMitzvahAge`]: inForce(12, 'years', SAVINGS_PAGE),
    [`${ID}.barMitzvahAge`]: inForce(13, 'years', SAVINGS_PAGE),
    [`${ID}.grantsBornFrom`]: inForce(parseDay('2017-01-01') as number, 'date', SAVINGS_PAGE),
    [`${ID}.withdrawAgeWithParent`]: inForce(18, 'years', 'Meitav; btl.gov.il'),
    [`${ID}.withdrawAgeAlone`]: inForce(21, 'years', 'Meitav; btl.gov.il'),
    [`${ID}.feesPaidByNiiTo`]: inForce(21, 'years', SAVINGS_PAGE),
  },
  conditions: [condition('child-allowance', [LAW], follows('child-allowance'))],
  askPerson: [],
  amounts: [
    { id: 'monthly', unit: 'ILS/month', value: figure('stateDeposit') },
    { id: 'monthly-doubled', unit: 'ILS/month', value: product(figure('depositsOfBoth'), figure('stateDeposit')) },
  ],
  claim: { links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [
    {
      id: 'choose-manager',
      on: later(youngestBirth, 'months', figure('choiceWindow')),
      when: some('children', mayStillChoose),
    },
  ],
  opensAlso: [],
  documents: ['identity-card', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, Savings for Every Child, sums', 'Bank Leumi and Meitav, pages on the programme'],
  checkedOn: '2026-11-21',
})
