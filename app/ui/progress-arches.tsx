import type { ReactNode } from 'react'

export interface ProgressArchesProps {
  /** "Question 4 of about 9": the words carry the meaning. */
  text: ReactNode
  /** Answered so far; the next arch is lit. */
  done: number
  /** An honest estimate of all; at least `done` + 1. */
  total: number
}

/** More arches than this would be a fence, and too narrow to be seen on a phone: each then stands for several questions. */
const MOST_ARCHES = 16

/** How far one has come, in words and as a row of arches that assistive technology skips. */
export function ProgressArches({ text, done, total }: ProgressArchesProps) {
  const all = Math.max(total, done + 1)
  const drawn = Math.min(all, MOST_ARCHES)
  const lit = Math.floor((done * drawn) / all)
  const arches = Array.from({ length: drawn }, (_, index) => (index < lit ? 'done' : index === lit ? 'now' : 'open'))
  return (
    <div className="progress">
      <p className="small">{text}</p>
      <div className="progress-arches" aria-hidden="true">
        {arches.map((state, index) => (
          <span key={index} data-state={state} />
        ))}
      </div>
    </div>
  )
}
