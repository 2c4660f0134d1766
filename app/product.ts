/**
 * What a municipality may make its own. The name stands in the words (`common.productName`); the rest stands here.
 */
export const product = {
  /** Where the quick exit leads: an everyday page that says nothing about the visitor. */
  quickExit: 'https://www.ims.gov.il',
  /** The two lines that stand on every first page: police, and the welfare ministry's hotline. */
  policeLine: '100',
  welfareLine: '118',
  /** Hours after which answers kept without scripts, in the sealed cookie, expire. */
  cookieHours: 6,
  /** Days after which answers kept in the browser expire. */
  browserDays: 30,
} as const
