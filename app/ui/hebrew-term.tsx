export interface HebrewTermProps {
  children: string
  /** Inside a sentence instead of under the term. */
  inline?: boolean
}

/** The Hebrew name beside a translated one: what the form, the sign and the clerk say. Not used on Hebrew pages. */
export function HebrewTerm({ children, inline = false }: HebrewTermProps) {
  return (
    <bdi className="hebrew-term" lang="he" dir="rtl" data-inline={inline || undefined}>
      {children}
    </bdi>
  )
}
