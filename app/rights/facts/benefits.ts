/** Benefits held. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'
import { benefitAmounts, benefitSince, currentBenefits } from './shapes'

export const benefitsFacts = {
  /** Benefits now received by the applicant (for a child: by the parent as payee); a complete answer: what is not in the list is not received; [] = asked, none (also on spouse) */
  currentBenefits,
  /** When a benefit began */
  benefitSince,
  /** What is now paid a month (also on spouse) */
  benefitAmounts,
  /** Months in a row on income support until asOf */
  incomeSupportMonths: { type: 'number', unit: 'months', sensitivity: 'personal' },
  /** Months in a row with wages plus supplementary income support */
  wageWithSupplementMonths: { type: 'number', unit: 'months', sensitivity: 'personal' },
  /** Had a general-disability pension up to retirement age */
  disabilityPensionUntilRetirement: { type: 'boolean', sensitivity: 'personal' },
} as const satisfies FactTypes
