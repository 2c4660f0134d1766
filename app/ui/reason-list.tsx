import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { SourceLine } from './source-line'

/** Whether a condition holds: yes, no, not known yet, a person has to look, or only the authority can say. */
export type ReasonMark = 'holds' | 'fails' | 'unknown' | 'person' | 'authority'

export interface Reason {
  key: string
  mark: ReasonMark
  text: ReactNode
  /** The answer it rests on, and what follows from it. */
  answer?: ReactNode
  source?: ReactNode
}

export interface ReasonListProps {
  reasons: readonly Reason[]
  /** The word of each mark, heard before the reason by those who do not see the drawing. */
  markWords: Record<ReasonMark, string>
}

const icons: Record<ReasonMark, IconName> = { holds: 'tick', fails: 'bar', unknown: 'dots', person: 'person', authority: 'office' }

/** Condition by condition: mark, words, the answer used, the source. Flat: no trees. */
export function ReasonList({ reasons, markWords }: ReasonListProps) {
  return (
    <ul className="reasons">
      {reasons.map(({ key, mark, text, answer, source }) => (
        <li key={key}>
          <Icon name={icons[mark]} heavy={mark !== 'authority' && mark !== 'person'} data-mark={mark} />
          <div className="reason-words">
            <p>
              <span className="visually-hidden">{markWords[mark]} </span>
              {text}
            </p>
            {answer ? <p className="small">{answer}</p> : null}
            {source ? <SourceLine>{source}</SourceLine> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
