/** מסיל״ה · Mesila, the unit of the Tel Aviv-Yafo municipality for people without status. */
import { is, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'

const LAW = cite('welfare-services-law')

/** Code of Tel Aviv-Yafo in the list of localities of the Central Bureau of Statistics. */
const TEL_AVIV_YAFO = '5000'

export const mesila = defineRight({
  id: 'mesila',
  kind: 'service',
  authority: 'municipality',
  areas: ['immigration', 'community'],
  topics: ['welfare', 'status', 'rightsRealization'],
  parameters: {},
  conditions: [
    condition('in-tel-aviv', [LAW], is('locality', TEL_AVIV_YAFO)),
    condition('foreign-resident', [LAW], is('residency', 'noStatus', 'temporaryResident')),
    authorityDecides('help-by-need', [LAW]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: {
    links: [
      'https://en.mesila.co.il',
      'https://www.tel-aviv.gov.il/en/Live/Community/Pages/RefugeesandMigrantWorkersMesila.aspx',
    ],
    phones: [],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['any-identity-paper'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Tel Aviv-Yafo municipality, refugees and migrant workers (Mesila)', 'en.mesila.co.il (2021)'],
  checkedOn: '2026-11-21',
})
