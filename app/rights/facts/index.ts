/** The vocabulary of the law: every fact that a screening may know, declared once. */
import type { FactTypes } from '~/engine/facts'
import { applicantFacts } from './applicant'
import { benefitsFacts } from './benefits'
import { debtFacts } from './debt'
import { employmentFacts } from './employment'
import { eventsFacts } from './events'
import { healthFacts } from './health'
import { householdFacts } from './household'
import { housingFacts } from './housing'
import { incomeFacts } from './income'
import { residenceFacts } from './residence'

export const factTypes = {
  ...applicantFacts,
  ...residenceFacts,
  ...householdFacts,
  ...incomeFacts,
  ...benefitsFacts,
  ...healthFacts,
  ...housingFacts,
  ...debtFacts,
  ...employmentFacts,
  ...eventsFacts,
} as const satisfies FactTypes

export type FactId = keyof typeof factTypes
