/** Letters on public housing and the rental assistance beside it. */
import { choice, choices, date, HOUSEHOLD, long, money, MORE, text as textBlank, WRITER } from '../blanks'
import type { Letter } from '../letter'
import { each, framed, item } from '../lines'

/** Size and income of the household, without its housing costs and troubles. */
const FAMILY = HOUSEHOLD.filter(({ id }) => id === 'householdSize' || id === 'childrenCount' || id === 'householdIncome')

export const rentAssistanceRaisedRequest: Letter = {
  id: 'rent-assistance-raised-request',
  situation: 'housing',
  addressee: 'housing',
  rights: ['rent-assistance-raised', 'public-housing', 'public-housing-olim'],
  blanks: [
    ...WRITER, textBlank('company'), date('certificateDate'), ...FAMILY.filter(({ id }) => id !== 'householdIncome'),
    money('rent', 'monthlyRent'), date('leaseFrom'), date('leaseTo'), MORE,
  ],
  lines: framed('to', [item('certificate'), item('rent'), item('request'), item('place'), item('answer-in-writing')]),
  attach: ['identity-card', 'housing-certificate', 'lease', 'benefit-confirmation', 'payslips'],
  deadlines: [],
}

export const housingExceptionsRequest: Letter = {
  id: 'housing-exceptions-request',
  situation: 'housing',
  addressee: 'housing',
  rights: ['public-housing', 'public-housing-transfer', 'public-housing-continuing-tenant', 'rent-assistance-raised', 'rent-assistance-benefits'],
  afterDecision: true,
  blanks: [
    ...WRITER, textBlank('company'),
    choice('requestKind', ['flat', 'transfer', 'rent']),
    date('decisionReceived'), long('decisionSaid'), ...FAMILY,
    choices('reasons', ['disability', 'illness', 'noHome', 'welfare', 'protection']),
    long('story'), MORE,
  ],
  lines: framed('to', [
    item('refused'), item('household'), item('reasons'), each('reason', 'reasons'), item('story'), item('request'), item('answer-in-writing'),
  ]),
  attach: ['identity-card', 'decision-copy', 'medical-papers', 'social-report', 'income-proof', 'lease'],
  deadlines: [],
}

export const housingLetters: readonly Letter[] = [rentAssistanceRaisedRequest, housingExceptionsRequest]
