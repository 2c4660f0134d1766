/** הנחה בחשמל · Electricity discount. Electricity Sector Law, the Energy Minister's regulations; by National Insurance's list. */
import { all, any, atLeastOf, clause, isFalse, isTrue, not, parameter, toPerson } from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, inForceSince, ofYear, UNTIL_LAW_CHANGES } from '../shared/figure'
import { certainGround, ground, isDependentChild, ownGround, separateGrounds } from './electricity-discount-grounds'

const ID = 'electricity-discount'
const LAW = [cite('electricity-sector-law')] as const
const DISCOUNT_PAGES = 'iec.co.il; Kol Zchut: electricity discount'
const CHILD_PAGE = 'alut.org.il, electricity discount'
const NEWS_2025 = 'wasla.news; cursorinfo: electricity discount from September 2025'

export const electricityDiscount = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'electricity-company',
  areas: ['housing', 'income'],
  concerns: { list: 'children', where: all(isDependentChild, not(ownGround)) },
  topics: ['rightsRealization', 'nationalInsurance'],
  parameters: {
    [`${ID}.rate`]: inForce(50, '%', DISCOUNT_PAGES),
    [`${ID}.monthlyKwh`]: inForce(400, 'kWh', DISCOUNT_PAGES),
    [`${ID}.billKwh`]: inForce(800, 'kWh', DISCOUNT_PAGES),
    [`${ID}.monthlyMax`]: dated('ILS/month', ofYear(2022, 108, `${CHILD_PAGE}, January 2022`, 'old')),
    [`${ID}.attendanceRateMin`]: dated(
      '%',
      { value: 112, from: null, confirmedUntil: '2025-08-31', source: CHILD_PAGE, status: 'secondary' },
      { value: 50, from: '2025-09-01', confirmedUntil: UNTIL_LAW_CHANGES, source: NEWS_2025, status: 'press' },
    ),
    [`${ID}.blindSince`]: inForce(parseDay('2025-09-01') as number, 'date', NEWS_2025, 'press'),
    [`${ID}.childDependencyMin`]: inForce(5, 'points', CHILD_PAGE, 'secondary'),
    [`${ID}.childMinAge`]: inForce(3, 'years', CHILD_PAGE, 'secondary'),
    [`${ID}.childMaxAge`]: inForce(18, 'years', CHILD_PAGE, 'secondary'),
    [`${ID}.singleParentChildrenMin`]: inForce(3, 'count', 'Kol Zchut, electricity discount', 'secondary'),
    [`${ID}.securityDisabledMin`]: inForceSince('2015-12-20', 50, '%', 'Kol Zchut, electricity discount', 'secondary'),
    [`${ID}.firstTransferMonths`]: inForce(2, 'months', DISCOUNT_PAGES, 'secondary'),
  },
  conditions: [
    condition(
      'contract',
      LAW,
      any(
        isTrue('electricityContractInOwnName'),
        clause('contract-other-name', toPerson(isFalse('electricityContractInOwnName'))),
      ),
    ),
    condition('ground', LAW, ground),
    authorityDecides('supplier-list', LAW),
  ],
  askPerson: [
    tellIf('contract-in-other-name', isFalse('electricityContractInOwnName')),
    tellIf('two-grounds', atLeastOf('shared.two', ...separateGrounds)),
  ],
  amounts: [{ id: 'percent', unit: 'percent', value: parameter(`${ID}.rate`), shownWhen: certainGround }],
  claim: { links: ['https://www.iec.co.il'], phones: ['103', '*6050'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'electricity-bill', 'benefit-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'iec.co.il, reduced payment for electricity',
    'Kol Zchut, electricity discount; alut.org.il, electricity discount',
    'wasla.news, 13992; cursorinfo; newsru.co.il, 21 August 2025',
  ],
  checkedOn: '2026-11-21',
})
