/**
 * ביטוח רפואי לילדים הנמצאים בישראל ואינם תושבים · Health insurance for children in Israel who are not residents.
 * Ministry of Health, Director-General circular 5/2016.
 */
import {
  all, any, asOf, atLeast, atMost, below, choose, clause, count, date, exists, fact, given, is, isTrue, later,
  monthsSince, not, over, parameter, rounded, some, toPerson, total, when, yearsSince,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const CIRCULAR = cite('health-ministry-circular-5-2016')
const KOL_ZCHUT = 'Kol Zchut, health insurance for children in Israel who are not residents'
const PRICE = `${KOL_ZCHUT}; Haaretz, December 2020`
const figure = (name: string) => parameter(`no-status-child-health-insurance.${name}`)

const isMinor: TruthExpr = below(yearsSince('@.birthDate'), parameter('shared.childMaxAge'))

const isNotInsured: TruthExpr = any(
  is('@.residency', 'noStatus'),
  clause('child-of-foreign-worker', all(is('@.residency', 'temporaryResident'), is('visaType', '2a5', 'b1'))),
  clause('child-other-permit', toPerson(all(is('@.residency', 'temporaryResident'), is('visaType', 'other', 'none')))),
)

/** The applicant's own months, unless he said that he is a man: then those of the spouse. */
const mothersMonths: NumberExpr = choose(
  [when(ifAnswered('sex', is('sex', 'male')), monthsSince('spouse.residentSince'))],
  given('monthsInIsrael', monthsSince('residentSince')),
)

/** Asked; of a child born here, and not reported abroad, the months since birth. */
const childsMonths: NumberExpr = given(
  '@.monthsInIsrael',
  choose(
    [
      when(
        all(isTrue('@.bornInIsrael'), not(ifAnswered('@.abroadSince', exists('@.abroadSince')))),
        monthsSince('@.birthDate'),
      ),
    ],
    fact('@.monthsInIsrael'),
  ),
)

const hasStayed: TruthExpr = any(
  clause(
    'mother-stayed',
    all(
      isTrue('@.bornInIsrael'),
      any(
        atLeast(mothersMonths, figure('stayMonths')),
        // As long as nobody said who the mother is, she may be the spouse.
        all(is('sex', 'male'), atLeast(monthsSince('spouse.residentSince'), figure('stayMonths'))),
      ),
    ),
  ),
  clause('child-stayed', atLeast(childsMonths, figure('stayMonths'))),
)

const isInsurable: TruthExpr = all(isMinor, isNotInsured, hasStayed)
const insurable = count('children', isInsurable)

const registrationEnd = later(date('@.birthDate'), 'months', figure('lateRegistrationMonths'))
const mayRegisterInTime: TruthExpr = all(isNotInsured, atMost(asOf, registrationEnd))
const newborns = count('children', mayRegisterInTime)

export const noStatusChildHealthInsurance = defineRight({
  id: 'no-status-child-health-insurance',
  kind: 'entitlement',
  authority: 'ministry-of-health',
  areas: ['immigration', 'health', 'family'],
  topics: ['health', 'status', 'children'],
  concerns: { list: 'children', where: isInsurable },
  parameters: {
    'no-status-child-health-insurance.stayMonths': inForce(6, 'months', KOL_ZCHUT, 'secondary'),
    'no-status-child-health-insurance.childPremium1': inForce(120, 'ILS/month', PRICE, 'secondary'),
    'no-status-child-health-insurance.childPremium2': inForce(240, 'ILS/month', PRICE, 'secondary'),
    'no-status-child-health-insurance.lateRegistrationMonths': inForce(6, 'months', KOL_ZCHUT, 'secondary'),
    'no-status-child-health-insurance.lateRegistrationWait': inForce(4, 'months', KOL_ZCHUT, 'secondary'),
  },
  conditions: [
    condition('child-under-18', [CIRCULAR], some('children', isMinor)),
    condition('child-not-insured', [CIRCULAR], some('children', all(isMinor, isNotInsured))),
    condition('six-months', [CIRCULAR], some('children', isInsurable)),
    authorityDecides('not-excluded', [CIRCULAR]),
  ],
  askPerson: [tellIf('no-permit', is('visaType', 'none'))],
  amounts: [
    {
      id: 'premium',
      unit: 'ILS/month',
      value: choose(
        [when(atLeast(insurable, parameter('shared.two')), figure('childPremium2'))],
        figure('childPremium1'),
      ),
      shownWhen: some('children', isInsurable),
    },
  ],
  claim: { links: ['https://call.gov.il/infocenter/index?page=content&id=GE49'], phones: [], forms: [] },
  deadlines: [
    // Two babies of one family within half a year are twins: the mean of their days is their day.
    {
      id: 'register',
      on: rounded(over(total('children', registrationEnd, mayRegisterInTime), newborns), 'down'),
      when: atLeast(newborns, parameter('shared.one')),
    },
  ],
  opensAlso: ['no-status-schooling'],
  documents: ['birth-certificates', 'parents-papers', 'stay-proof', 'health-office-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: [KOL_ZCHUT, 'call.gov.il, Ministry of Health information centre'],
  checkedOn: '2026-11-21',
})
