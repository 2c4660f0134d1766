/** The roles of the staff desk, as they stand in the database. What each may do: `app/accounts/permissions.ts`. */
export const ROLES = ['volunteer', 'counsellor', 'centerManager', 'editor', 'administrator'] as const

export type Role = (typeof ROLES)[number]
