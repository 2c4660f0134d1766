/** A question in words for who is asked: the label, its hint, and the answers there are. */
import type { Words } from '~/i18n/words'
import { fieldLabel, optionLabel } from '~/interview/field-words'
import type { Faced } from './facing'

const MOST_OPTIONS = 14

export function FacedQuestion({ faced, words }: { faced: Faced; words: Words }) {
  const { path, control, values } = faced
  const hint = words.question(path, 'hint')
  const options = control === 'yesNo' || control === 'exists' ? [words.t('common:yes'), words.t('common:no')] : values.map((value) => optionLabel(words, path, value))
  return (
    <>
      <p className="faced-label">{control === 'count' ? words.t(`check:count-${path}`) : fieldLabel(words, path)}</p>
      {hint ? <p className="faced-hint">{hint}</p> : null}
      {options.length > 0 ? (
        <ul className="faced-options">
          {options.slice(0, MOST_OPTIONS).map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
