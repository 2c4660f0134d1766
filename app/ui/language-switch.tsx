/** A language in its own letters, with the address of this same page in it. */
export interface LanguageLink {
  code: string
  name: string
  dir: 'ltr' | 'rtl'
  href: string
  current: boolean
}

/** The form of a page whose text goes along to another language, by its id. */
export const CARRIED_FORM = 'carried'

/** What the form is sent with when it is sent by a language. */
export const SWITCHED = 'switched'

interface LanguageSwitchProps {
  label: string
  languages: readonly LanguageLink[]
  /** The page holds what somebody is writing, in a form with the id `CARRIED_FORM`: it is sent along, also without scripts. */
  carries?: boolean
}

/** For a page that has nothing to carry at the moment: the languages then lead to its address alone. */
export function NothingCarried() {
  return <form id={CARRIED_FORM} hidden />
}

/** All languages, always in the same order, none behind a menu. */
export function LanguageSwitch({ label, languages, carries = false }: LanguageSwitchProps) {
  return (
    <nav className="languages" aria-label={label}>
      <div className="wrap">
        {/* The Enter key presses the first button of a form: that must not be a language. */}
        {carries ? <button form={CARRIED_FORM} className="visually-hidden" tabIndex={-1} aria-hidden="true" /> : null}
        <ul>
          {languages.map(({ code, name, dir, href, current }) => (
            <li key={code}>
              {carries ? (
                <button
                  form={CARRIED_FORM} formAction={href} formNoValidate name={SWITCHED} value={code} lang={code} dir={dir}
                  aria-current={current ? 'true' : undefined}
                >
                  {name}
                </button>
              ) : (
                <a href={href} lang={code} hrefLang={code} dir={dir} aria-current={current ? 'true' : undefined}>
                  {name}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
