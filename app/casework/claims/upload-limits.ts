/** How large the documents of a file may be, and the form that carries them. */
const MEBIBYTE = 1024 * 1024

/** A photo of a telephone has 3 to 8 MiB, a scanned letter less. */
export const MOST_FILE_MIB = 10
export const MOST_FILE_BYTES = MOST_FILE_MIB * MEBIBYTE

/** Documents of one form, and what they weigh together. */
export const MOST_FILES = 10
export const MOST_FORM_MIB = 32
export const MOST_FORM_BYTES = MOST_FORM_MIB * MEBIBYTE
