/** A language in its own letters, with the address of this same page in it. */
export interface LanguageLink {
  code: string
  name: string
  dir: 'ltr' | 'rtl'
  href: string
  current: boolean
}

/** All languages, always in the same order, none behind a menu. */
export function LanguageSwitch({ label, languages }: { label: string; languages: readonly LanguageLink[] }) {
  return (
    <nav className="languages" aria-label={label}>
      <div className="wrap">
        <ul>
          {languages.map(({ code, name, dir, href, current }) => (
            <li key={code}>
              <a href={href} lang={code} hrefLang={code} dir={dir} aria-current={current ? 'true' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
