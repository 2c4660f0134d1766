/** The questions, in sections and columns. A page of the interview that need not be asked now is one line that can be opened. */
import { memo } from 'react'
import type { Words } from '~/i18n/words'
import { fieldShort } from '~/interview/field-words'
import { GROUPS } from '~/interview/pages'
import type { FieldProblem } from './answering'
import { CompactField } from './compact-field'
import type { Opening } from './opening'
import { columns } from './sections'
import type { Sheet, SheetPage } from './sheet'

interface QuestionSheetProps {
  readonly pages: Sheet['pages']
  readonly problems: Sheet['problems']
  readonly localities: Sheet['localities']
  readonly opening: Opening
  readonly words: Words
  readonly beside: Words | null
}

/** Drawn again only when fields come or go: an answer alone changes nothing here. */
export const QuestionSheet = memo(function QuestionSheet({ pages: own, problems, localities, opening, words, beside }: QuestionSheetProps) {
  return (
    <div className="sheet-columns">
      {columns.map((sections, index) => (
        <div className="sheet-column" key={index}>
          {sections.map(({ id, pages }) => (
            <section key={id} className="sheet-section" aria-labelledby={`section-${id}`}>
              <h2 id={`section-${id}`}>{words.t(`desk:quick.section.${id}`)}</h2>
              {pages.map((page) => {
                const shown = own.get(page.id)
                if (!shown || shown.fields.length === 0) return null
                return (
                  <PageBlock
                    key={page.id} own={shown} isOpen={opening.wanted.has(page.id)} waitsFor={opening.waitsFor.get(page.id)} words={words} beside={beside}
                    problems={problemsOf(shown, problems)} localities={page.id === 'locality' ? localities : null}
                  />
                )
              })}
            </section>
          ))}
        </div>
      ))}
    </div>
  )
})

const NO_PROBLEMS: Sheet['problems'] = {}

/** The same value while nothing on the page is wrong, so that a page is only drawn again for what is its own. */
function problemsOf({ fields }: SheetPage, problems: Sheet['problems']): Sheet['problems'] {
  return fields.some(({ path }) => problems[path]) ? problems : NO_PROBLEMS
}

interface PageBlockProps {
  readonly own: SheetPage
  readonly isOpen: boolean
  readonly waitsFor: readonly string[] | undefined
  readonly words: Words
  readonly beside: Words | null
  readonly problems: Readonly<Record<string, FieldProblem>>
  readonly localities: Sheet['localities'] | null
}

const PageBlock = memo(function PageBlock({ own, isOpen, waitsFor = [], words, beside, problems, localities }: PageBlockProps) {
  const { page, fields, revision } = own
  const gates = [...new Set(waitsFor.map((fact) => fieldShort(words, fact)).filter((short) => short !== ''))]
  return (
    <details className="sheet-page" id={`page-${page.id}`} open={isOpen} data-single={fields.length === 1 || undefined}>
      <summary>{titleOf(own, words)}</summary>
      {!isOpen && gates.length > 0 ? <p className="sheet-gate">{words.t('desk:quick.after', { facts: words.list(gates) })}</p> : null}
      {fields.map((field) => (
        <CompactField
          key={`${field.path}:${revision}`} field={field} words={words} beside={beside} problem={problems[field.path] ?? null} localities={localities}
        />
      ))}
    </details>
  )
})

/** What a page is about, in a few words. */
export function titleOf({ page, fields }: Pick<SheetPage, 'page' | 'fields'>, words: Words): string {
  if (page.id in GROUPS) return words.t(`check:group.${page.id}`)
  const [fact = ''] = page.facts
  return fieldShort(words, fields.length === 1 ? (fields[0]?.path ?? fact) : fact)
}
