import type { TermException } from './checks/terms'

/** Texts in which another word than the agreed term is right. As few as can be; each says why. */
export const TERM_EXCEPTIONS: readonly TermException[] = [
  { term: 'warning-notice', where: 'rights/child-allowance amountNote', why: 'a caution beside a figure, not the notice of the Execution Office' },
  { term: 'warning-notice', where: 'rights/study-grant amountNote', why: 'a caution beside a figure, not the notice of the Execution Office' },
]
