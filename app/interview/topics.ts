/**
 * What is part of a person's life now: two lists to mark. What is not marked is not asked about, and the results name the rights that
 * stay open for that reason, with the way to ask about them; nothing is hidden, and no "no" is made of it, except where the words of
 * the box say so much themselves (`without`).
 */
import type { FactRecord, FactTypes, FactValue } from '~/engine/facts'
import { factTypes } from '~/rights/facts'
import { UNASKED, withoutPaths } from './unasked'

export interface Topic {
  /** Rights whose questions are asked only of those who mark the topic (one of them, where a right stands under several). */
  readonly rights: readonly string[]
  /** Facts that an unmarked box settles, because its words name them; where several boxes do, all of them must be unmarked. */
  readonly without: FactRecord
}

const LIFE: Readonly<Record<string, Topic>> = {
  baby: {
    rights: [
      'maternity-allowance', 'birth-grant', 'birth-allowance-multiple', 'pregnancy-risk-benefit', 'pregnancy-job-protection', 'parent-hour',
      'unpaid-leave-after-birth',
    ],
    without: { pregnancy: null, birth: null, pregnancyRest: null },
  },
  health: {
    rights: [
      'general-disability-pension', 'disability-dependants-supplement', 'attendance-allowance', 'attendance-allowance-oleh', 'mobility-allowance',
      'disability-card', 'disabled-parking-badge', 'income-tax-exemption-disability', 'vocational-rehabilitation', 'rehabilitation-basket',
      'home-adaptation', 'disability-community-services', 'supportive-community-disability', 'old-age-for-disabled', 'phone-discount',
    ],
    without: {
      healthLimitsWork: false, hasDisability: false, chronicIllness: false, medicalTreatments: [], medicalDisabilityPercent: 0,
      psychiatricDisabilityPercent: 0, workIncapacityPercent: 0, mobilityLimitationPercent: 0, needsWheelchair: false, usesMobilityAid: false, blindCertificate: false,
      needsConstantSupervision: false, needsDailyHelp: 'none',
    },
  },
  injury: {
    rights: [
      'work-injury-allowance', 'work-disability-pension', 'accident-allowance', 'hostile-acts-benefits', 'volunteer-injury', 'dependants-benefit',
    ],
    without: { workInjury: null, accidentDate: null, hostileActInjuryDate: null },
  },
  childNeeds: {
    rights: ['disabled-child-benefit', 'toddler-at-risk-day-care', 'child-support-payments', 'orphan-domestic-violence', 'orphan-child-grants'],
    without: {},
  },
  childCare: {
    rights: ['day-care-subsidy', 'afternoon-care-subsidy', 'child-dental-care', 'school-payments-scholarship', 'study-grant', 'youth-at-risk'],
    without: {},
  },
  olderPerson: {
    rights: [
      'long-term-care-benefit', 'elder-municipal-services', 'day-centre-for-seniors', 'supportive-community', 'decision-support-guardianship',
    ],
    // The older person may be the one who answers, or a person whose limits health names.
    without: { needsDailyHelp: 'none', needsConstantSupervision: false },
  },
  study: {
    rights: [
      'student-aid-fund', 'vocational-voucher', 'oleh-student-tuition', 'ethiopian-israeli-students', 'oleh-vocational-voucher',
      'oleh-professional-licensing', 'young-adults-yated', 'volunteering-and-national-service', 'digital-literacy',
    ],
    without: {},
  },
  reserve: {
    rights: ['reserve-duty-compensation'],
    without: { reservistCertificate: 'none', reserveDays: 0 },
  },
  safety: {
    rights: [
      'rent-assistance-violence', 'domestic-violence-shelter', 'domestic-violence-immediate-aid', 'shelter-adaptation-grant',
      'shelter-income-support',
    ],
    without: {},
  },
}

const TROUBLE: Readonly<Record<string, Topic>> = {
  jobEnd: {
    rights: ['dismissal-notice', 'hearing-before-dismissal', 'severance-pay', 'employer-insolvency-benefit'],
    without: {},
  },
  pay: {
    rights: [
      'minimum-wage', 'late-wages-and-pay-slip', 'recuperation-pay', 'annual-leave', 'sick-pay', 'pension-contributions', 'travel-reimbursement',
      'overtime-pay', 'labour-court-claim', 'agency-and-migrant-workers', 'reserve-duty-compensation',
    ],
    without: {},
  },
  debts: {
    rights: [
      'instalment-order', 'file-consolidation', 'protected-wage', 'protected-benefits', 'protected-belongings', 'objection-to-bill-or-claim',
      'paid-claim', 'stay-of-proceedings', 'removal-of-restrictions', 'maintenance-debt-execution', 'insolvency-low-debt',
      'insolvency-commissioner', 'insolvency-discharge', 'public-debt-arrangement',
    ],
    without: { executionFilesOpen: 0, wageGarnished: false, accountAttached: false },
  },
  bank: {
    rights: ['credit-balance-bank-account', 'fair-credit-protection', 'doorstep-sale-cancellation'],
    without: {},
  },
  home: {
    rights: [
      'tenant-fair-rental', 'key-money-tenant', 'eviction-defence', 'public-housing-tenant-rights', 'public-housing-transfer',
      'public-housing-continuing-tenant', 'public-housing-purchase', 'mortgage-arrears-protection', 'home-sale-protection',
      'elderly-mortgage-help', 'electricity-disconnection-protection', 'rent-assistance-homeless', 'homeless-services',
    ],
    without: { evictionNotice: false, mortgageArrearsSince: null },
  },
  newHome: {
    rights: [
      'mortgage-assistance', 'purchase-tax-relief', 'discounted-housing-lottery', 'ethiopian-israeli-housing-loan', 'senior-housing',
      'public-housing', 'public-housing-olim', 'rent-assistance-raised',
    ],
    without: {},
  },
  needs: {
    rights: ['material-assistance', 'food-security', 'social-services-file', 'welfare-appeal'],
    without: {},
  },
  lawyer: {
    rights: ['legal-aid', 'bar-pro-bono', 'court-fee-exemption'],
    without: {},
  },
}

