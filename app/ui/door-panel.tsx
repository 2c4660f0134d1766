import { useId, type ReactNode } from 'react'
import { Button } from './button'
import { DoorScene } from './door-scene'
import { Icon } from './icon'

export interface DoorPanelProps {
  title: ReactNode
  text: ReactNode
  action: { href: string; label: ReactNode }
  /** A quieter way in, such as going on with a code. */
  second?: { href: string; label: ReactNode }
  /** Up to three short facts, each with a tick. */
  facts?: readonly ReactNode[]
}

/** The head of the home page: the question of the page, the button, and the open door. */
export function DoorPanel({ title, text, action, second, facts = [] }: DoorPanelProps) {
  const titleId = useId()
  return (
    <section className="door-panel" aria-labelledby={titleId}>
      <DoorScene />
      <div className="door-words">
        <h1 id={titleId}>{title}</h1>
        <p className="lead">{text}</p>
        <p className="row">
          <Button href={action.href} iconEnd="forward">
            {action.label}
          </Button>
          {second ? <a href={second.href}>{second.label}</a> : null}
        </p>
        {facts.length > 0 ? (
          <ul className="door-facts">
            {facts.map((fact, index) => (
              <li key={index}>
                <Icon name="tick" heavy />
                <span>{fact}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  )
}
