/** Letters about decisions and debts of National Insurance. */
import { choice, date, DECISION, HOUSEHOLD, interpreterLanguage, long, money, MORE, text as textBlank, WRITER, choices } from '../blanks'
import type { Letter } from '../letter'
import { ECONOMY, filled, framed, has, item } from '../lines'
import { INSURANCE_RIGHTS } from './insurance-rights'

const COURT = { id: 'court', from: 'decisionReceived', parameter: 'shared.labourCourtAppealMonths', unit: 'months' } as const

export const niiReconsideration: Letter = {
  id: 'nii-reconsideration',
  situation: 'insurance',
  addressee: 'insurance',
  rights: INSURANCE_RIGHTS,
  afterDecision: true,
  blanks: [...WRITER, textBlank('branch'), ...DECISION, long('newPapers', { optional: true }), MORE],
  lines: framed('to', [
    item('decision'), item('decision-said'), item('why-wrong'), item('new-papers', filled('newPapers')), item('request'), item('copies'),
    item('answer-in-writing'), item('reserve'),
  ]),
  attach: ['identity-card', 'decision-copy', 'supporting-papers', 'medical-papers'],
  deadlines: [COURT],
}

export const niiCourtAppeal: Letter = {
  id: 'nii-court-appeal',
  situation: 'insurance',
  addressee: 'court',
  rights: INSURANCE_RIGHTS,
  afterDecision: true,
  blanks: [...WRITER, textBlank('courtCity'), ...DECISION, interpreterLanguage({ optional: true }), MORE],
  lines: [
    { id: 'date', role: 'date' },
    { id: 'to', role: 'to' },
    { id: 'claimant', role: 'from' },
    { id: 'address', role: 'from' },
    { id: 'phone', role: 'from' },
    { id: 'defendant', role: 'from' },
    { id: 'subject', role: 'subject' },
    item('decision'), item('decision-said'),
    { id: 'in-time', role: 'item', when: { notPassed: 'court' } },
    item('why-wrong'), item('request'), item('interpreter', filled('interpreterLanguage')),
    { id: 'more', role: 'text', when: filled('more') },
    { id: 'attached', role: 'heading' },
    { id: 'signature', role: 'signature' },
  ],
  attach: ['identity-card', 'decision-copy', 'supporting-papers', 'medical-papers', 'copies'],
  deadlines: [COURT],
}

export const niiDebtSpread: Letter = {
  id: 'nii-debt-spread',
  situation: 'insurance',
  addressee: 'insurance',
  rights: ['public-debt-arrangement'],
  blanks: [
    ...WRITER, textBlank('branch'),
    choice('debtKind', ['contributions', 'overpayment']),
    date('demandDate'), money('debt'),
    { ...money('offsetNow'), optional: true },
    money('offer', 'affordableMonthlyPayment'), date('firstPaymentDate'),
    choices('oldDebt', ['yes'], { optional: true }),
    ...HOUSEHOLD, MORE,
  ],
  lines: framed('to', [
    item('facts'), item('offset', filled('offsetNow')), ...ECONOMY, item('offer'), item('old', has('oldDebt', 'yes')), item('request'),
    item('answer-in-writing'),
  ]),
  attach: ['identity-card', 'debt-letter', 'bank-statement', 'payslips', 'benefit-confirmation', 'medical-papers'],
  deadlines: [],
}

export const insuranceLetters: readonly Letter[] = [niiReconsideration, niiCourtAppeal, niiDebtSpread]
