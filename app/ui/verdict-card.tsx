import { useId, type ReactNode } from 'react'
import { useLeaving } from './framed'
import { HebrewTerm } from './hebrew-term'
import { Icon } from './icon'
import { VerdictMark, type Verdict } from './verdict-mark'

export interface VerdictCardProps {
  verdict: Verdict
  /** The verdict's words. Heard and printed on every card; seen on it only with `showWord`. */
  word: ReactNode
  showWord?: boolean
  name: ReactNode
  href?: string
  /** Left out on Hebrew pages. */
  hebrewName?: string
  authority?: ReactNode
  /** "about 4,556 ₪ a month": wrap the sum itself in `Amount`. */
  amount?: ReactNode
  /** Year of the figures, assumptions: stands under the amount, never away from it. */
  caveat?: ReactNode
  dates?: readonly ReactNode[]
  /** Reasons, what is missing, what would change it. */
  children?: ReactNode
  /** One action: a button or a link. */
  actions?: ReactNode
  headingLevel?: 2 | 3
  id?: string
}

/** One right and how open it looks. The order is always the same, so whoever has read one card has read all. */
export function VerdictCard(props: VerdictCardProps) {
  const { verdict, word, showWord = false, name, href, hebrewName, authority, amount, caveat, dates = [] } = props
  const { children, actions, headingLevel = 3, id } = props
  const nameId = useId()
  const leaving = useLeaving()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <article className="verdict-card" data-verdict={verdict} id={id} aria-labelledby={nameId}>
      <div className="verdict-head">
        <VerdictMark verdict={verdict} />
        <div className="verdict-names">
          <Heading id={nameId}>{href ? <a href={href} {...leaving}>{name}</a> : name}</Heading>
          {hebrewName ? <HebrewTerm>{hebrewName}</HebrewTerm> : null}
          {authority ? <p className="authority">{authority}</p> : null}
          <p className={showWord ? 'verdict-word' : 'verdict-word visually-hidden'}>{word}</p>
        </div>
      </div>
      <div className="verdict-body">
        {amount ? (
          <div className="verdict-amount">
            <p>{amount}</p>
            {caveat}
          </div>
        ) : (
          caveat
        )}
        {dates.length > 0 ? (
          <ul className="verdict-dates">
            {dates.map((date, index) => (
              <li key={index}>
                <Icon name="calendar" />
                <span>{date}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {children}
        {actions ? <div className="verdict-actions">{actions}</div> : null}
      </div>
    </article>
  )
}

/** The sum inside an amount line, large and isolated from the direction around it. */
export function Amount({ children }: { children: ReactNode }) {
  return <bdi className="amount num">{children}</bdi>
}
