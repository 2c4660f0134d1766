/** מימון שכר לימוד לסטודנטים עולים · Tuition grant for olim. Student Authority, Ministry of Aliyah. */
import {
  all, any, atLeast, atMost, below, clause, date, is, isTrue, later, minus, parameter, sum, toPerson,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { inForce } from '../shared/figure'
import { aliyah, hasOlehStatus, holdsA1 } from './oleh-status'

const PROCEDURE = cite('aliyah-ministry-procedure')
const KOL_ZCHUT = 'Kol Zchut, tuition for immigrant students'
const OLDER_PAGE = `${KOL_ZCHUT} (older page); Nefesh B'Nefesh 2021`
const figure = (name: string) => parameter(`oleh-student-tuition.${name}`)

const start = date('studyStartDate')
const startWindowEnd = later(aliyah, 'months', figure('studentStartWindow'))

/**
 * The ages stand on an older page and not on the newest one: within a year of them, on either side, a person decides.
 * @param limit the age in years that is not yet reached at the start of the studies
 */
function startsYoungerThan(limit: NumberExpr): TruthExpr {
  const birthday = (years: NumberExpr) => later(date('birthDate'), 'years', years)
  const doubt = figure('ageDoubt')
  return any(
    below(start, birthday(minus(limit, doubt))),
    clause('near-age', toPerson(atMost(start, birthday(sum(limit, doubt))))),
  )
}

export const olehStudentTuition = defineRight({
  id: 'oleh-student-tuition',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'education'],
  topics: ['immigrants', 'education'],
  parameters: {
    'oleh-student-tuition.studentStartWindow': inForce(36, 'months', KOL_ZCHUT, 'secondary'),
    'oleh-student-tuition.studentMaxAgeBA': inForce(27, 'years', OLDER_PAGE, 'old'),
    'oleh-student-tuition.studentMaxAgeMA': inForce(30, 'years', OLDER_PAGE, 'old'),
    'oleh-student-tuition.ageDoubt': inForce(1, 'years', 'the newest page does not show the ages', 'secondary'),
    'oleh-student-tuition.studentRate': inForce(100, '%', OLDER_PAGE, 'old'),
    'oleh-student-tuition.naaleMonths': inForce(12, 'months', KOL_ZCHUT, 'secondary'),
    'oleh-student-tuition.hesderYears': inForce(4, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-student-tuition.careerServiceMonths': inForce(12, 'months', KOL_ZCHUT, 'secondary'),
  },
  conditions: [
    condition('immigrant-status', [PROCEDURE], any(hasOlehStatus, clause('status-a1', holdsA1))),
    condition(
      'start-window',
      [PROCEDURE],
      any(
        atMost(start, startWindowEnd),
        // Months of service are not counted; how many they were has to be read from its papers.
        clause(
          'service-not-counted',
          toPerson(any(isTrue('servedArmySinceAliyah'), atLeast(date('dischargeDate'), aliyah))),
        ),
      ),
    ),
    condition(
      'age-at-start',
      [PROCEDURE],
      any(
        clause(
          'first-degree',
          all(is('studyTrack', 'firstDegree', 'certificate'), startsYoungerThan(figure('studentMaxAgeBA'))),
        ),
        clause('second-degree', all(is('studyTrack', 'secondDegree'), startsYoungerThan(figure('studentMaxAgeMA')))),
        // Whether a certificate retrains the holder of a degree is seen on the degree.
        clause('retraining', toPerson(all(is('studyTrack', 'certificate'), startsYoungerThan(figure('studentMaxAgeMA'))))),
        clause('mechina', toPerson(is('studyTrack', 'mechina'))),
      ),
    ),
    authorityDecides('institution', [PROCEDURE]),
    authorityDecides('no-equal-degree', [PROCEDURE]),
    authorityDecides('community-service', [PROCEDURE]),
  ],
  askPerson: [],
  amounts: [{ id: 'tuition', unit: 'percent', value: figure('studentRate'), upTo: true }],
  claim: { links: ['http://mio.org.il/node/297'], phones: ['*2994', '03-9733333'], forms: [] },
  deadlines: [{ id: 'start-by', on: startWindowEnd }],
  opensAlso: [],
  documents: ['immigrant-certificate', 'identity-card', 'admission-letter', 'diploma', 'service-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, tuition for immigrant students (three versions)',
    "Nefesh B'Nefesh, guide of 2021; mio.org.il (undated)",
  ],
  checkedOn: '2026-11-21',
})
