import type { ReactNode } from 'react'

export interface DefinitionPairsProps {
  pairs: readonly { key: string; term: ReactNode; value: ReactNode }[]
}

/** Short facts in pairs: who decides, by when, which phone. What is not known is said, not left out. */
export function DefinitionPairs({ pairs }: DefinitionPairsProps) {
  return (
    <dl className="pairs">
      {pairs.map(({ key, term, value }) => [
        <dt key={`${key}-term`}>{term}</dt>,
        <dd key={`${key}-value`}>{value}</dd>,
      ])}
    </dl>
  )
}
