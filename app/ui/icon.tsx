import { iconPaths, type IconName } from './icon-paths'

export type { IconName }

/** Icons that point along the line of reading; all others (tick, phone, clock, person …) never turn. */
const directional: ReadonlySet<IconName> = new Set<IconName>(['back', 'forward', 'exit', 'send'])

export interface IconProps {
  name: IconName
  /** Turned in right-to-left pages; by default only those that point along the line. */
  mirrored?: boolean
  /** A thicker hand, for a tick that must be seen. */
  heavy?: boolean
  'data-mark'?: string
}

/**
 * One of our own icons on a 24px grid. It is always decoration beside words, so assistive technology never hears it.
 * Stroke and size also stand as attributes, so that a page whose styles did not arrive is not covered by black shapes.
 */
export function Icon({ name, mirrored = directional.has(name), heavy = false, ...rest }: IconProps) {
  return (
    <svg
      className={heavy ? 'icon icon-heavy' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth={heavy ? 2.5 : 1.75}
      aria-hidden="true"
      focusable="false"
      data-icon={name}
      data-mirrored={mirrored || undefined}
      {...rest}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
