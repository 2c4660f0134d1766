import type { ReactNode } from 'react'
import { BrandMark } from './brand-mark'
import { Icon } from './icon'
import { LanguageSwitch, type LanguageLink } from './language-switch'
import { QuickExit, type QuickExitProps } from './quick-exit'

export interface PageShellProps {
  skipLabel: string
  languagesLabel: string
  languages: readonly LanguageLink[]
  /** What is being written on the page goes along to another language: see `LanguageSwitch`. */
  carries?: boolean
  brand: { href: string; name: ReactNode }
  /** Text size, contrast, colours: a plain page. */
  display: { href: string; label: ReactNode }
  exit: QuickExitProps
  footer: { note: ReactNode; label: string; links: readonly { href: string; label: ReactNode }[] }
  /** Further things of the footer: which of the two keeps the answers, "clear my answers". */
  footerExtra?: ReactNode
  children: ReactNode
}

/** What stands on every public page, in the same places. `main` can take the focus (skip link, page change). */
export function PageShell(props: PageShellProps) {
  const { skipLabel, languagesLabel, languages, carries, brand, display, exit, footer, footerExtra, children } = props
  return (
    <>
      <a className="skip-link" href="#main">
        {skipLabel}
      </a>
      <LanguageSwitch label={languagesLabel} languages={languages} carries={carries} />
      <header className="wrap bar">
        <a className="brand" href={brand.href}>
          <BrandMark />
          <span>{brand.name}</span>
        </a>
        <a className="tool display-link" href={display.href}>
          <Icon name="text" />
          <span>{display.label}</span>
        </a>
        <QuickExit {...exit} />
      </header>
      <main id="main" tabIndex={-1} className="wrap shell-main">
        {children}
      </main>
      <footer className="footer">
        <div className="wrap stack-tight">
          <p className="small">{footer.note}</p>
          {footerExtra}
          <nav aria-label={footer.label}>
            <ul>
              {footer.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </footer>
    </>
  )
}
