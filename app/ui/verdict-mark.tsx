import type { ReactNode } from 'react'

/** How far the door stands open. */
export type Verdict = 'eligible' | 'needsInfo' | 'askPerson' | 'ineligible'

const frame = 'M5 33V15a11 11 0 0 1 22 0v18M1.5 33.5h29'
const whole = 'M5 33V15a11 11 0 0 1 22 0v18z'

/** Four drawings that differ by shape, not only by colour: tick, three dots, a person, a keyhole. */
const drawings: Record<Verdict, ReactNode> = {
  eligible: (
    <>
      <path className="mark-light" d={whole} />
      <path d={frame} />
      <path d="m10.5 20.5 4 4.5 7.5-9.5" strokeWidth="3" />
    </>
  ),
  needsInfo: (
    <>
      <path className="mark-light" d="M16 4a11 11 0 0 1 11 11v18H16z" />
      <path d={frame} />
      <path d="M10 20h.01M16 20h.01M22 20h.01" strokeWidth="4" />
    </>
  ),
  askPerson: (
    <>
      <path className="mark-door" d={whole} />
      <path d="M1.5 33.5h29" />
      <circle className="mark-person" cx="16" cy="14.5" r="3.7" />
      <path className="mark-person" d="M9 28.5c0-5.2 3-8.2 7-8.2s7 3 7 8.2z" />
    </>
  ),
  ineligible: (
    <>
      <path d={frame} />
      <circle cx="16" cy="18" r="2.6" />
      <path d="M16 20.8V26" />
    </>
  ),
}

/** The arch of a verdict. Always beside the verdict's word, so it is hidden from assistive technology. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className="verdict-mark"
      viewBox="0 0 32 36"
      width="40"
      height="45"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
      data-mark={verdict}
    >
      {drawings[verdict]}
    </svg>
  )
}
