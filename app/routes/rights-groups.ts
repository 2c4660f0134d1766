/** The catalogue in groups: by the part of life that a right is for, and by who decides on it. */
import type { Right } from '~/engine/right'
import { catalogue } from '~/rights'
import type { IconName } from '~/ui/icon'

export interface Group {
  readonly by: 'area' | 'authority'
  readonly id: string
}

/** Parts of life in the order of everyday need, each with its drawing. */
const AREAS = {
  'income': 'coins',
  'work': 'work',
  'food': 'heart',
  'health': 'plus',
  'family': 'baby',
  'education': 'paper',
  'housing': 'home',
  'debt': 'bill',
  'older-age': 'sun',
  'disability': 'wheelchair',
  'immigration': 'case',
  'safety': 'shield',
  'community': 'person',
} as const satisfies Record<string, IconName>

/** All that a person can have; tests that rights share are none. */
export const rightsListed: readonly Right[] = catalogue.rights.filter(({ kind }) => kind !== 'shared-test')

/** The rights of a group; those that are first of all of this part of life come first. */
export function rightsOf({ by, id }: Group): readonly Right[] {
  if (by === 'authority') return rightsListed.filter(({ authority }) => authority === id)
  const foremost = (right: Right) => Number(right.areas[0] === id)
  return rightsListed.filter(({ areas }) => areas.includes(id)).sort((a, b) => foremost(b) - foremost(a))
}

export interface GroupCount extends Group {
  readonly icon: IconName
  readonly count: number
}

function counted(group: Group, icon: IconName): GroupCount {
  return { ...group, icon, count: rightsOf(group).length }
}

export const areaGroups: readonly GroupCount[] = Object.entries(AREAS)
  .map(([id, icon]) => counted({ by: 'area', id }, icon))
  .filter(({ count }) => count > 0)

/** Who decides, those with the most rights first. */
export const authorityGroups: readonly GroupCount[] = [...new Set(rightsListed.map(({ authority }) => authority))]
  .map((id) => counted({ by: 'authority', id }, 'office'))
  .sort((a, b) => b.count - a.count)

export function isGroup({ by, id }: Group): boolean {
  return (by === 'area' ? areaGroups : authorityGroups).some((group) => group.id === id)
}
