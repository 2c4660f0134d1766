/**
 * סיוע בשכר דירה לעולים · Rent assistance for new immigrants: procedures of the ministries, reform for certificates
 * since 1 March 2024.
 */
import { all, any, clause, is, isFalse, isTrue, toPerson } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'
import { leaseFigures, rentAidLocality } from '../shared/lease'
import { noHomeFigures } from '../shared/no-home'
import { reachedRetirementAge } from '../shared/retirement-age'
import { rentOlehFigures } from './rent-oleh-figures'
import {
  inPaidMonths, isInOldTable, isNearReform, isNewFamilyInPriorityArea, isNewSingle, newFamilySupplement,
  newSingleAmount, oldTableAmount,
} from './rent-oleh-months'

const ALIYAH = cite('aliyah-ministry-procedure')
const HOUSING = cite('rent-assistance-procedure')

export const rentAssistanceOleh = defineRight({
  id: 'rent-assistance-oleh',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['housing', 'immigration'],
  topics: ['rentAssistance', 'immigrants', 'housing'],
  parameters: {
    ...noHomeFigures,
    ...leaseFigures,
    ...rentOlehFigures,
    'rent.incapacityPercent': inForce(75, '%', 'Kol Zchut, page for people with disabilities; moch.gov.il', 'secondary'),
  },
  conditions: [
    condition(
      'oleh-status',
      [ALIYAH],
      any(
        is('immigrantStatus', 'oleh'),
        clause('oleh-status-returning', toPerson(is('immigrantStatus', 'returningMinor', 'returningResident'))),
      ),
    ),
    authorityDecides('certificate-valid', [ALIYAH]),
    condition(
      'oleh-no-home',
      [HOUSING],
      any(
        isFalse('ownsHome'),
        clause(
          'oleh-home-special-kind',
          toPerson(
            is(
              'homeRightsDetail',
              'part',
              'inherited',
              'onPaperOnly',
              'soldInDivorce',
              'heldByProtectedTenant',
              'boughtNotPaid',
            ),
          ),
        ),
      ),
    ),
    condition(
      'oleh-renter',
      [HOUSING],
      any(
        is('housing', 'renter'),
        clause(
          'oleh-elderly-with-family',
          toPerson(all(ifAnswered('housing', is('housing', 'withFamily')), reachedRetirementAge())),
        ),
      ),
    ),
    rentAidLocality(),
    condition('oleh-months', [ALIYAH, HOUSING], inPaidMonths),
  ],
  askPerson: [
    tellIf('lone-soldier', isTrue('loneSoldier')),
    tellIf('near-reform', isNearReform),
    tellIf(
      'special-track',
      any(is('ethiopianOrigin', 'self', 'parent'), is('aliyahCommunity', 'yemen', 'bneiMenashe')),
    ),
  ],
  amounts: [
    { id: 'before-reform', unit: 'ILS/month', value: oldTableAmount, shownWhen: isInOldTable },
    {
      id: 'single-since-reform',
      unit: 'ILS/month',
      value: newSingleAmount,
      shownWhen: isNewSingle,
      spans: ['priorityArea', 'monthlyRent'],
    },
    { id: 'family-supplement', unit: 'ILS/month', value: newFamilySupplement, shownWhen: isNewFamilyInPriorityArea },
  ],
  claim: { links: [], phones: ['*2994', '03-9733333', '*2310'], forms: [] },
  deadlines: [],
  opensAlso: ['rent-assistance-benefits', 'rent-assistance-income-test', 'public-housing-olim'],
  documents: [
    'immigrant-certificate', 'identity-card', 'bank-details', 'lease', 'absorption-centre-form', 'benefit-confirmation',
  ],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, rent assistance for new immigrants',
    "Nefesh B'Nefesh and anglo-list, table of 2016–2022",
    'Jerusalem Post, 1 July 2024; Times of Israel, 2024: the reform',
  ],
  checkedOn: '2026-11-21',
})
