import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { type EditedLine, lineName, markName, RESTORE } from './edits'

/** A letter of A4 width holds about this many letters in a line. */
const LETTERS_IN_ROW = 60

function rowsFor(text: string): number {
  return Math.max(1, ...[text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LETTERS_IN_ROW)), 0)])
}

/** The letter line by line: the Hebrew to be changed where needed, and under it what it says. */
export function LetterLines({ lines }: { lines: readonly EditedLine[] }) {
  const words = useWords()
  return (
    <ol className="letter-lines">
      {lines.map((line, index) => {
        const id = `line-${index + 1}`
        return (
          <li key={line.id} className="letter-line" data-role={line.role}>
            <label className="visually-hidden" htmlFor={id}>
              {words.t('letters:line', { number: index + 1 })}
            </label>
            <input type="hidden" name={markName(line.id)} value={line.mark} />
            <div className="letter-hebrew">
              {line.number === null ? null : <span className="letter-number" aria-hidden="true">{line.number}.</span>}
              <textarea
                id={id} className="control" name={lineName(line.id)} lang="he" dir="rtl" rows={rowsFor(line.hebrew)} defaultValue={line.hebrew}
                aria-describedby={line.translation === null ? undefined : `${id}-meaning`} spellCheck={false}
              />
            </div>
            {line.translation === null ? null : (
              <p className="letter-translation" id={`${id}-meaning`}>
                {line.translation}
              </p>
            )}
            {line.edited ? (
              <p className="row small">
                <span>{words.t(line.translation === null ? 'letters:editedHebrew' : 'letters:edited')}</span>
                <Button kind="quiet" name={RESTORE} value={line.id}>
                  {words.t('letters:restore')}
                </Button>
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
