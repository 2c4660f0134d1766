/** הורה עצמאי · Rights of a single-parent family. Assistance to Single-Parent Families Law 1992. */
import {
  all, any, asOf, atLeast, atMost, below, clause, date, exists, is, isTrue, parameter, person, some, toPerson, yearsSince,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { isOlehInSecondYearAlone, isUnmarried } from '../shared/family'
import { inForce } from '../shared/figure'
import { residentForNationalInsurance } from '../shared/residence'

const ID = 'single-parent-rights'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const LAW = cite('single-parent-law')
const THE_LAW = 'Assistance to Single-Parent Families Law 1992'

const holdsChild: TruthExpr = some(
  'children',
  all(isTrue('@.livesWithApplicant'), below(yearsSince('@.birthDate'), figure('childMaxAge'))),
)

/** Still married, and apart: told as the marital status, or asked of those who are married and have a file to end it. */
const livesApart: TruthExpr = any(
  is('maritalStatus', 'separated'),
  all(
    is('maritalStatus', 'married'),
    any(answered('livesApartFromSpouseSince'), ifAnswered('divorceProceedingsSince', exists('divorceProceedingsSince'))),
    atMost(date('livesApartFromSpouseSince'), asOf),
  ),
)

const apartYears = yearsSince('livesApartFromSpouseSince')

/**
 * The second year of an oleh whose spouse did not immigrate: the spouse has no status here. Whether the spouse is here all the same a
 * person asks, unless the couple is known to live apart.
 */
const isOlehAlone: TruthExpr = all(isOlehInSecondYearAlone, any(livesApart, person))

const isAlone: TruthExpr = any(
  clause('not-married', isUnmarried),
  clause(
    'apart-and-divorcing',
    all(
      livesApart,
      atLeast(apartYears, figure('apartYears')),
      atLeast(yearsSince('divorceProceedingsSince'), figure('proceedingsYears')),
    ),
  ),
  clause('apart-shorter', all(livesApart, toPerson(below(apartYears, figure('apartYears'))))),
  clause('oleh-alone', isOlehAlone),
)

export const singleParentRights = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['family', 'nationalInsurance', 'women', 'rightsRealization'],
  parameters: {
    [`${ID}.childMaxAge`]: inForce(18, 'years', THE_LAW),
    [`${ID}.apartYears`]: inForce(2, 'years', THE_LAW),
    [`${ID}.proceedingsYears`]: inForce(2, 'years', THE_LAW),
    [`${ID}.arnonaDiscount`]: inForce(20, '%', 'Arnona discount regulations 1993'),
    [`${ID}.electricityChildren`]: inForce(3, 'children', 'rules of the electricity discount', 'secondary'),
    [`${ID}.creditPoints`]: inForce(1, 'credit points', 'Income Tax Ordinance', 'secondary'),
    [`${ID}.childSickDays`]: inForce(16, 'days a year', 'Kol Zchut, sick days for a child', 'secondary'),
    [`${ID}.childSickDaysOthers`]: inForce(8, 'days a year', 'Kol Zchut, sick days for a child', 'secondary'),
  },
  conditions: [
    condition('residence', [LAW], residentForNationalInsurance),
    condition('child', [LAW], holdsChild),
    condition('alone', [LAW], isAlone),
    authorityDecides('each-right', [LAW]),
  ],
  askPerson: [
    tellIf(
      'partner-in-the-home',
      all(is('maritalStatus', 'single', 'divorced', 'widowed', 'separated'), isTrue('livesWithPartner')),
    ),
  ],
  amounts: [],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [],
  opensAlso: [
    'study-grant', 'arnona-discount', 'electricity-discount', 'income-support', 'day-care-subsidy', 'vocational-voucher',
    'rent-assistance-income-test', 'mortgage-assistance', 'sick-pay',
  ],
  documents: ['identity-card', 'marriage-papers', 'court-papers', 'birth-certificates', 'immigrant-certificate'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['Assistance to Single-Parent Families Law 1992', 'Kol Zchut, single-parent families'],
  checkedOn: '2026-11-21',
})
