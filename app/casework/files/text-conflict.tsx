/** Two texts that were saved at once, with what differs marked in each. */
import { useWords } from '~/i18n/words'
import { differenceOf } from './text-difference'

export interface TextConflictProps {
  /** What somebody else saved meanwhile. */
  readonly theirs: string
  /** What was typed here. */
  readonly mine: string
}

/** Both texts beside each other. Below it stands the field with the text to be saved: the page's own. */
export function TextConflict({ theirs, mine }: TextConflictProps) {
  const words = useWords()
  const parts = differenceOf(theirs, mine)
  return (
    <div className="halves text-conflict">
      {(['first', 'second'] as const).map((side) => (
        <section key={side} className="side-panel" aria-label={words.t(`casework:conflict.${side}`)}>
          <h2>{words.t(`casework:conflict.${side}`)}</h2>
          <p dir="auto" className="text-kept">
            {parts.map((part, index) => {
              if (part.in === 'both') return <span key={index}>{part.text}</span>
              return part.in === side ? <mark key={index}>{part.text}</mark> : null
            })}
          </p>
        </section>
      ))}
    </div>
  )
}
