/** Splitting a paragraph into runs of one direction each, as word processors want them. */
export interface DirectedRun {
  readonly text: string
  readonly rtl: boolean
}

/**
 * Latin or other left-to-right words with what joins them, e-mail addresses, phones with a star, and numbers of parts joined by hyphens: phones
 * and file numbers, whose parts would stand in the wrong order behind Arabic letters.
 */
const LEFT_TO_RIGHT = /\*\d+|\d+(?:-\d+)+|[A-Za-z\u00c0-\u024f\u0400-\u04ff\u1200-\u137f][A-Za-z0-9\u00c0-\u024f\u0400-\u04ff\u1200-\u137f@._%+’'/-]*(?: [A-Za-z\u00c0-\u024f\u0400-\u04ff\u1200-\u137f][A-Za-z0-9\u00c0-\u024f\u0400-\u04ff\u1200-\u137f@._%+’'/-]*)*/g

/** Signs of direction that a run's own direction replaces. */
const MARKS = /[\u200e\u200f\u061c\u2066-\u2069]/g

/** Digits take their direction from the letters before them, whatever their run says, until this sign stands there. */
const LEFT_TO_RIGHT_MARK = '\u200e'

const directed = (text: string) => (/^[*\d]/.test(text) ? LEFT_TO_RIGHT_MARK + text : text)

/** The runs of a right-to-left paragraph. */
export function rightToLeftRuns(paragraph: string): readonly DirectedRun[] {
  const text = paragraph.replace(MARKS, '')
  const runs: DirectedRun[] = []
  let from = 0
  for (const found of text.matchAll(LEFT_TO_RIGHT)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index), rtl: true })
    runs.push({ text: directed(found[0]), rtl: false })
    from = found.index + found[0].length
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), rtl: true })
  return runs
}

/** The one run of a left-to-right paragraph: what is Hebrew or Arabic in it finds its own way. */
export function leftToRightRuns(paragraph: string): readonly DirectedRun[] {
  return [{ text: paragraph.replace(MARKS, ''), rtl: false }]
}
