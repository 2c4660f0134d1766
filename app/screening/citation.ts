/** Where a condition stands in the law, as text: "Execution Law, sections 7A, 69B". */
import type { Citation } from '~/engine/right'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'

/** Acts whose "section" is the number of the ruling or the decision itself. */
const NUMBERED: ReadonlySet<string> = new Set(['court-ruling'])

const CHAPTER = /^chapter (.+)$/
const SCHEDULE = /^(First|Second|Third) Schedule$/
const HEBREW_LETTERS = ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט']

/** The letters of a section are those of the alphabet in which the law is read: 69B is 69ב in Hebrew. */
function sectionNumber(language: Language, section: string): string {
  if (language !== 'he') return section
  return section.replace(
    /[A-Ia-i](?![a-z])/g,
    (letter) => HEBREW_LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter,
  )
}

/** One citation in the language of the words; an act without words is named by its id. */
export function citationText(words: Words, { act, section }: Citation): string {
  const name = words.act(act) ?? act
  if (section === undefined) return name
  if (NUMBERED.has(act)) return words.t('screening:citation.numbered', { act: name, number: section })
  const sections: string[] = []
  const parts: string[] = []
  for (const piece of section.split(/,\s*/)) {
    const chapter = CHAPTER.exec(piece)?.[1]
    const schedule = SCHEDULE.exec(piece)?.[1]
    if (chapter) parts.push(words.t('screening:citation.chapter', { number: sectionNumber(words.language, chapter) }))
    else if (schedule) parts.push(words.t(`screening:citation.schedule.${schedule}`))
    else sections.push(sectionNumber(words.language, piece))
  }
  const isSeveral = sections.length > 1 || /[–;]/.test(section)
  const cited =
    sections.length === 0
      ? name
      : words.t(isSeveral ? 'screening:citation.sections' : 'screening:citation.section', {
          act: name,
          number: sections.join(', '),
        })
  return parts.reduce((citation, part) => words.t('screening:citation.withPart', { citation, part }), cited)
}

/** Citations with the sections of one act together, so that its name stands once; a ruling or a decision stands alone. */
function byAct(law: readonly Citation[]): readonly Citation[] {
  const together: Citation[] = []
  for (const citation of law) {
    const place = together.findIndex(({ act, section }) => act === citation.act && section !== undefined && citation.section !== undefined)
    const before = together[place]
    if (before && !NUMBERED.has(citation.act)) together[place] = { act: before.act, section: `${before.section}, ${citation.section}` }
    else together.push(citation)
  }
  return together
}

/** All citations of a condition as one text; made once for the words of a language. */
export function citationsText(words: Words, law: readonly Citation[]): string {
  let texts = made.get(words)
  if (!texts) {
    texts = new Map()
    made.set(words, texts)
  }
  const key = law.map(({ act, section = '' }) => `${act} ${section}`).join('|')
  let text = texts.get(key)
  if (text === undefined) {
    const all = byAct(law).map((citation) => citationText(words, citation))
    text = all.slice(1).reduce((first, rest) => words.t('screening:citation.several', { first, rest }), all[0] ?? '')
    texts.set(key, text)
  }
  return text
}

const made = new WeakMap<Words, Map<string, string>>()
