import type { ReactNode } from 'react'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import type { EditedLine } from './edits'
import { LetterBlanks } from './letter-blanks'
import { LetterLines } from './letter-lines'
import { SHOWN } from './steps'
import type { Typed, ValueError } from './values'
import type { LetterView } from './view.server'

interface LetterEditProps {
  readonly view: LetterView
  /** Where it is posted to. */
  readonly address: string
  readonly formId?: string
  readonly typed: Typed
  readonly errors: readonly ValueError[]
  readonly lines: readonly EditedLine[]
  /** Ids of the blanks that stay lines to fill in by hand. */
  readonly missing: readonly string[]
  /** The ways out: paper and file. */
  readonly children: ReactNode
}

/** The built letter line by line, to be changed before use; its blanks stand folded above it. */
export function LetterEdit({ view, address, formId, typed, errors, lines, missing, children }: LetterEditProps) {
  const words = useWords()
  const left = missing.flatMap((blank) => view.fields.find(({ id }) => id === blank)?.label ?? [])
  return (
    <form id={formId} method="post" action={address} className="stack-loose" noValidate>
      <input type="hidden" name={SHOWN} value="edit" />
      <Disclosure summary={words.t('letters:change')} open={errors.length > 0}>
        <div className="stack">
          <LetterBlanks view={view} typed={typed} errors={errors} />
          <p>
            <Button kind="second" name="step" value="edit">
              {words.t('letters:update')}
            </Button>
          </p>
        </div>
      </Disclosure>
      <section className="stack" aria-labelledby="letter">
        <h2 id="letter">{words.t('letters:previewTitle')}</h2>
        <p>{words.t('letters:previewHint')}</p>
        {left.length === 0 ? null : <p>{words.t('letters:blanksLeft', { list: words.list(left) })}</p>}
        <LetterLines lines={lines} />
      </section>
      {children}
    </form>
  )
}
