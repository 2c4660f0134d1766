/** Letters to the Execution Office. Legal basis, forms and times: the rights that each of them serves. */
import type { FactRecord } from '~/engine/facts'
import {
  choice, choiceFromFact, choices, date, FILE, fromFact, HOUSEHOLD, long, money, MORE, number, text as textBlank, WRITER,
} from '../blanks'
import { chosenValues, type Letter, type LetterValues, textValue } from '../letter'
import { AFFIDAVIT, each, ECONOMY, filled, framed, has, item } from '../lines'

const FILE_KINDS = ['judgment', 'bill', 'fixedSumClaim'] as const
const FILE_HEAD = { under: ['file', 'creditor'] }

/** What the typed warning and kind of file say in the law's own facts. */
function warningFacts(values: LetterValues): FactRecord {
  const served = textValue(values, 'warningDate')
  const kind = textValue(values, 'fileKind')
  return {
    ...(served === '' ? {} : { executionWarningServedDate: served }),
    ...(kind === '' ? {} : { executionFileTypes: [kind] }),
  }
}

export const instalmentOrderRequest: Letter = {
  id: 'instalment-order-request',
  situation: 'execution',
  addressee: 'registrar',
  rights: ['instalment-order'],
  blanks: [
    ...WRITER, ...FILE,
    choice('fileKind', FILE_KINDS, { known: choiceFromFact('executionFileTypes', FILE_KINDS) }),
    date('warningDate', 'executionWarningServedDate'),
    money('debt', 'executionDebt'),
    money('offer', 'affordableMonthlyPayment'),
    date('firstPaymentDate'),
    ...HOUSEHOLD, MORE,
  ],
  lines: framed(
    'to-registrar',
    [item('facts'), item('unable'), ...ECONOMY, item('econ-questionnaire'), item('offer'), item('request')],
    FILE_HEAD,
  ),
  attach: ['identity-card', 'form-233', 'form-529', 'statements', 'payslips', 'benefit-confirmation', 'household-bills', 'lease', 'warning-copy'],
  deadlines: [
    { id: 'judgment', right: 'instalment-order', deadline: 'warning-judgment' },
    { id: 'bill', right: 'instalment-order', deadline: 'warning-bill-or-claim' },
  ],
  facts: warningFacts,
}

export const instalmentLoweringRequest: Letter = {
  id: 'instalment-lowering-request',
  situation: 'execution',
  addressee: 'registrar',
  rights: ['instalment-order'],
  blanks: [
    ...WRITER, ...FILE,
    date('orderDate'), money('currentPayment'), date('changeDate'),
    choices('changes', ['jobEnded', 'incomeFell', 'health', 'family', 'expenses']),
    money('offer', 'affordableMonthlyPayment'),
    ...HOUSEHOLD, MORE,
  ],
  lines: framed(
    'to-registrar',
    [item('order'), item('change'), each('changed', 'changes'), ...ECONOMY, item('econ-questionnaire'), item('request'), item('keep')],
    FILE_HEAD,
  ),
  attach: ['identity-card', 'form-233', 'form-529', 'order-copy', 'change-proof', 'statements', 'payslips'],
  deadlines: [],
}

export const consolidationRequest: Letter = {
  id: 'consolidation-request',
  situation: 'execution',
  addressee: 'registrar',
  rights: ['file-consolidation'],
  blanks: [
    ...WRITER, textBlank('office'),
    number('filesCount', { known: fromFact('executionFilesOpen') }),
    money('totalDebt', 'totalDebt'),
    long('filesList'),
    money('offer', 'affordableMonthlyPayment'),
    date('firstPaymentDate'),
    long('exitReasons', { optional: true }),
    ...HOUSEHOLD, MORE,
  ],
  lines: framed('to-registrar', [
    item('facts'), item('unable'), ...ECONOMY, item('disclosure'), item('offer'), item('request'), item('exit', filled('exitReasons')),
  ]),
  attach: ['identity-card', 'form-7', 'form-214', 'form-529', 'statements', 'payslips', 'benefit-confirmation', 'household-bills', 'lease', 'copies'],
  deadlines: [],
}

const STEPS = ['bank', 'wage', 'seizure', 'sale', 'eviction', 'arrest'] as const

export const stayRequest: Letter = {
  id: 'stay-request',
  situation: 'execution',
  addressee: 'registrar',
  rights: ['stay-of-proceedings', 'paid-claim', 'protected-belongings', 'home-sale-protection', 'eviction-defence', 'mortgage-arrears-protection'],
  blanks: [
    ...WRITER, ...FILE,
    choice('step', STEPS, { known: choiceFromFact('urgentStep', STEPS) }),
    date('stepDate', 'urgentStepDate'),
    choices('grounds', ['objection', 'paid', 'appeal', 'consolidation', 'insolvency']),
    long('harm'), textBlank('guarantee'), MORE,
  ],
  lines: framed(
    'to-registrar',
    [item('step'), item('grounds'), each('ground', 'grounds'), item('harm'), item('request'), item('guarantee')],
    { ...FILE_HEAD, after: AFFIDAVIT },
  ),
  attach: ['identity-card', 'form-988', 'form-214', 'affidavit', 'evidence'],
  deadlines: [{ id: 'step', right: 'stay-of-proceedings', deadline: 'announced-step' }],
  facts: (values) => {
    const step = textValue(values, 'step')
    const day = textValue(values, 'stepDate')
    return { ...(step === '' ? {} : { urgentStep: step }), ...(day === '' ? {} : { urgentStepDate: day }) }
  },
}

