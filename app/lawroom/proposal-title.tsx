import { FigureId } from './figure-words'

/** As its author called it; the change of one figure bears that figure's id. */
export function ProposalTitle({ title, isFigure }: { title: string; isFigure: boolean }) {
  return isFigure ? <FigureId id={title} /> : <bdi>{title}</bdi>
}
