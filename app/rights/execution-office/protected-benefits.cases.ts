import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const receiver = {
  currentBenefits: ['general-disability-pension'],
  attachmentReason: 'other',
  accountAttached: true,
  protectedDepositDate: '2026-05-28',
}
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const protectedBenefitsCases = defineCases('protected-benefits', [
  {
    name: 'a disability pension reached the attached account four days ago',
    asOf,
    facts: { ...receiver, protectedDepositAmount: 4771 },
    verdict: 'eligible',
    amount: once(4771),
    deadlines: { 'money-in-bank': '2026-06-27' },
  },
  { name: 'the sum of the deposit is not said: no sum', asOf, facts: receiver, verdict: 'eligible', amount: null },
  {
    name: 'day 30 after the deposit',
    asOf,
    facts: { ...receiver, protectedDepositDate: '2026-05-02' },
    verdict: 'eligible',
    deadlines: { 'money-in-bank': '2026-06-01' },
  },
  {
    name: 'day 31: a person, never a no',
    asOf,
    facts: { ...receiver, protectedDepositDate: '2026-05-01' },
    verdict: 'askPerson',
    asks: ['old-deposit'],
    conditions: { 'recent-deposit': 'person' },
  },
  {
    name: 'the account is not attached: an old deposit does not matter',
    asOf,
    facts: { ...receiver, accountAttached: false, protectedDepositDate: '2026-01-01' },
    verdict: 'eligible',
    conditions: { 'recent-deposit': 'notApplicable' },
  },
  {
    name: 'the account is not attached: there is no reason to name',
    asOf,
    facts: { currentBenefits: ['old-age-pension'], accountAttached: false },
    verdict: 'eligible',
    conditions: { 'not-maintenance': 'notApplicable' },
  },
  {
    name: 'conscript pay against maintenance',
    asOf,
    facts: { ...receiver, currentBenefits: [], protectedIncomeKinds: ['conscriptPay'], attachmentReason: 'maintenance' },
    verdict: 'ineligible',
  },
  {
    name: 'no benefit and no protected money',
    asOf,
    facts: { ...receiver, currentBenefits: [], protectedIncomeKinds: ['wage'] },
    verdict: 'ineligible',
    conditions: { 'protected-money': 'no' },
  },
  {
    name: 'conscript pay in the account',
    asOf,
    facts: { ...receiver, currentBenefits: [], protectedIncomeKinds: ['conscriptPay'] },
    verdict: 'eligible',
  },
  {
    name: 'attached for maintenance, the kinds of income not told: half of a survivor’s payment stays',
    asOf,
    facts: { ...receiver, attachmentReason: 'maintenance' },
    verdict: 'needsInfo',
    missing: ['protectedIncomeKinds'],
    conditions: { 'not-maintenance': 'noOrPerson' },
  },
  {
    name: 'attached for maintenance',
    asOf,
    facts: { ...receiver, protectedIncomeKinds: ['niiBenefit'], attachmentReason: 'maintenance' },
    verdict: 'ineligible',
    conditions: { 'not-maintenance': 'no' },
  },
  {
    name: 'attached for maintenance, payment to a survivor: half stays, a person decides',
    asOf,
    facts: {
      ...receiver,
      attachmentReason: 'maintenance',
      protectedIncomeKinds: ['holocaustPayment'],
      protectedDepositAmount: 3000,
    },
    verdict: 'askPerson',
    conditions: { 'not-maintenance': 'person' },
    amount: once(1500),
  },
  {
    name: 'wages come into the same account',
    asOf,
    facts: { ...receiver, protectedIncomeKinds: ['niiBenefit', 'wage'] },
    verdict: 'askPerson',
    asks: ['mixed-account'],
  },
  {
    name: 'an insolvency order was given',
    asOf,
    facts: { ...receiver, insolvencyOrderDate: '2026-03-01' },
    verdict: 'askPerson',
    asks: ['insolvency'],
  },
  { name: 'no insolvency order', asOf, facts: { ...receiver, insolvencyOrderDate: null }, verdict: 'eligible' },
  {
    name: 'the day of the deposit is not said',
    asOf,
    facts: { ...receiver, protectedDepositDate: undefined },
    verdict: 'needsInfo',
    missing: ['protectedDepositDate'],
  },
  {
    name: 'why it is attached is not said',
    asOf,
    facts: { ...receiver, attachmentReason: undefined },
    verdict: 'needsInfo',
    missing: ['attachmentReason'],
  },
  {
    name: 'benefits not asked about',
    asOf,
    facts: { ...receiver, currentBenefits: undefined },
    verdict: 'needsInfo',
    missing: ['currentBenefits'],
  },
  // --- each kind of money, and what the account is attached for
  {
    name: 'the whole deposit against another debt, one sum', asOf, facts: { ...receiver, protectedDepositAmount: 3000 }, verdict: 'eligible',
    amounts: { deposit: once(3000), 'holocaust-half': null },
  },
  {
    name: 'a payment to a survivor against maintenance: half, one sum', asOf, verdict: 'askPerson', conditions: { 'not-maintenance': 'person' },
    facts: {
      ...receiver, currentBenefits: ['holocaust-survivor-allowance'], attachmentReason: 'maintenance', protectedDepositAmount: 3000,
    },
    amounts: { deposit: null, 'holocaust-half': once(1500) },
  },
  {
    name: 'no benefit held, a payment to a survivor against maintenance', asOf, verdict: 'askPerson',
    facts: { ...receiver, currentBenefits: [], protectedIncomeKinds: ['holocaustPayment'], attachmentReason: 'maintenance' },
    conditions: { 'protected-money': 'yes', 'not-maintenance': 'person' },
  },
  {
    name: 'benefits not told, money of National Insurance in the account', asOf, verdict: 'eligible', conditions: { 'protected-money': 'yes' },
    facts: { ...receiver, currentBenefits: undefined, protectedIncomeKinds: ['niiBenefit'] },
  },
  {
    name: 'other money in the same account', asOf, facts: { ...receiver, protectedIncomeKinds: ['niiBenefit', 'otherGrant'] },
    verdict: 'askPerson', asks: ['mixed-account'],
  },
  {
    name: 'the account is free, something else is attached for another debt', asOf, verdict: 'eligible',
    facts: { ...receiver, accountAttached: false }, conditions: { 'not-maintenance': 'yes' }, deadlines: { 'money-in-bank': null },
  },
  {
    name: 'the account is free, the wage is attached, and for which debt was not told', asOf, verdict: 'needsInfo', missing: ['attachmentReason'],
    facts: { currentBenefits: ['old-age-pension'], accountAttached: false, wageGarnished: true },
  },
  {
    name: 'account and wage are free', asOf, verdict: 'eligible', conditions: { 'not-maintenance': 'notApplicable' },
    facts: { currentBenefits: ['old-age-pension'], accountAttached: false, wageGarnished: false },
  },
  {
    name: 'the account is free, the sum of the deposit is told', asOf, verdict: 'eligible', amounts: { deposit: once(4000) },
    facts: { currentBenefits: ['old-age-pension'], accountAttached: false, protectedDepositAmount: 4000 },
  },
  {
    name: 'an old deposit, whether the account is attached not told', asOf, verdict: 'askPerson', asks: ['old-deposit'],
    facts: { ...receiver, accountAttached: undefined, protectedDepositDate: '2026-05-01' }, deadlines: { 'money-in-bank': '2026-05-31' },
  },
])
