/** Name of a cookie that scripts can read, and that says only that the sealed one is there. */
export const COOKIE_MARK = 'mafteach-kept'
