/** Lines that the writer changed by hand: kept from page to page in the form itself, and nowhere else. */
import type { BuiltLetter, BuiltLine } from './build-letter.server'
import { plainText } from './plain-text'

export interface EditedLine extends BuiltLine {
  readonly edited: boolean
  /** Mark of the text that was built, by which the next change is told. */
  readonly mark: string
}

const MOST_LINE = 6000

export function lineName(id: string): string {
  return `line.${id}`
}

/** Beside each line stands a mark of the text that was built, by which a change is told from a rebuilt line. */
export function markName(id: string): string {
  return `was.${id}`
}

/** The name of the button that brings a line's own wording back. */
export const RESTORE = 'restore'

/** FNV-1a of the text: it tells whether a text changed, and guards nothing. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (const unit of plainText(text)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

type Form = Pick<FormData, 'get'>

function postedChange(form: Form, id: string): string | null {
  const [posted, mark] = [form.get(lineName(id)), form.get(markName(id))]
  if (typeof posted !== 'string' || typeof mark !== 'string' || form.get(RESTORE) === id) return null
  const text = plainText(posted).slice(0, MOST_LINE)
  return markOf(text) === mark ? null : text
}

/** The letter with the writer's changes; a line that they emptied stays empty and is left out of what is printed. */
export function withEdits(built: BuiltLetter, form: Form): readonly EditedLine[] {
  return built.lines.map((line) => {
    const changed = postedChange(form, line.id)
    const mark = markOf(line.hebrew)
    return changed === null ? { ...line, edited: false, mark } : { ...line, hebrew: changed, edited: true, mark }
  })
}

/** What goes on paper: the lines that were not emptied. */
export function printed(lines: readonly EditedLine[]): readonly EditedLine[] {
  return lines.filter(({ hebrew }) => hebrew !== '')
}
