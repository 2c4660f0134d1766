import type { Words } from '~/i18n/words'
import { Icon } from '~/ui/icon'
import type { TextCell } from './view.server'

/** What is wrong with a text, and how to mend it; advice is told apart from what refuses it. */
export function TextProblems({ words, problems }: { words: Words; problems: TextCell['problems'] }) {
  if (problems.length === 0) return null
  return (
    <ul className="texts-marks">
      {problems.map(({ kind, isHard, about }) => (
        <li key={`${kind} ${about}`} className={isHard ? 'field-error' : 'small'}>
          {isHard ? <Icon name="alert" /> : null}
          <span>
            {words.t(`editing:problem.${kind === 'placeholders' && about === '' ? 'placeholders-none' : kind}`)} {about === '' || kind.endsWith('length') ? null : <bdi>{about}</bdi>}
          </span>
        </li>
      ))}
    </ul>
  )
}
