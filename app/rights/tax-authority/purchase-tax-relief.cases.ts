import { defineCases, type RightCase } from '~/engine/cases'

const asOf = '2026-06-01'
const healthy = { blindCertificate: false, medicalDisabilityPercent: 0, currentBenefits: [] }
const oleh = { ...healthy, immigrantStatus: 'oleh', aliyahDate: '2020-03-15' }
const open = {
  asOf,
  verdict: 'askPerson' as const,
  amount: null,
  asks: ['person-decides'],
  conditions: { ground: 'yes' as const },
}
const no = { asOf, verdict: 'ineligible' as const, amount: null, conditions: { ground: 'no' as const } }

export const purchaseTaxReliefCases = defineCases('purchase-tax-relief', [
  {
    ...open,
    name: 'an oleh of 2020 who buys in July',
    facts: { ...oleh, homePurchaseDate: '2026-07-01' },
    deadlines: { report: '2026-07-31' },
  },
  {
    ...open,
    name: 'bought a year before the certificate, to the day',
    facts: { ...oleh, homePurchaseDate: '2019-03-15' },
  },
  { ...no, name: 'bought a year and a day before it', facts: { ...oleh, homePurchaseDate: '2019-03-14' } },
  { ...open, name: 'buys seven years after it, to the day', facts: { ...oleh, homePurchaseDate: '2027-03-15' } },
  { ...no, name: 'buys a day later', facts: { ...oleh, homePurchaseDate: '2027-03-16' } },
  {
    ...no,
    name: 'no oleh and no disability',
    facts: { ...healthy, immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
  },
  {
    ...no,
    name: 'a returning resident: another status',
    facts: { ...oleh, immigrantStatus: 'returningResident', homePurchaseDate: '2026-05-20' },
  },
  {
    ...open,
    name: 'a blindness certificate',
    facts: { ...healthy, blindCertificate: true, immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
    deadlines: { report: '2026-06-19' },
  },
  {
    ...open,
    name: 'medical disability of 100 %',
    facts: { ...healthy, medicalDisabilityPercent: 100, immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
  },
  {
    ...open,
    name: 'an oleh after his years, with a disability',
    facts: { ...oleh, aliyahDate: '2005-01-01', medicalDisabilityPercent: 75, homePurchaseDate: '2026-05-20' },
  },
  {
    ...open,
    name: 'disabled by the army',
    facts: {
      ...healthy,
      immigrantStatus: 'none',
      currentBenefits: ['idf-disability-benefit'],
      homePurchaseDate: '2026-05-20',
    },
  },
  {
    ...no,
    name: 'said to have no disability at all',
    facts: { hasDisability: false, currentBenefits: [], immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
  },
  {
    ...open,
    name: 'said to have no disability, and nobody asked about benefits of disabled people',
    facts: { hasDisability: false, immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
    conditions: { ground: 'unknown' },
    missing: ['currentBenefits'],
  },
  {
    asOf,
    name: 'no home is bought',
    facts: { ...oleh, homePurchaseDate: null },
    verdict: 'ineligible',
    amount: null,
    conditions: { purchase: 'no' },
  },
  {
    ...open,
    name: 'bought and taxed in full long ago: a refund may be open',
    facts: { ...oleh, aliyahDate: '2012-01-01', homePurchaseDate: '2014-06-30' },
    deadlines: { report: '2014-07-30' },
  },
  {
    ...no,
    name: 'no status and no disability',
    facts: { immigrantStatus: 'none', residency: 'noStatus', hasDisability: false, currentBenefits: [], homePurchaseDate: '2026-05-20' },
  },
  {
    asOf,
    name: 'an oleh, the day on the certificate not told',
    facts: { immigrantStatus: 'oleh', hasDisability: false, homePurchaseDate: '2026-05-20' },
    verdict: 'askPerson',
    missing: ['aliyahDate'],
  },
  {
    asOf,
    name: 'disability not asked',
    facts: { immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
    verdict: 'askPerson',
    conditions: { ground: 'unknown' },
    missing: ['blindCertificate', 'medicalDisabilityPercent'],
  },
  { asOf, name: 'nothing said', facts: {}, verdict: 'askPerson', amount: null, missing: ['homePurchaseDate'] },
  // --- papers of a disability, told or not
  {
    ...open,
    name: 'said to have no disability, and a percentage was set',
    facts: { hasDisability: false, medicalDisabilityPercent: 20, immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
  },
  {
    ...open,
    name: 'said to have no disability, and holds a blindness certificate',
    facts: { hasDisability: false, blindCertificate: true, immigrantStatus: 'none', homePurchaseDate: '2026-05-20' },
  },
  ...['idf-disability-benefit', 'hostile-acts-benefits', 'work-disability-pension', 'holocaust-survivor-allowance'].map((benefit): RightCase => ({
    ...open, name: `disabled by another law: ${benefit}`,
    facts: { hasDisability: false, immigrantStatus: 'none', currentBenefits: [benefit], homePurchaseDate: '2026-05-20' },
  })),
  {
    ...no,
    name: 'another benefit says nothing of a disability',
    facts: { hasDisability: false, immigrantStatus: 'none', currentBenefits: ['child-allowance'], homePurchaseDate: '2026-05-20' },
  },
  {
    asOf, name: 'has a disability, its papers not told', verdict: 'askPerson', conditions: { ground: 'unknown' },
    facts: { hasDisability: true, immigrantStatus: 'none', homePurchaseDate: '2026-05-20' }, missing: ['medicalDisabilityPercent', 'blindCertificate'],
  },
])
