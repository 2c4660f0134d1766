/** Demands to a private landlord. */
import { choices, date, long, money, MORE, text as textBlank, WRITER } from '../blanks'
import type { Letter } from '../letter'
import { framed, has, hasNot, item } from '../lines'

const FLAT = [textBlank('landlord'), textBlank('flatAddress')]

export const landlordRepairs: Letter = {
  id: 'landlord-repairs',
  situation: 'tenancy',
  addressee: 'landlord',
  rights: ['tenant-fair-rental'],
  blanks: [
    ...WRITER, ...FLAT, date('leaseFrom'), long('defects'),
    choices('urgent', ['yes'], { known: (facts) => (facts['defectPreventsLiving'] === true ? ['yes'] : undefined), optional: true }),
    MORE,
  ],
  lines: framed('landlord-to', [
    item('lease'), item('defects'), item('law', hasNot('urgent', 'yes')), item('law-urgent', has('urgent', 'yes')), item('request'),
    item('answer-in-writing'),
  ]),
  attach: ['photos', 'lease'],
  deadlines: [
    { id: 'repair', from: 'letterDate', parameter: 'fairRent.repairDays', unit: 'days', only: hasNot('urgent', 'yes') },
    { id: 'urgent-repair', from: 'letterDate', parameter: 'fairRent.urgentRepairDays', unit: 'days', only: has('urgent', 'yes') },
  ],
}

export const landlordDeposit: Letter = {
  id: 'landlord-deposit',
  situation: 'tenancy',
  addressee: 'landlord',
  rights: ['tenant-fair-rental'],
  blanks: [...WRITER, ...FLAT, date('handedBack'), money('deposit', 'depositAsked'), MORE],
  lines: framed('landlord-to', [item('facts'), item('law'), item('settled'), item('request'), item('answer-in-writing')]),
  attach: ['lease', 'deposit-proof', 'photos'],
  deadlines: [{ id: 'return', from: 'handedBack', parameter: 'fairRent.depositReturnDays', unit: 'days' }],
}

export const tenancyLetters: readonly Letter[] = [landlordRepairs, landlordDeposit]
