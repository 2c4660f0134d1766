import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icon'

interface ButtonLook {
  children: ReactNode
  /** `main` is filled and stands once on a page; `second` is an outline; `quiet` sends a form but looks like a link. */
  kind?: 'main' | 'second' | 'quiet'
  icon?: IconName
  /** After the words; `forward` for the step that leads on. */
  iconEnd?: IconName
  wide?: boolean
}

type LinkButton = ButtonLook & { href: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'>
type FormButton = ButtonLook & { href?: undefined } & Omit<
    ButtonHTMLAttributes<HTMLButtonElement>,
    'className' | 'style' | 'disabled'
  >
export type ButtonProps = LinkButton | FormButton

/**
 * A button, or with `href` a link that looks like one. Its words are a verbal noun and may take two lines.
 * It is never disabled: a form that cannot be sent yet says why when one tries.
 */
export function Button({ kind = 'main', icon, iconEnd, wide = false, children, ...rest }: ButtonProps) {
  const look = { className: 'button', 'data-kind': kind, 'data-wide': wide || undefined }
  const words = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </>
  )
  if (rest.href !== undefined) {
    return (
      <a {...look} {...rest}>
        {words}
      </a>
    )
  }
  const { href: _none, type = 'submit', ...attributes } = rest
  return (
    <button {...look} type={type} {...attributes}>
      {words}
    </button>
  )
}
