/** Which errors say that the database is away, and what of an error may be written down. */

/** Of the network, of the driver, and of the system below. */
const AWAY = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ENOSPC', 'EIO',
  'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED',
])

/**
 * SQLSTATE: connection (08), resources such as a full disk (53), stopped by the operator (57P), the system (58), the database's own
 * inside (XX), read-only as a standby is (25006), and tables that are not there yet (42P01).
 */
const STATES = /^(08|53|57P|58|XX|25006|42P01)/

/** The error and those it came from. */
function* chain(error: unknown): Generator<Error> {
  for (let each = error, depth = 0; each instanceof Error && depth < 8; each = each.cause, depth += 1) yield each
}

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Whether the database is away or cannot work, rather than asked something wrong. */
export function isDatabaseAway(error: unknown): boolean {
  for (const each of chain(error)) {
    const code = codeOf(each)
    if (each.name === 'DatabaseClosed' || (code !== null && (AWAY.has(code) || STATES.test(code)))) return true
  }
  return false
}

export interface WrittenError {
  readonly names: readonly string[]
  readonly codes: readonly string[]
  readonly frames: readonly string[]
}

const MOST_FRAMES = 12

/** Names, codes and places in the code. Never the message: that of a failed query repeats what it was asked to store. */
export function withoutWords(error: unknown): WrittenError {
  const errors = [...chain(error)]
  return {
    names: errors.length > 0 ? errors.map(({ name }) => name) : [typeof error],
    codes: errors.flatMap((each) => codeOf(each) ?? []),
    frames: framesOf(errors[0]?.stack ?? ''),
  }
}

/** The lines of a stack that name a place in the code. */
export function framesOf(stack: string): readonly string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, MOST_FRAMES).map((line) => line.trim())
}
