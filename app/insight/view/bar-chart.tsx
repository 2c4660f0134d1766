/**
 * Bars, one under the other, from the side where reading begins. The names are text of the page and not of the drawing, so that they
 * keep their size on a phone and wrap in every language; the drawing has no words and stretches.
 */
import { scaleLinear } from 'd3-scale'
import { directionOf, type Language } from '~/i18n/languages'

export interface Bar {
  readonly id: string
  readonly label: string
  readonly value: number | null
  readonly text: string
  /** Of what it is compared with; left out where nothing is. */
  readonly before?: { readonly value: number | null; readonly text: string }
}

interface BarChartProps {
  /** What the picture shows, for who does not see it. The numbers stand in the table beside it. */
  readonly label: string
  readonly bars: readonly Bar[]
  readonly language: Language
}

const WIDTH = 100
const HEIGHT = 10

export function BarChart({ label, bars, language }: BarChartProps) {
  const most = Math.max(1, ...bars.flatMap(({ value, before }) => [value ?? 0, before?.value ?? 0]))
  const scale = scaleLinear([0, most], [0, WIDTH])
  const isRightToLeft = directionOf(language) === 'rtl'
  const drawing = (value: number | null, kind: 'now' | 'before') => {
    const width = scale(value ?? 0)
    return (
      <svg className="measure-bar" data-kind={kind} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="bar-ground" width={WIDTH} height={HEIGHT} />
        <rect className="bar-value" x={isRightToLeft ? WIDTH - width : 0} width={width} height={HEIGHT} />
      </svg>
    )
  }
  return (
    <div className="chart bars" role="img" aria-label={label}>
      {bars.map(({ id, label: name, value, text, before }) => (
        <div className="bar-row" key={id}>
          <span className="bar-name">{name}</span>
          <span className="bar-lines">
            <span className="bar-line">
              {drawing(value, 'now')}
              <span className="bar-number">{text}</span>
            </span>
            {before ? (
              <span className="bar-line">
                {drawing(before.value, 'before')}
                <span className="bar-number">{before.text}</span>
              </span>
            ) : null}
          </span>
        </div>
      ))}
    </div>
  )
}
