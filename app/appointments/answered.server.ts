/** What the database says, as long as it says it in time; and what is said when it does not. */

/** The database does not answer; nothing was changed, or it is not known whether it was. */
export interface Unavailable {
  readonly problem: 'unavailable'
}

const PATIENCE_MS = 8_000

/** The outcome of the work, or `unavailable` when the database fails or is too slow. */
export async function answered<T>(work: () => Promise<T>): Promise<T | Unavailable> {
  let late: NodeJS.Timeout | undefined
  const patience = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => reject(new Error('The database does not answer')), PATIENCE_MS)
  })
  try {
    return await Promise.race([work(), patience])
  } catch (error) {
    // Only the kind of the failure: the words of a failed query repeat what it was asked to store.
    console.error('Appointments:', sqlStateOf(error) ?? (error instanceof Error ? error.name : 'failed'))
    return { problem: 'unavailable' }
  } finally {
    clearTimeout(late)
  }
}

/** The five signs by which the database names a failure, or null when it was no failure of the database. */
export function sqlStateOf(error: unknown): string | null {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
}
