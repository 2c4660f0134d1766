/** Codes of the law room, as they stand in the database. */
export const PROPOSAL_STATES = ['draft', 'waiting', 'published', 'refused', 'withdrawn'] as const

export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** `deployed`: the code itself brought another law; `rolledBack`: figures of an earlier version were put in force again. */
export const VERSION_KINDS = ['deployed', 'published', 'rolledBack'] as const

export type VersionKind = (typeof VERSION_KINDS)[number]

export const IMPACT_STATES = ['running', 'done', 'failed'] as const
