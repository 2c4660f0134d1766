/**
 * סיוע במשכנתה · State-backed mortgage for the eligible: a part of the loan at a capped, index-linked rate, by a
 * points system. Housing Loans Law 1992; rules of the Ministry of Construction and Housing.
 */
import { above, all, any, asOf, atLeast, clause, date, fact, is, later, parameter, person, some } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight } from '~/engine/right'
import { isCouple, isUnmarried } from '../shared/family'
import { isHousingChild, noHomeFigures, noHomeTest } from '../shared/no-home'
import { mortgagePointsFigures } from './mortgage-assistance-figures'

const LAW = cite('housing-loans-law')
const RULES = cite('housing-ministry-rules')

const isOverSingleAge: TruthExpr = above(asOf, later(date('birthDate'), 'years', parameter('mortgage.singleAge')))

export const mortgageAssistance = defineRight({
  id: 'mortgage-assistance',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing'],
  topics: ['mortgage', 'housing'],
  parameters: { ...noHomeFigures, ...mortgagePointsFigures },
  conditions: [
    ...noHomeTest(),
    condition(
      'group',
      [LAW, RULES],
      any(
        clause('group-couple', isCouple),
        clause('group-single-parent', all(isUnmarried, some('children', isHousingChild))),
        clause('group-single', all(isUnmarried, isOverSingleAge)),
        clause('group-oleh', is('immigrantStatus', 'oleh')),
        // "Others" have a place in the rules, and so have two who register to marry: who they are a person sees.
        clause('group-others', person),
      ),
    ),
    condition(
      'points',
      [RULES],
      // The number rests on one broker, and some groups are said to get a minimum by themselves: fewer is no "no".
      any(atLeast(fact('housingPoints'), parameter('mortgage.minPoints')), clause('points-fewer', person)),
    ),
  ],
  // The sums are for a person always, and stand in the words; whether the road is open the answers tell.
  askPerson: [],
  amounts: [],
  claim: { links: [], phones: ['*5442', '*6266', '*2310', '*8583'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: [
    'identity-card',
    'marriage-papers',
    'birth-certificates',
    'immigrant-certificate',
    'service-certificate',
    'siblings-declaration',
    'income-proof',
  ],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'Kol Zchut, help with buying a home (mortgage) for couples and families; single-parent points of about 2017',
    'nitzanm.co.il, 599 points',
    'pagi.co.il, loans for the eligible',
  ],
  checkedOn: '2026-11-21',
})
