import { directionOf, type Language, OWN_NAMES } from './languages'

/** A language by the name that its speakers give it, in their script, whatever the language of the page. */
export function OwnName({ language }: { readonly language: Language }) {
  return (
    <bdi className="language-name" lang={language} dir={directionOf(language)}>
      {OWN_NAMES[language]}
    </bdi>
  )
}
