/**
 * What an installation may make its own. The name stands in the words (`common.productName`), what a municipality changes for itself in a
 * folder of its own (`docs/municipality.md`); the rest stands here.
 */
export const product = {
  /** Where the quick exit leads: an everyday page that says nothing about the visitor. */
  quickExit: 'https://www.ims.gov.il',
  /** The two lines that stand on every first page: police, and the welfare ministry's hotline. */
  policeLine: '100',
  welfareLine: '118',
  /** Further lines of the pages that tell what does not work: the ambulance, and ERAN, first aid for the soul, as `db/data/hotlines.json` has it. */
  ambulanceLine: '101',
  soulLine: '1201',
  /** Who answers for accessibility, and how to reach them; null until somebody is named. */
  accessibilityCoordinator: null as { readonly name: string; readonly phone: string | null; readonly email: string | null } | null,
  /** The day on which the accessibility statement was last gone over. */
  accessibilityStatementOf: '2026-11-22',
  /** Where one complains about access: the Commission for Equal Rights of Persons with Disabilities, and the year its number is of. */
  equalRightsLine: { phone: '*6763', year: '2024' },
  /** Hours after which answers kept without scripts, in the sealed cookie, expire. */
  cookieHours: 6,
  /** Days after which answers kept in the browser expire. */
  browserDays: 30,
} as const
