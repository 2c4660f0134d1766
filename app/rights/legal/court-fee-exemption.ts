/** פטור מאגרת בית משפט · Exemption from court fees. Courts (Fees) Regulations 2007 regs 14, 19(7)–(8). */
import {
  above, any, asOf, atMost, clause, date, fact, is, isTrue, not, parameter, person, receives, span, toPerson, zero,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'

const FEES = 'court-fees-regulations'

export const courtFeeExemption = defineRight({
  id: 'court-fee-exemption',
  kind: 'entitlement',
  authority: 'courts',
  areas: ['community', 'debt', 'income'],
  topics: ['legalAid', 'legalReferral', 'rightsRealization'],
  parameters: {},
  conditions: [
    condition(
      'civil-step',
      [cite(FEES)],
      any(
        clause('civil-court', not(is('legalMatter', 'criminal', 'labour', 'benefits'))),
        // Claims against National Insurance are heard there too.
        clause('labour-court-fees', toPerson(is('legalMatter', 'labour', 'benefits'))),
      ),
    ),
    condition(
      'cannot-pay-fee',
      [cite(FEES, '14, 19(7)–(8)')],
      any(
        clause('gets-income-support', receives('income-support')),
        // That a lawyer of the Legal Aid Department acts already is no fact of ours: it comes to light here.
        clause('other-ground', person),
      ),
    ),
    authorityDecides('claim-has-ground', [cite(FEES, '14')]),
  ],
  askPerson: [
    tellIf('deadline-near', atMost(span('days', asOf, date('legalDeadline')), parameter('legal-aid.urgentDays'))),
    tellIf('home-or-savings', any(isTrue('ownsHome'), above(fact('savings'), zero))),
  ],
  amounts: [],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'legal-step', on: date('legalDeadline') }],
  opensAlso: [],
  documents: ['identity-card', 'fee-affidavit', 'benefit-confirmation', 'payslips', 'bank-statements', 'claim-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Kol Zchut, court fees, with regs 14 and 19 of the Courts (Fees) Regulations 2007'],
  checkedOn: '2026-11-21',
})