const INCOME_KINDS = ['niiBenefit', 'holocaustPayment'] as const

export const benefitAttachmentRelease: Letter = {
  id: 'benefit-attachment-release',
  situation: 'execution',
  addressee: 'registrar',
  rights: ['protected-benefits'],
  blanks: [
    ...WRITER, ...FILE,
    date('attachmentDate'), textBlank('bank'), textBlank('bankBranch', { ltr: true }), textBlank('account', { ltr: true }),
    choices('incomeKinds', INCOME_KINDS, {
      known: (facts) => {
        const kinds = facts['protectedIncomeKinds']
        return Array.isArray(kinds) ? INCOME_KINDS.filter((kind) => (kinds as readonly unknown[]).includes(kind)) : undefined
      },
    }),
    textBlank('benefits'),
    date('depositDate', 'protectedDepositDate'),
    money('depositAmount', 'protectedDepositAmount'),
    choices('attachmentReason', ['other'], { known: (facts) => (facts['attachmentReason'] === 'other' ? ['other'] : undefined), optional: true }),
    MORE,
  ],
  lines: framed(
    'to-registrar',
    [
      item('facts'), item('benefits'), item('law'), item('law-holocaust', has('incomeKinds', 'holocaustPayment')),
      item('not-maintenance', has('attachmentReason', 'other')), item('need'), item('request'),
    ],
    FILE_HEAD,
  ),
  attach: ['identity-card', 'form-214', 'marked-statement', 'benefit-confirmation', 'attachment-notice'],
  deadlines: [{ id: 'bank', right: 'protected-benefits', deadline: 'money-in-bank' }],
  facts: (values) => {
    const day = textValue(values, 'depositDate')
    return {
      accountAttached: true,
      ...(day === '' ? {} : { protectedDepositDate: day }),
      ...(chosenValues(values, 'incomeKinds').length > 0 ? { protectedIncomeKinds: [...chosenValues(values, 'incomeKinds')] } : {}),
    }
  },
}

const FAMILIES = ['Single', 'Single1', 'Single2plus', 'Couple', 'Couple1', 'Couple2plus'] as const

export const wageAttachmentRelease: Letter = {
  id: 'wage-attachment-release',
  situation: 'execution',
  addressee: 'registrar',
  rights: ['protected-wage'],
  blanks: [
    ...WRITER, ...FILE,
    textBlank('employer'), date('attachmentDate'), money('netWage', 'monthlyNetWage'), money('deducted'),
    choice('family', FAMILIES),
    choices('attachmentReason', ['other'], { known: (facts) => (facts['attachmentReason'] === 'other' ? ['other'] : undefined), optional: true }),
    MORE,
  ],
  lines: framed(
    'to-registrar',
    [item('facts'), item('law'), item('family'), item('table'), item('not-maintenance', has('attachmentReason', 'other')), item('request')],
    FILE_HEAD,
  ),
  attach: ['identity-card', 'form-988', 'payslips', 'attachment-notice', 'bank-statement'],
  deadlines: [],
}

const OBJECTION_KINDS = ['bill', 'fixedSumClaim'] as const
const REASONS = ['paid', 'noConsideration', 'forged', 'stolen', 'contractCancelled', 'notMe', 'wrongSum'] as const

export const objection: Letter = {
  id: 'objection',
  situation: 'execution',
  addressee: 'court',
  rights: ['objection-to-bill-or-claim'],
  blanks: [
    ...WRITER, ...FILE,
    choice('fileKind', OBJECTION_KINDS, { known: choiceFromFact('executionFileTypes', OBJECTION_KINDS) }),
    date('warningDate', 'executionWarningServedDate'),
    money('debt', 'executionDebt'),
    choices('reasons', REASONS, {
      known: (facts) => {
        const reason = choiceFromFact('debtDisputeReason', REASONS)(facts)
        return typeof reason === 'string' ? [reason] : undefined
      },
    }),
    long('story'), MORE,
  ],
  lines: framed('to', [item('filed'), item('reasons'), each('reason', 'reasons'), item('story'), item('request'), item('stay')], {
    ...FILE_HEAD,
    after: AFFIDAVIT,
  }),
  attach: ['identity-card', 'warning-copy', 'affidavit', 'evidence', 'copies'],
  deadlines: [{ id: 'objection', right: 'objection-to-bill-or-claim', deadline: 'objection' }],
  facts: warningFacts,
}

export const executionLetters: readonly Letter[] = [
  instalmentOrderRequest, instalmentLoweringRequest, consolidationRequest, stayRequest, benefitAttachmentRelease, wageAttachmentRelease, objection,
]
