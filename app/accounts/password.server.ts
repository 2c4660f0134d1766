/** Passwords: which are taken, how they are kept, how they are checked. */
import { hash, type Options, verify } from '@node-rs/argon2'
import { COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords'

export const LEAST_PASSWORD = 12
/** Argon2 reads the whole of it, so that an endless one would cost us. */
export const MOST_PASSWORD = 200

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage cheat sheet gives, about 30 ms here. */
const COST: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export type PasswordProblem = 'short' | 'long' | 'common' | 'personal'

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly name: string
  readonly email: string
}

/** The same password typed on another keyboard or telephone is the same one. */
const normalised = (password: string) => password.normalize('NFKC')

/** What is wrong with a new password, or null. Long enough, not one of those tried first, not the person's own name. */
export function passwordProblem(password: string, owner: PasswordOwner): PasswordProblem | null {
  const plain = normalised(password)
  if ([...plain].length < LEAST_PASSWORD) return 'short'
  if (plain.length > MOST_PASSWORD) return 'long'
  if (isCommon(plain.toLowerCase())) return 'common'
  return isPersonal(plain, owner) ? 'personal' : null
}

function isCommon(password: string): boolean {
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const joined = password.replace(/[\s\p{P}\p{S}]+/gu, '')
  return [password, core, joined].some((form) => COMMON_PASSWORDS.has(form) || COMMON_WORDS.has(form)) || isRepeated(joined) || isRow(joined)
}

/** One to six signs over and over. */
function isRepeated(password: string): boolean {
  return /^(.{1,6}?)\1+.{0,5}$/u.test(password) && password.length > 0
}

const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'אבגדהוזחטיכלמנסעפצקרשת', 'йцукенгшщзхъфывапролджэячсмитьбю']

/** Signs in the order of the alphabet, the digits or the keyboard, either way. */
function isRow(password: string): boolean {
  const turned = [...password].reverse().join('')
  return ROWS.some((row) => row.includes(password) || row.includes(turned))
}

const fold = (text: string) => normalised(text).toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '')

/** What is left of the password without the person's own names and the usual padding is too little. */
function isPersonal(password: string, { name, email }: PasswordOwner): boolean {
  const [local = '', domain = ''] = email.split('@')
  const own = [name, local, ...name.split(/\s+/), ...local.split(/[._+-]+/), ...domain.split('.')]
  const parts = [...new Set(own.map(fold))].filter((part) => [...part].length >= 3).sort((a, b) => b.length - a.length)
  const whole = fold(password)
  const rest = parts.reduce((left, part) => left.replaceAll(part, ''), whole)
  return rest !== whole && [...rest.replace(/\d+/g, '')].length < 4
}

export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), COST)
}

let nobody: Promise<string> | undefined

/**
 * Whether the password is right. With no hash (an account that is not there, or has no password) a hash of nothing is checked all the
 * same, so that the answer takes as long.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const isRight = await verify(kept ?? (await nobody), normalised(password).slice(0, MOST_PASSWORD + 1))
  return isRight && kept !== null
}
