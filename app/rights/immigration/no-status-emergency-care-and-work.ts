/**
 * טיפול רפואי דחוף, עבודה וביטוח מעסיק למבקשי מקלט · Urgent care, work and employer's insurance without status.
 * Patient's Rights Law, 1996; policy changes often, so a person looks at each case.
 */
import { all, any, clause, is, toPerson, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const PATIENTS_RIGHTS = cite('patients-rights-law')
const FOREIGN_WORKERS = cite('foreign-workers-law')
const COURT = cite('court-ruling')
const UNHCR = 'help.unhcr.org, Israel: rights and duties of asylum seekers'
const DEPOSIT = 'assaf.org.il, information leaflets (practice of 2020–2025)'
const own = (name: string) => `no-status-emergency-care-and-work.${name}`

export const noStatusEmergencyCareAndWork = defineRight({
  id: 'no-status-emergency-care-and-work',
  kind: 'entitlement',
  authority: 'ministry-of-health',
  areas: ['immigration', 'health', 'work'],
  topics: ['status', 'health', 'foreignWorkers'],
  parameters: {
    [own('workWaitShort')]: inForce(3, 'months', UNHCR, 'secondary'),
    [own('workWaitLong')]: inForce(6, 'months', UNHCR, 'secondary'),
    [own('employerDeposit')]: inForce(16, '%', DEPOSIT, 'secondary'),
    [own('workerDepositStruckDown')]: inForce(20, '%', 'general knowledge: struck down by the court in 2020', 'old'),
  },
  conditions: [
    condition(
      'no-status',
      [PATIENTS_RIGHTS],
      any(
        is('residency', 'noStatus'),
        // A conditional-release permit gives no status, whatever its holder calls it.
        clause(
          'conditional-release',
          toPerson(all(is('residency', 'temporaryResident'), is('visaType', '2a5'))),
        ),
      ),
    ),
    authorityDecides('emergency-for-all', [PATIENTS_RIGHTS]),
    authorityDecides('work-not-enforced', [COURT]),
    authorityDecides('employer-insures', [FOREIGN_WORKERS]),
  ],
  askPerson: [tellIf('policy-changes', yes)],
  amounts: [],
  claim: {
    links: [
      'https://help.unhcr.org/israel/rights-duties-asylum-seeker',
      'https://assaf.org.il/en/content/useful-information-leaflets',
    ],
    phones: ['118'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['any-permit', 'payslips', 'medical-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    UNHCR,
    'assaf.org.il, useful information leaflets',
    'assaf.org.il, NGO briefing on asylum seekers (12/2022)',
  ],
  checkedOn: '2026-11-21',
})
