import type { ReactNode } from 'react'

export interface ProgressArchesProps {
  /** "Question 4 of about 9": the words carry the meaning. */
  text: ReactNode
  /** Answered so far; the next arch is lit. */
  done: number
  /** An honest estimate of all; at least `done` + 1. */
  total: number
}

/** How far one has come, in words and as a row of arches that assistive technology skips. */
export function ProgressArches({ text, done, total }: ProgressArchesProps) {
  const arches = Array.from({ length: Math.max(total, done + 1) }, (_, index) =>
    index < done ? 'done' : index === done ? 'now' : 'open',
  )
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
