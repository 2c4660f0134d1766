/**
 * תגמולים, מענקים והטבות לניצולי שואה · Payments and relief for Holocaust survivors.
 * Disabled Victims of Nazi Persecution Law 1957; Benefits to Holocaust Survivors Law 2007.
 * A person is always asked: most miss a part.
 */
import {
  above, all, any, atMost, clause, date, fact, is, isTrue, parameter, receives, toPerson, yes, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, inForceSince } from '../shared/figure'

const ID = 'holocaust-survivor-allowance'
const DISABLED_VICTIMS = cite('nazi-persecution-disabled-law')
const BENEFITS = cite('holocaust-survivors-benefits-law')
const LAW_1957 = 'Disabled Victims of Nazi Persecution Law 1957'
const GRANT_SOURCE = 'avivshoa.co.il, about 2022; an older page has 3,991 and a later press report about 6,987: not settled'

export const holocaustSurvivorAllowance = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'holocaust-survivors-authority',
  areas: ['older-age', 'income', 'health'],
  topics: ['holocaustSurvivors', 'seniors', 'rightsRealization'],
  parameters: {
    [`${ID}.bornUntil`]: inForce(parseDay('1946-12-31') as number, 'date', LAW_1957, 'secondary'),
    [`${ID}.bornWithinDays`]: inForce(300, 'days', LAW_1957, 'secondary'),
    [`${ID}.arrivalUntil`]: inForce(parseDay('1953-10-01') as number, 'date', LAW_1957, 'secondary'),
    [`${ID}.yearlyGrant`]: dated('ILS/year', {
      value: 6_500, from: null, confirmedUntil: '2022-12-31', source: GRANT_SOURCE, status: 'old',
    }),
    [`${ID}.extraCareHours`]: inForce(9, 'hours/week', 'older pages of Kol Zchut', 'old'),
    [`${ID}.widowStipend`]: inForceSince(
      '2018-04-01', 2_000, 'ILS/month', 'Kol Zchut, monthly stipend of widows and widowers of survivors', 'secondary',
    ),
  },
  conditions: [
    condition(
      'survivor',
      [DISABLED_VICTIMS, BENEFITS],
      any(
        all(isTrue('holocaustSurvivor'), atMost(date('birthDate'), parameter(`${ID}.bornUntil`))),
        clause('survivor-widowed', toPerson(is('maritalStatus', 'widowed'))),
      ),
    ),
    authorityDecides('lives-in-israel', [DISABLED_VICTIMS, BENEFITS]),
    authorityDecides('group', [DISABLED_VICTIMS, BENEFITS]),
  ],
  askPerson: [
    tellIf('person-decides', yes),
    tellIf('paid-already', any(above(fact('holocaustSurvivorPayment'), zero), receives(ID))),
  ],
  amounts: [],
  claim: { links: [], phones: ['*8840', '*5105'], forms: [] },
  deadlines: [],
  opensAlso: [
    'rent-assistance-benefits', 'arnona-discount', 'electricity-discount', 'water-allocation', 'long-term-care-benefit',
  ],
  documents: ['identity-card', 'persecution-papers', 'medical-papers', 'marriage-papers', 'bank-details'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'avivshoa.co.il, yearly grant (about 2022)',
    'Kol Zchut, monthly stipend of widows and widowers of survivors; yearly grant to survivors',
    'globes.co.il (2022); bizzness.net (2017)',
  ],
  checkedOn: '2026-11-21',
})
