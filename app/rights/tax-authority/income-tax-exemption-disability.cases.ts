import { defineCases } from '~/engine/cases'

const resident = { residency: 'citizen', blindCertificate: false }

export const incomeTaxExemptionDisabilityCases = defineCases('income-tax-exemption-disability', [
  {
    name: 'blind, with a wage: no percentage is asked for', asOf: '2026-06-01',
    facts: { residency: 'citizen', blindCertificate: true, monthlyWorkIncome: 9000 },
    verdict: 'eligible', amount: null, conditions: { disability: 'yes' },
  },
  {
    name: 'medical disability of 100 %, with a wage', asOf: '2026-06-01',
    facts: { residency: 'citizen', medicalDisabilityPercent: 100, monthlyWorkIncome: 9000 }, verdict: 'eligible',
  },
  {
    name: '100 % and a pension from work instead of a wage', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 0, monthlyPensionIncome: 4000 }, verdict: 'eligible',
  },
  {
    name: '99 %, the largest impairment 70 %: the rule of several impairments is a person’s', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 99, largestSingleImpairmentPercent: 70, monthlyWorkIncome: 9000 },
    verdict: 'askPerson', conditions: { disability: 'person' },
  },
  {
    name: '95 % of several impairments, not asked about blindness: a person looks already', asOf: '2026-06-01',
    facts: { residency: 'citizen', medicalDisabilityPercent: 95, largestSingleImpairmentPercent: 60, monthlyWorkIncome: 9000 },
    verdict: 'askPerson', asks: ['several-impairments'],
  },
  {
    name: '95 % of several impairments, and blind', asOf: '2026-06-01',
    facts: {
      residency: 'citizen', blindCertificate: true, medicalDisabilityPercent: 95, largestSingleImpairmentPercent: 60,
      monthlyWorkIncome: 9000,
    },
    verdict: 'eligible',
  },
  {
    name: '100 % of several impairments', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 100, largestSingleImpairmentPercent: 60, monthlyWorkIncome: 9000 },
    verdict: 'eligible',
  },
  {
    name: '90 % of several impairments: the lowest that a person looks at', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 90, largestSingleImpairmentPercent: 60, monthlyWorkIncome: 9000 },
    verdict: 'askPerson',
  },
  {
    name: '89 % of several impairments, not blind', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 89, largestSingleImpairmentPercent: 60, monthlyWorkIncome: 9000 },
    verdict: 'ineligible', conditions: { disability: 'no' },
  },
  {
    name: '89 %, but blind', asOf: '2026-06-01',
    facts: { residency: 'citizen', blindCertificate: true, medicalDisabilityPercent: 89, monthlyWorkIncome: 9000 }, verdict: 'eligible',
  },
  {
    name: '95 % for one impairment alone: nothing is combined', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 95, largestSingleImpairmentPercent: 95, monthlyWorkIncome: 9000 },
    verdict: 'ineligible',
  },
  {
    name: '95 %, of what it is made is not said', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 95, monthlyWorkIncome: 9000 },
    verdict: 'needsInfo', missing: ['largestSingleImpairmentPercent'], conditions: { disability: 'noOrPerson' },
  },
  {
    name: 'not blind, no percentage known', asOf: '2026-06-01',
    facts: { ...resident, monthlyWorkIncome: 9000 }, verdict: 'needsInfo', missing: ['medicalDisabilityPercent'],
  },
  {
    name: '40 %, not asked about blindness', asOf: '2026-06-01',
    facts: { residency: 'citizen', medicalDisabilityPercent: 40, monthlyWorkIncome: 9000 },
    verdict: 'needsInfo', missing: ['blindCertificate'],
  },
  {
    name: '100 %, but nothing that is taxed', asOf: '2026-06-01',
    facts: {
      ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
      foreignPensionIncome: 0,
    },
    verdict: 'ineligible', conditions: { 'taxable-income': 'no' },
  },
  ...(['monthlyOtherIncome', 'foreignPensionIncome'] as const).map((path) => ({
    name: `100 %, no wage and no pension, nobody asked about ${path}`, asOf: '2026-06-01', verdict: 'needsInfo' as const, missing: [path],
    facts: {
      ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
      foreignPensionIncome: 0, [path]: undefined,
    },
  })),
  {
    name: '100 %, only rent comes in: other rules, a person looks', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 5000 },
    verdict: 'askPerson', conditions: { 'taxable-income': 'person' }, asks: ['other-income'],
  },
  {
    name: '100 %, a wage of one shekel', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 1 }, verdict: 'eligible',
  },
  {
    name: '100 %, wage and rent', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 9000, monthlyOtherIncome: 3000 },
    verdict: 'askPerson', asks: ['other-income'], conditions: { 'taxable-income': 'yes' },
  },
  {
    name: '100 %, income not said', asOf: '2026-06-01',
    facts: { ...resident, medicalDisabilityPercent: 100 }, verdict: 'needsInfo', missing: ['monthlyWorkIncome', 'monthlyPensionIncome'],
  },
  {
    name: 'blind, no status and no permit', asOf: '2026-06-01',
    facts: { residency: 'noStatus', visaType: 'none', blindCertificate: true, monthlyWorkIncome: 9000 },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'temporary resident with A/5, blind', asOf: '2026-06-01',
    facts: { residency: 'temporaryResident', visaType: 'a5', blindCertificate: true, monthlyWorkIncome: 9000 }, verdict: 'eligible',
  },
  {
    name: '100 %, only a pension from abroad comes in', asOf: '2026-06-01', verdict: 'askPerson', asks: ['other-income'],
    facts: { ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, foreignPensionIncome: 3000 },
    conditions: { 'taxable-income': 'person' },
  },
  {
    name: '100 %, no income of any kind', asOf: '2026-06-01', verdict: 'ineligible', asksNot: ['other-income'],
    facts: { ...resident, medicalDisabilityPercent: 100, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, foreignPensionIncome: 0 },
    conditions: { 'taxable-income': 'no' },
  },
  {
    name: 'a shade below 100 % of several impairments', asOf: '2026-06-01', verdict: 'askPerson', conditions: { disability: 'person' },
    facts: { ...resident, medicalDisabilityPercent: 99.95, largestSingleImpairmentPercent: 60, monthlyWorkIncome: 9000 },
  },
  {
    name: 'a shade below 90 % of several impairments', asOf: '2026-06-01', verdict: 'ineligible', conditions: { disability: 'no' },
    facts: { ...resident, medicalDisabilityPercent: 89.95, largestSingleImpairmentPercent: 60, monthlyWorkIncome: 9000 },
  },
])
