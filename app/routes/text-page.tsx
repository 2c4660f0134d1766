import type { ReactNode } from 'react'
import { useWords, type Values } from '~/i18n/words'

interface TextPageProps {
  name: string
  sections: readonly string[]
  values?: Values
  /** Parts that need more than words. */
  children?: ReactNode
}

/** A page of plain sections, whose words stand under `pages:<name>`: title, lead, and sections with a title and paragraphs. */
export function TextPage({ name, sections, values, children }: TextPageProps) {
  const words = useWords()
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t(`pages:${name}.title`)}</h1>
        <p>{words.t(`pages:${name}.lead`)}</p>
      </div>
      {sections.map((section) => (
        <section className="stack" key={section} aria-labelledby={section}>
          <h2 id={section}>{words.t(`pages:${name}.${section}.title`)}</h2>
          <p>{words.t(`pages:${name}.${section}.text`, values)}</p>
        </section>
      ))}
      {children}
    </div>
  )
}
