/** Letters to the municipality: the arnona discount, its refusal, and debts. */
import type { FactRecord } from '~/engine/facts'
import { choices, date, HOUSEHOLD, long, money, MORE, text as textBlank, WRITER } from '../blanks'
import type { Letter } from '../letter'
import { each, ECONOMY, framed, has, item } from '../lines'

const GROUNDS = [
  'senior', 'incapacity', 'medicalDisability', 'disabledChild', 'blind', 'oleh', 'singleParent', 'longTermCare', 'lowIncome', 'service', 'needy',
] as const

/** Grounds that the answers name outright; whether each entitles is the municipality's to say. */
function groundsTold(facts: FactRecord): readonly string[] | undefined {
  const benefits = facts['currentBenefits']
  const held = new Set(Array.isArray(benefits) ? (benefits as readonly unknown[]) : [])
  const told: string[] = []
  if (held.has('general-disability-pension')) told.push('incapacity')
  if (held.has('disabled-child-benefit')) told.push('disabledChild')
  if (facts['blindCertificate'] === true) told.push('blind')
  if (held.has('long-term-care-benefit')) told.push('longTermCare')
  return told.length > 0 ? told : undefined
}

const PLACE = [textBlank('municipality'), textBlank('propertyNumber', { ltr: true })]
const YEAR = textBlank('year', { ltr: true })
const SIZE = HOUSEHOLD.filter(({ id }) => id === 'householdSize')

export const arnonaDiscountRequest: Letter = {
  id: 'arnona-discount-request',
  situation: 'municipality',
  addressee: 'municipality',
  rights: ['arnona-discount'],
  blanks: [...WRITER, ...PLACE, YEAR, choices('reasons', GROUNDS, { known: groundsTold }), ...SIZE, money('grossIncome', 'householdIncomePrevYear'), MORE],
  lines: framed('to', [
    item('property'), item('reasons'), each('reason', 'reasons'), item('income', has('reasons', 'lowIncome')), item('request'), item('missing'),
    item('answer-in-writing'),
  ]),
  attach: ['identity-card', 'arnona-form', 'arnona-bill', 'benefit-confirmation', 'income-proof', 'lease', 'supporting-papers'],
  deadlines: [],
}

export const arnonaDiscountAppeal: Letter = {
  id: 'arnona-discount-appeal',
  situation: 'municipality',
  addressee: 'municipality',
  rights: ['arnona-discount'],
  afterDecision: true,
  blanks: [...WRITER, ...PLACE, YEAR, date('decisionReceived'), long('decisionSaid'), long('whyWrong'), MORE],
  lines: framed('to', [item('refused'), item('why-wrong'), item('request'), item('heard'), item('answer-in-writing')]),
  attach: ['identity-card', 'decision-copy', 'arnona-bill', 'income-proof', 'medical-papers', 'supporting-papers'],
  deadlines: [],
}

export const municipalDebtSpread: Letter = {
  id: 'municipal-debt-spread',
  situation: 'municipality',
  addressee: 'municipality',
  rights: ['public-debt-arrangement', 'arnona-discount'],
  blanks: [...WRITER, ...PLACE, date('demandDate'), money('debt'), money('offer', 'affordableMonthlyPayment'), date('firstPaymentDate'), ...HOUSEHOLD, MORE],
  lines: framed('to', [item('facts'), ...ECONOMY, item('offer'), item('request'), item('answer-in-writing')]),
  attach: ['identity-card', 'debt-letter', 'bank-statement', 'payslips', 'benefit-confirmation', 'medical-papers'],
  deadlines: [],
}

export const municipalityLetters: readonly Letter[] = [arnonaDiscountRequest, arnonaDiscountAppeal, municipalDebtSpread]
