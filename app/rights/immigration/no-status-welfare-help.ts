/**
 * שירותי רווחה לחסרי מעמד · Welfare help for people without status: children always, adults in grave danger.
 * Ministry of Welfare, circulars of 2016 and of 8 December 2019.
 */
import {
  any, below, clause, includes, is, isTrue, parameter, some, toPerson, yearsSince, yes,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'

const CHILDREN = cite('welfare-circular-2016')
const ADULTS = cite('welfare-circular-2019')

const childMaxAge = parameter('shared.childMaxAge')

export const noStatusWelfareHelp = defineRight({
  id: 'no-status-welfare-help',
  kind: 'service',
  authority: 'municipality',
  areas: ['immigration', 'community'],
  topics: ['welfare', 'status', 'violence'],
  parameters: {},
  conditions: [
    condition('no-status', [CHILDREN, ADULTS], is('residency', 'noStatus')),
    condition(
      'need',
      [CHILDREN, ADULTS],
      any(
        // Whether a child is at risk is for a social worker to see: a child is enough to ask.
        clause(
          'need-child',
          any(
            some('children', below(yearsSince('@.birthDate'), childMaxAge)),
            toPerson(below(age, childMaxAge)),
          ),
        ),
        clause('need-violence', isTrue('violenceAtHome')),
        clause('need-homeless', is('housing', 'homeless', 'shelter')),
        clause(
          'need-health',
          any(
            isTrue('hasDisability'),
            isTrue('healthLimitsWork'),
            isTrue('chronicIllness'),
            includes('medicalTreatments', 'dialysis', 'transplant', 'oncologyListed'),
          ),
        ),
      ),
    ),
    authorityDecides('child-any-status', [CHILDREN]),
    authorityDecides('adult-emergency', [ADULTS]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['118', '100'], forms: [] },
  deadlines: [],
  opensAlso: [
    'mesila', 'social-services-file', 'welfare-appeal', 'no-status-emergency-care-and-work',
    'no-status-child-health-insurance',
  ],
  documents: ['any-identity-paper', 'medical-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'assaf.org.il, on the Director-General circular of 8 December 2019',
    'unitaf.org.il, children without status',
    'assaf.org.il, welfare for people in a vulnerable position',
  ],
  checkedOn: '2026-11-21',
})
