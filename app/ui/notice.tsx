import type { ReactNode } from 'react'
import { Arch } from './arch'
import type { IconName } from './icon'

export interface NoticeProps {
  /** `time` for dates and old figures, `help` for a person or a phone, `error` for wrong input only. */
  kind: 'time' | 'help' | 'error'
  icon?: IconName
  /** The first sentence, in bold: it must be enough by itself. */
  lead: ReactNode
  children?: ReactNode
  /** A link or button of its own line. */
  action?: ReactNode
  /** What can be unfolded below. */
  more?: ReactNode
}

const usualIcon = { time: 'clock', help: 'phone', error: 'alert' } as const

/** A notice: at most two on a screen. It does not announce itself; for what just happened see `StatusMessage`. */
export function Notice({ kind, icon = usualIcon[kind], lead, children, action, more }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind}>
      <Arch icon={icon} tone={kind} />
      <div className="notice-words">
        <p>
          <strong>{lead}</strong> {children}
        </p>
        {action ? <p>{action}</p> : null}
        {more}
      </div>
    </div>
  )
}
