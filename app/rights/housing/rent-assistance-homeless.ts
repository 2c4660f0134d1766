/** סיוע בשכר דירה לדרי רחוב · Rent assistance for people leaving the street. Procedure of the Ministry of Housing. */
import { any, clause, is, isFalse, isTrue, not, receives, toPerson } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { noHomeFigures, noHomeNow } from '../shared/no-home'

const PROCEDURE = cite('rent-assistance-procedure')

export const rentAssistanceHomeless = defineRight({
  id: 'rent-assistance-homeless',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'community'],
  topics: ['welfare', 'rentAssistance', 'housing'],
  parameters: {
    ...noHomeFigures,
    'rentHomeless.maxMonths': inForce(48, 'months', 'Kol Zchut, rent assistance for street dwellers', 'secondary'),
    'rentYoung.amount': inForce(1_000, 'ILS/month', 'Kol Zchut, rent assistance for young people at risk (undated)', 'old'),
    'rentYoung.months': inForce(12, 'months', 'Kol Zchut, rent assistance for young people at risk (undated)', 'old'),
  },
  conditions: [
    condition(
      'on-the-street',
      [PROCEDURE],
      any(
        is('housing', 'homeless'),
        clause(
          'on-the-street-known',
          toPerson(any(isTrue('streetDwellerRecognised'), receives('rent-assistance-homeless'))),
        ),
      ),
    ),
    condition(
      'recognised',
      [PROCEDURE],
      any(isTrue('streetDwellerRecognised'), clause('not-yet-recognised', toPerson(isFalse('streetDwellerRecognised')))),
    ),
    noHomeNow(),
    condition('no-public-flat', [PROCEDURE], not(is('housing', 'publicHousing'))),
    condition('in-programme', [PROCEDURE], isTrue('inHomelessProgramme')),
    authorityDecides('unit-confirms', [PROCEDURE]),
    authorityDecides('rents-anywhere', [PROCEDURE]),
  ],
  askPerson: [tellIf('always', is('housing', 'homeless'))],
  amounts: [],
  claim: { links: [], phones: ['118', '*5442'], forms: [] },
  deadlines: [],
  opensAlso: ['homeless-services', 'income-support', 'social-services-file'],
  documents: ['unit-letter', 'identity-paper', 'lease', 'bank-details'],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: ['Kol Zchut, rent assistance for street dwellers', 'Kol Zchut, rent assistance for young people at risk'],
  checkedOn: '2026-11-21',
})
