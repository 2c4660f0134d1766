/** The closed lists of codes of the counsellors' files. Their words live in `locales`. */

export const FILE_KINDS = ['family', 'individual'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Who a person is to the one whose file it is. */
export const MEMBER_RELATIONS = ['applicant', 'spouse', 'child', 'parent', 'other'] as const
export type MemberRelation = (typeof MEMBER_RELATIONS)[number]

/** Who sent the household to the center. */
export const REFERRERS = ['self', 'friend', 'socialServices', 'nationalInsurance', 'municipality', 'health', 'school', 'otherCenter', 'appointment', 'other'] as const
export type Referrer = (typeof REFERRERS)[number]

/** What a person agreed to; each stands alone and can be withdrawn alone. */
export const CONSENT_SCOPES = ['keepFile', 'keepAnswers', 'contact', 'speakForMe', 'handOver'] as const
export type ConsentScope = (typeof CONSENT_SCOPES)[number]

export const CONSENT_WAYS = ['signed', 'spoken', 'onScreen'] as const
export type ConsentWay = (typeof CONSENT_WAYS)[number]

/** Areas of life in which needs are written down, as the departments of social services divide them. */
export const NEED_AREAS = ['income', 'housing', 'debt', 'work', 'health', 'disability', 'family', 'children', 'olderAge', 'education', 'immigration', 'safety'] as const
export type NeedArea = (typeof NEED_AREAS)[number]

/**
 * Where a claim stands. `collecting` papers → `submitted` → `waiting` for the decision → `granted` or `refused` → after a refusal an
 * `objection` to the same office or an `appeal` → decided again, or `closed` without a decision.
 */
export const CLAIM_STATES = ['collecting', 'submitted', 'waiting', 'granted', 'refused', 'objection', 'appeal', 'closed'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** Why an authority said no. */
export const REFUSAL_REASONS = ['income', 'property', 'conditions', 'papers', 'late', 'residence', 'medical', 'noAnswer', 'other'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** Why a claim ended without a decision. */
export const CLAIM_ENDS = ['withdrawn', 'notEntitled', 'notWorthwhile', 'moved', 'lostTouch', 'other'] as const
export type ClaimEnd = (typeof CLAIM_ENDS)[number]

export const FILE_ENDS = ['finished', 'moved', 'askedToClose', 'lostTouch', 'handedOver', 'died', 'other'] as const
export type FileEnd = (typeof FILE_ENDS)[number]

/** What a document may be, found out from its content. */
export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

export const WALK_IN_STATES = ['waiting', 'called', 'done', 'left'] as const
export type WalkInState = (typeof WALK_IN_STATES)[number]

/** By what a file is found again, each as keyed hashes. */
export const LOOKUP_KINDS = ['name', 'phone'] as const
export type LookupKind = (typeof LOOKUP_KINDS)[number]
