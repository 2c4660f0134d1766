import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const dismissed: FactRecord = { reasonLeftWork: 'dismissed', lastWorkDay: '2026-10-31' }
const heard: FactRecord = { ...dismissed, hearingHeld: true, hearingInvitedInWriting: true }

export const hearingBeforeDismissalCases = defineCases('hearing-before-dismissal', [
  {
    name: 'dismissed without a hearing', asOf: ASOF, facts: { ...dismissed, hearingHeld: false }, verdict: 'eligible', amount: null,
    conditions: { dismissal: 'yes', 'no-fair-hearing': 'yes' }, deadlines: { claim: '2033-10-31' },
  },
  {
    name: 'a hearing, but no written invitation with reasons', asOf: ASOF,
    facts: { ...dismissed, hearingHeld: true, hearingInvitedInWriting: false }, verdict: 'eligible',
  },
  { name: 'invited and heard', asOf: ASOF, facts: heard, verdict: 'needsInfo', missing: ['dismissalLetterDate', 'hearingDate'] },
  {
    name: 'the letter came a day before the hearing', asOf: ASOF,
    facts: { ...heard, dismissalLetterDate: '2026-09-14', hearingDate: '2026-09-15' }, verdict: 'eligible',
  },
  {
    name: 'the letter came on the day of the hearing', asOf: ASOF,
    facts: { ...heard, dismissalLetterDate: '2026-09-15', hearingDate: '2026-09-15' }, verdict: 'ineligible',
  },
  { name: 'only the letter’s day is told', asOf: ASOF, facts: { ...heard, dismissalLetterDate: '2026-09-15' }, verdict: 'needsInfo', missing: ['hearingDate'] },
  { name: 'whether there was a hearing is not told', asOf: ASOF, facts: dismissed, verdict: 'needsInfo', missing: ['hearingHeld', 'hearingInvitedInWriting'] },
  {
    name: 'there was a hearing, the invitation is not told', asOf: ASOF, facts: { ...dismissed, hearingHeld: true }, verdict: 'needsInfo',
    missing: ['hearingInvitedInWriting'],
  },
  {
    name: 'a hearing is ahead: prepare with a person', asOf: ASOF,
    facts: { employment: 'employee', lastWorkDay: null, hearingDate: '2026-11-26', hearingHeld: false, hearingInvitedInWriting: true },
    verdict: 'askPerson', asks: ['hearing-ahead'], deadlines: { hearing: '2026-11-26' },
  },
  {
    name: 'the hearing is today', asOf: ASOF, facts: { employment: 'employee', hearingDate: '2026-11-21', hearingInvitedInWriting: false },
    verdict: 'askPerson', asks: ['hearing-ahead'], deadlines: { hearing: '2026-11-21' },
  },
  {
    name: 'the hearing was yesterday, how it ended is not told', asOf: ASOF, facts: { employment: 'employee', hearingDate: '2026-11-20', hearingInvitedInWriting: false },
    verdict: 'needsInfo', missing: ['reasonLeftWork'],
  },
  { name: 'resigned', asOf: ASOF, facts: { reasonLeftWork: 'resigned', hearingHeld: false }, verdict: 'ineligible' },
  { name: 'a fixed term ended', asOf: ASOF, facts: { reasonLeftWork: 'contractEnded', hearingHeld: false }, verdict: 'ineligible' },
  { name: 'in the first month of work', asOf: ASOF, facts: { ...dismissed, jobStartDate: '2026-10-10', hearingHeld: false }, verdict: 'eligible' },
  {
    name: 'pregnant', asOf: ASOF, facts: { ...dismissed, hearingHeld: false, pregnancy: { weeks: 14 } }, verdict: 'askPerson', asks: ['pregnancy'],
  },
  {
    name: 'his wife is pregnant', asOf: ASOF, facts: { ...dismissed, hearingHeld: false, sex: 'male', pregnancy: { weeks: 14 } }, verdict: 'eligible',
  },
  { name: 'ill', asOf: ASOF, facts: { ...dismissed, hearingHeld: false, healthLimitsWork: true }, verdict: 'askPerson', asks: ['illness'] },
  { name: 'not ill, not pregnant', asOf: ASOF, facts: { ...dismissed, hearingHeld: false, healthLimitsWork: false, pregnancy: null }, verdict: 'eligible' },
  { name: 'the last day of seven years', asOf: '2026-10-31', facts: { reasonLeftWork: 'dismissed', lastWorkDay: '2019-10-31', hearingHeld: false }, verdict: 'eligible' },
  {
    name: 'a day later', asOf: '2026-11-01', facts: { reasonLeftWork: 'dismissed', lastWorkDay: '2019-10-31', hearingHeld: false },
    verdict: 'askPerson', asks: ['claim-is-old'],
  },
  {
    name: 'a hearing of the past, how she was invited not told, no letter', asOf: ASOF, verdict: 'needsInfo', missing: ['hearingInvitedInWriting'],
    facts: { ...dismissed, hearingHeld: true, hearingDate: '2026-10-01' }, conditions: { 'no-fair-hearing': 'unknown' },
    deadlines: { hearing: null },
  },
  {
    name: 'a hearing ahead, the last day ahead too: the dismissal is planned', asOf: ASOF, verdict: 'askPerson', asks: ['hearing-ahead'],
    facts: { employment: 'employee', hearingDate: '2026-11-26', hearingInvitedInWriting: false, lastWorkDay: '2026-12-31' },
    conditions: { dismissal: 'yes' }, deadlines: { claim: null },
  },
])
