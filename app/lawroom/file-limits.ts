/** How large a file of figures may be; all figures of the law are about a sixth of it. */
export const MOST_FILE_MB = 2
export const MOST_FILE_BYTES = MOST_FILE_MB * 1_000_000
