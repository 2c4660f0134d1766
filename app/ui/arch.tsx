import { Icon, type IconName } from './icon'

export interface ArchProps {
  icon: IconName
  /** `time` in brass on pale light, `error` in clay; otherwise door petrol. */
  tone?: 'help' | 'time' | 'error'
}

/** An icon framed by the arch, for leading a row or a notice. Decoration: the words beside it carry the meaning. */
export function Arch({ icon, tone = 'help' }: ArchProps) {
  return (
    <span className="arch" data-tone={tone} aria-hidden="true">
      <Icon name={icon} />
    </span>
  )
}
