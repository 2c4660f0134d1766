import type { Words } from '~/i18n/words'
import { FigureId, rightsText } from './figure-words'

/** As its author called it; the change of one figure is called by the rights that state it, and bears its id. @param rights null for a name */
export function ProposalTitle({ title, rights, words }: { title: string; rights: readonly string[] | null; words: Words }) {
  if (rights === null) return <bdi>{title}</bdi>
  return (
    <>
      {rightsText(words, rights)}{' '}
      <span className="law-line">
        <FigureId id={title} />
      </span>
    </>
  )
}
