/** What a failure really was: queries wrap the failure of the database. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error
}

/** The five signs by which the database names a failure, or null when it was no failure of the database. */
export function sqlStateOf(error: unknown): string | null {
  const cause = causeOf(error)
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
}

/** The kind of a failure, for the log: its words repeat what a query was asked to store. */
export function kindOfFailure(error: unknown): string {
  const cause = causeOf(error)
  return sqlStateOf(error) ?? (cause instanceof Error ? cause.name : 'failed')
}
