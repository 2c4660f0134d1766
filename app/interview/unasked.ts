/** Facts of the public vocabulary that are taken from whoever gives them and that no rule reads: nobody is asked about them. */
import type { FactType, FactTypes } from '~/engine/facts'

export const UNASKED: readonly string[] = [
  'profession', 'employsForeignCaregiver', 'debtDisputeReason', 'employerKnewPregnancy', 'spouse.healthLimitsWork', 'spouse.ownsHome',
  'children[].sex', 'vehicle.engineCc', 'vehicle.usedForWorkOrMedical', 'pregnancyRest.laterPeriods', 'workInjury.onTheWay',
  'workInjury.reportedToEmployer',
]

/** The types without those at the paths, of whole facts or of fields. */
export function withoutPaths(types: FactTypes, paths: readonly string[]): FactTypes {
  const kept = (type: FactType, id: string): FactType => {
    const fields = paths.flatMap((path) => (path.replace('[]', '').startsWith(`${id}.`) ? [path.slice(path.indexOf('.') + 1)] : []))
    if (fields.length === 0 || (type.type !== 'object' && type.type !== 'objects')) return type
    return { ...type, fields: withoutPaths(type.fields, fields) }
  }
  return Object.fromEntries(Object.entries(types).flatMap(([id, type]) => (paths.includes(id) ? [] : [[id, kept(type, id)]])))
}
