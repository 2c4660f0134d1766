/**
 * הנחה בארנונה · Arnona (municipal tax) discount. Arnona Discount Regulations 1993, regs. 2, 3ו and 7. The council sets
 * the rate.
 */
import { all, any, clause, includes, is, isFalse, isTrue, not, toPerson, toPersonIfKnown } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { discountMonthly, discountPercent } from './arnona-amount'
import { arnonaFigures } from './arnona-figures'
import {
  grounds, hasGroundForPerson, hasGroundNearby, hasMonthsAfterWindow, olehGround, olehWindowEnd, personGrounds,
} from './arnona-grounds'
import { lowIncome, withinTable } from './arnona-income-table'

const ACT = 'arnona-discount-regulations'
const REG_2 = cite(ACT, '2')

const byStatus: TruthExpr = any(...grounds.map(({ holds }) => holds))
const forPerson: TruthExpr = any(...personGrounds)

/** Grounds that entitle by themselves. */
const certainGrounds: TruthExpr = any(byStatus, withinTable)

/**
 * Certainly for a person, as long as no ground is known to hold by itself: also while others are open, and since 2026
 * that of the income always is.
 */
function unlessGround(isGiven: TruthExpr): TruthExpr {
  return all(isGiven, not(toPersonIfKnown(certainGrounds)))
}

export const arnonaDiscount = defineRight({
  id: 'arnona-discount',
  kind: 'entitlement',
  authority: 'municipality',
  areas: ['housing', 'income'],
  topics: ['municipality', 'rightsRealization', 'immigrants'],
  parameters: arnonaFigures,
  conditions: [
    condition(
      'holds-home',
      [REG_2],
      any(isTrue('paysArnona'), clause('holds-home-other-name', toPerson(isFalse('paysArnona')))),
    ),
    authorityDecides('lives-there', [REG_2]),
    condition('ground', [REG_2, cite(ACT, '3F'), cite(ACT, '7')], any(byStatus, lowIncome(any(byStatus, forPerson)), forPerson)),
    authorityDecides('council-rate', [REG_2]),
  ],
  askPerson: [
    tellIf('oleh-window-ended', unlessGround(hasMonthsAfterWindow)),
    tellIf('ground-for-person', unlessGround(hasGroundForPerson)),
    tellIf('ground-nearby', unlessGround(hasGroundNearby)),
    tellIf('municipal-debt', includes('publicDebtTypes', 'municipality')),
    tellIf('room-or-institution', is('housing', 'institution', 'absorptionCentre', 'shelter')),
  ],
  amounts: [
    { id: 'monthly', unit: 'ILS/month', value: discountMonthly, shownWhen: certainGrounds, upTo: true },
    { id: 'percent', unit: 'percent', value: discountPercent, shownWhen: certainGrounds, upTo: true },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'oleh-window', on: olehWindowEnd, when: olehGround }],
  opensAlso: ['electricity-discount', 'water-allocation'],
  documents: [
    'arnona-form', 'identity-card', 'arnona-bill', 'lease', 'benefit-confirmation', 'payslips', 'bank-statements',
    'tax-assessment', 'immigrant-certificate', 'previous-town-letter', 'army-certificate',
  ],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Arnona Discount Regulations 1993 (Wikisource)',
    'Kol Zchut, arnona discount for people with disabilities',
    'Municipal pages of Bat Yam, Rishon LeZion, Kiryat Ono, Modi’in, Netanya, Raanana, Harish, Ashdod, Kfar Saba; Gezer council',
    'Globes, 28 December 2025; srugim.co.il, 25 December 2025: the announced rules of 2026',
  ],
  checkedOn: '2026-11-21',
})
