/** Demands to an employer. */
import type { FactRecord } from '~/engine/facts'
import { choice, choiceFromFact, choices, date, fromFact, money, MORE, number, REPLY_DAYS, text as textBlank, WRITER } from '../blanks'
import { type Letter, type LetterValues, textValue } from '../letter'
import { framed, has, item } from '../lines'

const JOB = [textBlank('employer'), textBlank('jobTitle'), date('jobStart', 'jobStartDate')]
const LAST_DAY = date('lastDay', 'lastWorkDay')
const LAST_WAGE = money('lastWage', 'lastMonthlyWage')

export const employerWages: Letter = {
  id: 'employer-wages',
  situation: 'work',
  addressee: 'employer',
  rights: ['late-wages-and-pay-slip', 'minimum-wage', 'overtime-pay', 'labour-court-claim'],
  blanks: [...WRITER, ...JOB, textBlank('months'), money('owed', 'unpaidWages'), choices('below', ['yes'], { optional: true }), REPLY_DAYS, MORE],
  lines: framed('employer-to', [
    item('employer-job'), item('facts'), item('law'), item('minimum', has('below', 'yes')), item('request'), item('employer-else'),
  ]),
  attach: ['payslips', 'work-contract', 'hours-list', 'bank-statement'],
  deadlines: [],
}

export const employerPaySlip: Letter = {
  id: 'employer-pay-slip',
  situation: 'work',
  addressee: 'employer',
  rights: ['late-wages-and-pay-slip', 'pension-contributions'],
  blanks: [...WRITER, ...JOB, textBlank('months'), REPLY_DAYS, MORE],
  lines: framed('employer-to', [item('employer-job'), item('facts'), item('law'), item('request'), item('employer-else')]),
  attach: ['work-contract', 'hours-list'],
  deadlines: [],
}

const END_REASONS = ['dismissed', 'contractEnded', 'resignedJustified', 'businessClosed'] as const

/** The facts of the job that its deadlines are counted from. */
function jobFacts(values: LetterValues): FactRecord {
  const day = textValue(values, 'lastDay')
  const reason = textValue(values, 'endReason')
  return { ...(day === '' ? {} : { lastWorkDay: day }), ...(reason === '' ? {} : { reasonLeftWork: reason }) }
}

export const employerSeverance: Letter = {
  id: 'employer-severance',
  situation: 'work',
  addressee: 'employer',
  rights: ['severance-pay'],
  blanks: [
    ...WRITER, ...JOB, LAST_DAY,
    choice('endReason', END_REASONS, { known: choiceFromFact('reasonLeftWork', END_REASONS) }),
    LAST_WAGE, money('severanceSum'), REPLY_DAYS, MORE,
  ],
  lines: framed('employer-to', [
    item('employer-job'), item('facts'), item('law'), item('request'), item('papers'), item('employer-else'),
  ]),
  attach: ['dismissal-letter', 'payslips', 'work-contract'],
  deadlines: [
    { id: 'pays', right: 'severance-pay', deadline: 'employer-pays' },
    { id: 'claim', right: 'severance-pay', deadline: 'claim' },
  ],
  facts: jobFacts,
}

export const employerNotice: Letter = {
  id: 'employer-notice',
  situation: 'work',
  addressee: 'employer',
  rights: ['dismissal-notice'],
  blanks: [
    ...WRITER, ...JOB, date('letterOfDismissal', 'dismissalLetterDate'), LAST_DAY, LAST_WAGE, number('noticeDue'),
    number('noticeGiven', { known: fromFact('noticeGivenDays') }), money('noticeSum'), REPLY_DAYS, MORE,
  ],
  lines: framed('employer-to', [item('employer-job'), item('facts'), item('law'), item('request'), item('employer-else')]),
  attach: ['dismissal-letter', 'payslips', 'work-contract'],
  deadlines: [{ id: 'claim', right: 'dismissal-notice', deadline: 'claim' }],
  facts: (values) => ({ ...jobFacts(values), reasonLeftWork: 'dismissed' }),
}

export const workLetters: readonly Letter[] = [employerWages, employerPaySlip, employerSeverance, employerNotice]
