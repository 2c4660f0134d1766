/** Heads of the API's answers that scripts of other sites may read, beside those that browsers always show them. */
export const EXPOSED_HEADERS = [
  'ETag', 'Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'RateLimit-Policy', 'Deprecation', 'Sunset', 'Link',
].join(', ')
