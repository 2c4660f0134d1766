/**
 * תוכנית הלוואות לדיור ליוצאי אתיופיה · Housing loan for families of Ethiopian origin, 2017–2020.
 * Government Decision 2253 of 5 January 2017; whether anything followed it is not known.
 */
import { any, asOf, between, clause, is, isFalse, parameter, toPerson, yes } from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { inForce } from '../shared/figure'

const DECISION = cite('government-decision-2253')
const KOL_ZCHUT = 'Kol Zchut, help with buying a home for people of Ethiopian origin (2017–2020)'
const NEWS = 'nashpia.co.il, on the loan programme'
const figure = (name: string) => parameter(`ethiopian-israeli-housing-loan.${name}`)

export const ethiopianIsraeliHousingLoan = defineRight({
  id: 'ethiopian-israeli-housing-loan',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['immigration', 'housing'],
  topics: ['mortgage', 'housing', 'immigrants'],
  parameters: {
    'ethiopian-israeli-housing-loan.programmeFrom': inForce(parseDay('2017-01-05') as number, 'date', KOL_ZCHUT, 'old'),
    'ethiopian-israeli-housing-loan.programmeTo': inForce(parseDay('2020-12-31') as number, 'date', KOL_ZCHUT, 'old'),
    'ethiopian-israeli-housing-loan.loanMax': inForce(600_000, 'ILS once', KOL_ZCHUT, 'old'),
    'ethiopian-israeli-housing-loan.loanYears': inForce(25, 'years', KOL_ZCHUT, 'old'),
    'ethiopian-israeli-housing-loan.freeYears': inForce(10, 'years', NEWS, 'old'),
    'ethiopian-israeli-housing-loan.freeInterest': inForce(0, '%', NEWS, 'old'),
    'ethiopian-israeli-housing-loan.laterInterest': inForce(2, '%', NEWS, 'old'),
    'ethiopian-israeli-housing-loan.ownCapital': inForce(5, '%', KOL_ZCHUT, 'old'),
    'ethiopian-israeli-housing-loan.usualOwnCapital': inForce(25, '%', KOL_ZCHUT, 'old'),
    'ethiopian-israeli-housing-loan.homelessYears': inForce(10, 'years', KOL_ZCHUT, 'old'),
    'ethiopian-israeli-housing-loan.olehMortgageYears': inForce(15, 'years', KOL_ZCHUT, 'secondary'),
    'ethiopian-israeli-housing-loan.certificateMonths': inForce(12, 'months', KOL_ZCHUT, 'secondary'),
  },
  conditions: [
    condition(
      'family-origin',
      [DECISION],
      any(
        is('ethiopianOrigin', 'self', 'parent'),
        // One spouse was enough, and of the spouse's origin nobody asks: a couple is looked at by a person.
        clause('spouse-origin', toPerson(isCouple)),
      ),
    ),
    condition('no-home-now', [DECISION], isFalse('ownsHome')),
    condition('no-home-before', [DECISION], isFalse('ownedHomeInPast')),
    authorityDecides('registration-and-draw', [DECISION]),
  ],
  askPerson: [tellIf('round-open', yes)],
  amounts: [
    {
      id: 'loan',
      unit: 'ILS once',
      value: figure('loanMax'),
      // After the programme nothing is known to be lent.
      shownWhen: between(asOf, figure('programmeFrom'), figure('programmeTo')),
      upTo: true,
    },
  ],
  claim: { links: [], phones: ['*5442'], forms: [] },
  deadlines: [],
  opensAlso: ['mortgage-assistance'],
  documents: ['identity-card', 'marriage-papers', 'entitlement-certificate', 'origin-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, help with buying a home (mortgage) for people of Ethiopian origin',
    'nashpia.co.il, on the loan programme',
  ],
  checkedOn: '2026-11-21',
})
