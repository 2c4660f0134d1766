/** Signs that turn the direction of what follows them. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g

/** Signs that a document may not hold, and what browsers put in the place of bytes they cannot read. */
// eslint-disable-next-line no-control-regex
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Typed text as it may stand in a letter: line ends as one sign, nothing that a reader cannot see. */
export function plainText(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').replace(DIRECTION, '').trim()
}
