/** The id of the control of a blank on the page. */
export function fieldId(blank: string): string {
  return `blank-${blank}`
}
