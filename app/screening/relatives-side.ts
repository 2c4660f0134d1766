/**
 * Rights of somebody close who needs daily help, such as a parent: the few of them that belong to that person alone. What else decides
 * them, income and residence above all, is that person's own and cannot be told in this screening, so that a person looks.
 */
import { type Catalogue, partOfCatalogue } from '~/engine/catalogue'
import type { FactRecord } from '~/engine/facts'
import { type RightResult, screen } from '~/engine/screen'

const OWN_RIGHTS: readonly string[] = [
  'long-term-care-benefit', 'attendance-allowance', 'elder-municipal-services', 'day-centre-for-seniors', 'supportive-community',
]

/** Facts that the household tells of such a person under the name that the person would use. */
const OF_EACH: readonly string[] = ['birthDate', 'needsDailyHelp']

/** What is looked for is a claim of that person alone which was not made yet. */
const AS_A_NEW_CLAIM: FactRecord = { spouse: null, currentBenefits: [] }

export interface RelativesRights {
  /** The place of the person in `otherDependants`. */
  readonly index: number
  readonly results: readonly RightResult[]
}

const ownParts = new WeakMap<Catalogue, Catalogue>()

function ownPartOf(catalogue: Catalogue): Catalogue {
  const known = ownParts.get(catalogue) ?? partOfCatalogue(catalogue, OWN_RIGHTS)
  ownParts.set(catalogue, known)
  return known
}

/**
 * What may be open to each of the other dependants who needs daily help.
 * @param asOf the day (since 1970-01-01) whose law is applied
 */
export function resultsOfRelatives(facts: FactRecord, catalogue: Catalogue, asOf: number): readonly RelativesRights[] {
  const relatives = facts['otherDependants']
  if (!Array.isArray(relatives)) return []
  return (relatives as readonly FactRecord[]).flatMap((relative, index) => {
    const help = relative['needsDailyHelp']
    if (help === undefined || help === 'none') return []
    const side = { ...AS_A_NEW_CLAIM, ...Object.fromEntries(OF_EACH.flatMap((field) => (relative[field] === undefined ? [] : [[field, relative[field]]]))) }
    const results = screen(ownPartOf(catalogue), side, asOf).results
      .filter(({ right, verdict }) => OWN_RIGHTS.includes(right.id) && verdict !== 'ineligible')
      .map((result): RightResult => ({ ...result, verdict: 'askPerson', missing: [], amountMissing: [] }))
    return results.length > 0 ? [{ index, results }] : []
  })
}

/** A fact of that person as the household knows it; null for what the household cannot tell. */
export function asRelatives(path: string, index: number): string | null {
  return OF_EACH.includes(path) ? `otherDependants[${index}].${path}` : null
}