/** The two lists, each a question of its own. */
export const LISTS: Readonly<Record<string, Readonly<Record<string, Topic>>>> = { lifeTopics: LIFE, troubleTopics: TROUBLE }

/** The lists as facts of the interview: no rule reads them. */
const topicTypes: FactTypes = Object.fromEntries(
  Object.entries(LISTS).map(([list, topics]) => [list, { type: 'choices', values: Object.keys(topics), sensitivity: 'personal' }]),
)

/** Diagnoses that rules know, offered to be marked; the API takes any text. */
export const OFFERED_DIAGNOSES = [
  'autism', 'down', 'cerebralPalsy', 'intellectualMild', 'intellectualModerate', 'intellectualSevere', 'intellectualProfound',
  'developmentalDelay', 'noVerbalCommunication', 'severeBehaviourDisorder', 'deafness', 'blindness', 'severeAllergy', 'dialysis',
  'chemotherapy', 'specialMedicalTreatment',
] as const

const { children } = factTypes

/** Everything that can be asked: the facts of the law that rules read, and the lists of topics. */
export const askedTypes: FactTypes = withoutPaths(
  {
    ...factTypes,
    ...topicTypes,
    children: { ...children, fields: { ...children.fields, diagnoses: { type: 'choices', values: OFFERED_DIAGNOSES, sensitivity: 'sensitive' } } },
  },
  UNASKED,
)

export const TOPIC_LISTS: readonly string[] = Object.keys(LISTS)

const topicsOfRight = new Map<string, readonly [list: string, topic: string][]>()
for (const [list, topics] of Object.entries(LISTS)) {
  for (const [topic, { rights }] of Object.entries(topics)) {
    for (const right of rights) topicsOfRight.set(right, [...(topicsOfRight.get(right) ?? []), [list, topic]])
  }
}

/** The list that opens the questions about a right, where all its topics were left unmarked; null while the right is asked about. */
export function unmarkedList(right: string, facts: FactRecord): string | null {
  const topics = topicsOfRight.get(right) ?? []
  const [first] = topics
  if (!first) return null
  const isOpen = topics.some(([list, topic]) => {
    const marked = facts[list]
    return !Array.isArray(marked) || (marked as readonly unknown[]).includes(topic)
  })
  return isOpen ? null : first[0]
}

/** The topics that name a fact, of both lists. */
function topicsNaming(fact: string): readonly (readonly [list: string, topic: string])[] {
  return Object.entries(LISTS).flatMap(([list, topics]) =>
    Object.entries(topics).flatMap(([topic, { without }]) => (fact in without ? [[list, topic] as const] : [])),
  )
}

/** What a list that was just answered says of facts: settled by what is unmarked, open again by what is marked now. */
export function withTopics(facts: FactRecord, list: string): FactRecord {
  if (!Array.isArray(facts[list])) return facts
  const isMarked = ([ofList, topic]: readonly [string, string]) => {
    const marked = facts[ofList]
    return Array.isArray(marked) && (marked as readonly unknown[]).includes(topic)
  }
  const changed: Record<string, FactValue | undefined> = { ...facts }
  for (const { without } of Object.values(LISTS[list] ?? {})) {
    for (const [fact, value] of Object.entries(without)) {
      if (!topicsNaming(fact).some(isMarked)) changed[fact] ??= value
      else if (JSON.stringify(changed[fact]) === JSON.stringify(value)) delete changed[fact]
    }
  }
  return changed
}

export const OF_EVENT: Readonly<Record<string, readonly string[]>> = {
  'lost-job': ['jobEnd'],
  baby: ['baby', 'childCare'],
  illness: ['health'],
  debt: ['debts'],
  rent: ['home', 'newHome'],
  care: ['olderPerson'],
}

/** Topics that what happened names already: marked beforehand, and free to be unmarked. */
export function topicsOfEvent(event: string | null, list: string): readonly string[] {
  const own = LISTS[list] ?? {}
  return (OF_EVENT[event ?? ''] ?? []).filter((topic) => topic in own)
}
