/**
 * Rights of the spouse's own: the household is seen from the spouse's side, and screened once more for the rights that belong to one
 * person alone. Only those for which something about the spouse was told are looked at.
 */
import { type Catalogue, partOfCatalogue } from '~/engine/catalogue'
import type { FactRecord, FactValue } from '~/engine/facts'
import { type RightResult, screen } from '~/engine/screen'
import { factTypes } from '~/rights/facts'

/** Rights of one person, by the fact about the spouse without which there is nothing to say. */
const OWN_RIGHTS: Readonly<Record<string, { readonly fact: string; readonly speaks: (value: FactValue) => boolean }>> = {
  'old-age-pension': { fact: 'birthDate', speaks: () => true },
  'general-disability-pension': { fact: 'healthLimitsWork', speaks: (value) => value === true },
  'attendance-allowance': { fact: 'needsDailyHelp', speaks: (value) => value !== 'none' },
  'long-term-care-benefit': { fact: 'needsDailyHelp', speaks: (value) => value !== 'none' },
  'mobility-allowance': { fact: 'needsWheelchair', speaks: (value) => value === true },
  'unemployment-benefit': { fact: 'registeredJobSeeker', speaks: (value) => value === true },
}

/** Facts that speak for both, or for the home. */
const OF_THE_HOUSEHOLD = [
  'maritalStatus', 'marriageDate', 'livesApartFromSpouseSince', 'supportsSpouseWhileApart', 'children', 'otherDependants', 'householdSize',
  'locality', 'localityRentClass', 'housing', 'ownsHome', 'savings', 'secondProperty', 'ownsVehicle', 'vehicleCount', 'vehicle',
] as const

/** Facts that a person and the spouse have under the same name; whose home it is stays with the household. */
const OF_EACH = Object.keys(factTypes.spouse.fields).filter((field) => field !== 'ownsHome')

function pick(facts: FactRecord, names: readonly string[]): FactRecord {
  return Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])))
}

/** The household with the spouse as the one who asks; null where nothing is known of a spouse. */
export function fromSpousesSide(facts: FactRecord): FactRecord | null {
  const spouse = facts['spouse'] as FactRecord | null | undefined
  if (!spouse || Object.keys(spouse).length === 0) return null
  return { ...pick(facts, OF_THE_HOUSEHOLD), ...pick(spouse, OF_EACH), spouse: pick(facts, OF_EACH) }
}

const ownParts = new WeakMap<Catalogue, Catalogue>()

function ownPartOf(catalogue: Catalogue): Catalogue {
  const known = ownParts.get(catalogue) ?? partOfCatalogue(catalogue, Object.keys(OWN_RIGHTS))
  ownParts.set(catalogue, known)
  return known
}

/**
 * Results of the spouse's side that may be open to the spouse, and are not received already.
 * @param asOf the day (since 1970-01-01) whose law is applied
 */
export function resultsOfSpouse(facts: FactRecord, catalogue: Catalogue, asOf: number): readonly RightResult[] {
  const side = fromSpousesSide(facts)
  if (!side) return []
  const held = side['currentBenefits']
  return screen(ownPartOf(catalogue), side, asOf).results.filter(({ right, verdict }) => {
    const own = OWN_RIGHTS[right.id]
    const told = own && side[own.fact]
    if (!own || told === undefined || !own.speaks(told) || verdict === 'ineligible') return false
    return !(Array.isArray(held) && (held as readonly unknown[]).includes(right.id))
  })
}

/** A fact of the spouse's side as the household knows it: what is the spouse's own stands under `spouse`. */
export function asSpouses(path: string): string {
  return OF_EACH.includes(path.split('.')[0] ?? path) ? `spouse.${path}` : path
}
