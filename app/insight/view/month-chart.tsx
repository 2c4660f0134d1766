/** Lines over months, in the direction of reading: the first month stands where a line of text begins. */
import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { directionOf, type Language } from '~/i18n/languages'

export interface Line {
  readonly key: string
  readonly name: string
  /** One value for each month. */
  readonly values: readonly (number | null)[]
}

interface MonthChartProps {
  readonly label: string
  readonly months: readonly { readonly id: string; readonly name: string }[]
  readonly lines: readonly Line[]
  readonly language: Language
  readonly number: (value: number) => string
}

const WIDTH = 600
const HEIGHT = 200
const TICKS = 4

export function MonthChart({ label, months, lines, language, number }: MonthChartProps) {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const y = scaleLinear([0, most], [HEIGHT, 0]).nice(TICKS)
  const ticks = y.ticks(TICKS)
  const ids = months.map(({ id }) => id)
  const x = scalePoint(ids, directionOf(language) === 'rtl' ? [WIDTH, 0] : [0, WIDTH]).padding(0.2)
  const at = (index: number) => x(ids[index] ?? '') ?? 0
  const draw = line<number>((_value, index) => at(index), (value) => y(value))
  const [first, last] = [months[0], months.at(-1)]
  return (
    <div className="chart month-chart" role="img" aria-label={label}>
      <ul className="legend">
        {lines.map(({ key, name }, index) => (
          <li key={key}>
            <svg className="legend-mark" viewBox="0 0 24 8" aria-hidden="true" focusable="false">
              <line className="measure-line" data-line={index} x1="0" x2="24" y1="4" y2="4" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div className="month-plot">
        {/* Evenly apart, because the axis ends on its last mark. */}
        <ol className="measure-ticks">
          {[...ticks].reverse().map((tick) => (
            <li key={tick}>{number(tick)}</li>
          ))}
        </ol>
        <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {ticks.map((tick) => (
            <line className="measure-grid" key={tick} x1="0" x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          ))}
          {lines.map(({ key, values }, index) => (
            <path className="measure-line" key={key} data-line={index} d={draw(values.map((value) => value ?? 0)) ?? ''} />
          ))}
        </svg>
        <p className="month-ends">
          <span>{first?.name}</span>
          {last && last !== first ? <span>{last.name}</span> : null}
        </p>
      </div>
    </div>
  )
}
