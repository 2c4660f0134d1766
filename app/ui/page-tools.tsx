import type { ReactNode } from 'react'
import { Icon } from './icon'

export interface BesideChoice {
  code: string
  name: string
  dir: 'ltr' | 'rtl'
  href: string
  current: boolean
}

export interface PageToolsProps {
  /** Names the group for assistive technology. */
  label: string
  /** The control that reads aloud. */
  aloud?: ReactNode
  /** Said where the browser has no voice for the page's language. */
  noVoice?: string
  /** Languages that may stand beside the text, and the way back to one. */
  beside?: { label: string; choices: readonly BesideChoice[]; one: { href: string; label: string } }
  /** Prints by script; without one the browser's own command is left. */
  print?: string
}

/** What can be done with a page beside reading it: listen, a second language, paper. */
export function PageTools({ label, aloud, noVoice, beside, print }: PageToolsProps) {
  const isTwofold = beside?.choices.some(({ current }) => current) ?? false
  return (
    <div className="page-tools" role="group" aria-label={label}>
      {aloud}
      {noVoice ? <p className="no-voice small">{noVoice}</p> : null}
      {beside ? (
        <div className="beside-choice">
          <Icon name="languages" />
          <span id="beside-label">{beside.label}</span>
          <ul aria-labelledby="beside-label">
            {beside.choices.map(({ code, name, dir, href, current }) => (
              <li key={code}>
                <a href={href} lang={code} dir={dir} aria-current={current ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
            {isTwofold ? (
              <li>
                <a href={beside.one.href}>{beside.one.label}</a>
              </li>
            ) : null}
          </ul>
        </div>
      ) : null}
      {print ? (
        <button type="button" className="page-tool" data-print>
          <Icon name="print" />
          <span>{print}</span>
        </button>
      ) : null}
    </div>
  )
}
