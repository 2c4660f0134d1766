import { defineCases, type RightCase } from '~/engine/cases'

const asOf = '2026-06-01'
const inProcess = { insolvencyOrderDate: '2024-03-10', debtKinds: ['bank', 'consumer'] }

export const insolvencyDischargeCases = defineCases('insolvency-discharge', [
  {
    name: 'an order of two years ago: the court decides',
    asOf,
    facts: inProcess,
    verdict: 'askPerson',
    amount: null,
    asks: ['court-decides'],
    conditions: { 'opening-order': 'yes', 'interim-over': 'yes', 'debts-erased': 'yes' },
    deadlines: { 'interim-end': '2025-03-10' },
  },
  {
    name: 'twelve months to the day',
    asOf,
    facts: { ...inProcess, insolvencyOrderDate: '2025-06-01' },
    verdict: 'askPerson',
    conditions: { 'interim-over': 'yes' },
    deadlines: { 'interim-end': '2026-06-01' },
  },
  {
    name: 'a day less',
    asOf,
    facts: { ...inProcess, insolvencyOrderDate: '2025-06-02' },
    verdict: 'ineligible',
    conditions: { 'interim-over': 'no' },
  },
  {
    name: 'ordered last month',
    asOf,
    facts: { ...inProcess, insolvencyOrderDate: '2026-05-01' },
    verdict: 'ineligible',
  },
  {
    name: 'no order',
    asOf,
    facts: { ...inProcess, insolvencyOrderDate: null },
    verdict: 'ineligible',
    conditions: { 'opening-order': 'no' },
  },
  {
    name: 'whether there is an order is not said',
    asOf,
    facts: { debtKinds: ['bank'] },
    verdict: 'needsInfo',
    missing: ['insolvencyOrderDate'],
  },
  {
    name: 'a fine and maintenance among the debts',
    asOf,
    facts: { ...inProcess, debtKinds: ['bank', 'fine', 'maintenance'] },
    verdict: 'askPerson',
    asks: ['debts-stay'],
    conditions: { 'debts-erased': 'person' },
  },
  {
    name: 'a debt from an offence',
    asOf,
    facts: { ...inProcess, debtKinds: ['offence'] },
    verdict: 'askPerson',
    asks: ['debts-stay'],
  },
  {
    name: 'taxes and rent are erased',
    asOf,
    facts: { ...inProcess, debtKinds: ['tax', 'rent'] },
    verdict: 'askPerson',
    conditions: { 'debts-erased': 'yes' },
  },
  {
    name: 'kinds of debt not said',
    asOf,
    facts: { insolvencyOrderDate: '2024-03-10' },
    verdict: 'askPerson',
    missing: ['debtKinds'],
  },
  {
    name: 'a disability pension and no home: perhaps at once',
    asOf,
    facts: { ...inProcess, currentBenefits: ['general-disability-pension'], ownsHome: false },
    verdict: 'askPerson',
    asks: ['immediate'],
  },
  {
    name: 'a pension and a home',
    asOf,
    facts: { ...inProcess, currentBenefits: ['old-age-pension'], ownsHome: true },
    verdict: 'askPerson',
    asks: ['court-decides'],
  },
  // --- which debts stay, and for whom courts have erased the rest at once
  ...['maintenance', 'fine', 'offence'].map((kind): RightCase => ({
    name: `a debt that stays: ${kind}`, asOf, facts: { ...inProcess, debtKinds: [kind] }, verdict: 'askPerson',
    asks: ['debts-stay'], conditions: { 'debts-erased': 'person' },
  })),
  ...['old-age-pension', 'old-age-income-supplement', 'general-disability-pension', 'income-support'].map((benefit): RightCase => ({
    name: `no home, lives on ${benefit}`, asOf, facts: { ...inProcess, currentBenefits: [benefit], ownsHome: false }, verdict: 'askPerson',
    asks: ['immediate'], asksNot: ['debts-stay'],
  })),
  {
    name: 'no home, no benefit: nothing at once', asOf, facts: { ...inProcess, currentBenefits: [], ownsHome: false }, verdict: 'askPerson',
    asksNot: ['immediate'],
  },
  {
    name: 'another benefit tells of no such case', asOf, facts: { ...inProcess, currentBenefits: ['child-allowance'], ownsHome: false },
    verdict: 'askPerson', asksNot: ['immediate'],
  },
  {
    name: 'a pension, and a home to sell', asOf, facts: { ...inProcess, currentBenefits: ['old-age-pension'], ownsHome: true }, verdict: 'askPerson',
    asksNot: ['immediate'],
  },
  {
    name: 'a pension and no home, but no order', asOf, verdict: 'ineligible', asksNot: ['immediate', 'court-decides'],
    facts: { ...inProcess, insolvencyOrderDate: null, currentBenefits: ['old-age-pension'], ownsHome: false },
  },
  {
    name: 'maintenance, whether there is an order not told', asOf, facts: { debtKinds: ['maintenance'] }, verdict: 'askPerson',
    asks: ['debts-stay'], conditions: { 'opening-order': 'unknown', 'debts-erased': 'person' },
  },
])
