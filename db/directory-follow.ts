import type { Phone } from './directory-codes'

interface Department {
  readonly id: string
  readonly kind: string
  readonly phones: readonly Phone[]
}

interface Follower {
  readonly via: string[]
  readonly phones: Phone[]
}

/**
 * Keeps a center that is reached through a department in step with it: numbers that are the department's become its
 * present ones, and a department that is gone is no way in any more. Returns the same object when nothing changes.
 */
export function followDepartments<T extends Follower>(center: T, departments: ReadonlyMap<string, Department>): T {
  const via = center.via.filter((id) => departments.has(id))
  const owners = new Set(center.phones.flatMap(({ owner, ownerId }) => (owner === 'department' && ownerId ? [ownerId] : [])))
  const stale = [...owners].some((id) => !sameNumbers(center.phones.filter((phone) => phone.ownerId === id), departments.get(id)?.phones ?? []))
  if (!stale && via.length === center.via.length) return center
  if (!stale) return { ...center, via }
  const own = center.phones.filter(({ owner }) => owner !== 'department')
  const theirs = [...owners].flatMap((id) => (departments.get(id)?.phones ?? []).map(({ number, extension }): Phone => withExtension(number, extension, id)))
  return { ...center, via, phones: [...own, ...theirs] }
}

function withExtension(number: string, extension: string | undefined, ownerId: string): Phone {
  return { number, ...(extension === undefined ? {} : { extension }), owner: 'department', ownerId }
}

/** Those that a center shows may be some of the department's. */
function sameNumbers(shown: readonly Phone[], present: readonly Phone[]): boolean {
  return shown.every(({ number }) => present.some((phone) => phone.number === number))
}
