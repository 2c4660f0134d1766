/** What happened: each event says which rights come first. It orders the questions and hides nothing. */

export interface LifeEvent {
  readonly id: string
  /** A drawing of the ui by name. */
  readonly icon: 'work' | 'baby' | 'heart' | 'rings' | 'bill' | 'home' | 'sun' | 'case' | 'care' | 'paper' | 'dots'
  /** Rights whose questions come first. */
  readonly rights: readonly string[]
}

export const lifeEvents = [
  {
    id: 'lost-job', icon: 'work',
    rights: [
      'unemployment-benefit', 'income-support', 'dismissal-notice', 'severance-pay', 'arnona-discount', 'child-allowance', 'legal-aid', 'work-grant',
    ],
  },
  { id: 'baby', icon: 'baby', rights: ['maternity-allowance', 'birth-grant', 'child-allowance', 'savings-for-every-child', 'day-care-subsidy', 'income-support'] },
  {
    id: 'illness', icon: 'heart',
    rights: ['general-disability-pension', 'attendance-allowance', 'disability-dependants-supplement', 'health-copay-relief', 'income-support', 'arnona-discount'],
  },
  {
    id: 'separation', icon: 'rings',
    rights: ['child-support-payments', 'single-parent-rights', 'rent-assistance-income-test', 'income-support', 'arnona-discount', 'legal-aid', 'rent-assistance-violence'],
  },
  {
    id: 'debt', icon: 'bill',
    rights: ['file-consolidation', 'instalment-order', 'protected-wage', 'protected-benefits', 'stay-of-proceedings', 'insolvency-low-debt', 'legal-aid'],
  },
  {
    id: 'rent', icon: 'home',
    rights: ['rent-assistance-income-test', 'rent-assistance-benefits', 'public-housing', 'rent-assistance-oleh', 'tenant-fair-rental', 'arnona-discount'],
  },
  {
    id: 'retirement', icon: 'sun',
    rights: [
      'old-age-pension', 'old-age-income-supplement', 'public-transport-discount', 'arnona-discount', 'long-term-care-benefit',
      'special-old-age-benefit', 'holocaust-survivor-allowance',
    ],
  },
  { id: 'care', icon: 'care', rights: ['long-term-care-benefit', 'attendance-allowance', 'mobility-allowance', 'old-age-income-supplement', 'supportive-community'] },
  {
    id: 'immigration', icon: 'case',
    rights: [
      'absorption-basket', 'oleh-subsistence', 'ulpan', 'rent-assistance-oleh', 'oleh-tax-credit-points', 'arnona-discount', 'income-support',
      'returning-resident-benefits',
    ],
  },
  {
    id: 'status', icon: 'paper',
    rights: [
      'family-reunification-status', 'no-status-welfare-help', 'no-status-child-health-insurance', 'no-status-schooling',
      'no-status-emergency-care-and-work', 'mesila', 'agency-and-migrant-workers',
    ],
  },
  { id: 'everything', icon: 'dots', rights: [] },
] as const satisfies readonly LifeEvent[]

export function eventOf(id: string | null): LifeEvent | null {
  return lifeEvents.find((event) => event.id === id) ?? null
}

/** How much heavier the rights of the event weigh when the next question is chosen. */
const EVENT_WEIGHT = 4

/** Remedies for a need that most people do not have: asked about late, unless the event says that the need is there. */
export const RARER: Readonly<Record<string, number>> = {
  'legal-aid': 0.3,
  'rent-assistance-violence': 0.2,
  'rent-assistance-homeless': 0.5,
  'rent-assistance-raised': 0.5,
  'stay-of-proceedings': 0.4,
}

export function weightFor(event: string | null): (right: string) => number {
  const first = eventOf(event)?.rights ?? []
  return (right) => {
    const place = first.indexOf(right)
    return place < 0 ? (RARER[right] ?? 1) : EVENT_WEIGHT - place / first.length
  }
}
