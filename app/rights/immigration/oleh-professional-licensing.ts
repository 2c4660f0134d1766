/** סיוע לעולים לקראת בחינות רישוי · Help toward professional licensing exams. Ministry of Aliyah. */
import { all, any, clause, fact, is, isTrue, later, parameter, percentOf, smallest, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { aliyah, holdsA1, sinceAliyahWithin } from './oleh-status'

const PROCEDURE = cite('aliyah-ministry-procedure')
const DENTISTS = 'Kol Zchut, preparatory course for the dentistry licensing exam'
const PHARMACISTS = 'Kol Zchut, preparatory course for the pharmacy licensing exams'
const figure = (name: string) => parameter(`oleh-professional-licensing.${name}`)

export const olehProfessionalLicensing = defineRight({
  id: 'oleh-professional-licensing',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'education', 'work'],
  topics: ['immigrants', 'employment'],
  parameters: {
    'oleh-professional-licensing.window': inForce(10, 'years', DENTISTS, 'secondary'),
    'oleh-professional-licensing.voucherMax': inForce(7_000, 'ILS once', DENTISTS, 'secondary'),
    'oleh-professional-licensing.voucherRate': inForce(80, '%', DENTISTS, 'secondary'),
    'oleh-professional-licensing.pharmacyMonths': inForce(6, 'months', PHARMACISTS, 'secondary'),
    'oleh-professional-licensing.pharmacyCoursesAYear': inForce(2, 'courses', PHARMACISTS, 'secondary'),
  },
  conditions: [
    condition(
      'status-and-window',
      [PROCEDURE],
      any(
        all(is('immigrantStatus', 'oleh'), sinceAliyahWithin('years', figure('window'))),
        clause('status-a1', holdsA1),
      ),
    ),
    condition('exam-required', [PROCEDURE], isTrue('licensingExamRequired')),
    authorityDecides('licensed-profession', [PROCEDURE]),
    authorityDecides('studied-abroad', [PROCEDURE]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [
    {
      id: 'voucher',
      unit: 'ILS once',
      value: smallest(figure('voucherMax'), percentOf(figure('voucherRate'), fact('courseCost'))),
      spans: ['courseCost'],
      upTo: true,
    },
  ],
  claim: {
    links: ['http://mio.org.il/madoreimeida/academaim/taalijrishui'],
    phones: ['*2994', '03-9733333'],
    forms: [],
  },
  deadlines: [{ id: 'window-end', on: later(aliyah, 'years', figure('window')), when: is('immigrantStatus', 'oleh') }],
  opensAlso: ['oleh-subsistence'],
  documents: ['immigrant-certificate', 'identity-card', 'diploma', 'exam-letter'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, preparatory course for the dentistry licensing exam',
    'Kol Zchut, preparatory course for the pharmacy licensing exams',
    'mio.org.il, licensing (undated)',
  ],
  checkedOn: '2026-11-21',
})
