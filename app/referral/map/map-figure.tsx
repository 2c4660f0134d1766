import { useId } from 'react'
import type { Words } from '~/i18n/words'
import { LABEL_SIZE } from './labels'
import type { MapTown, PlacesMap } from './places-map'

interface MapFigureProps {
  map: PlacesMap
  words: Words
  label: string
  /** Where a town leads. */
  hrefOf: (code: string) => string
}

/**
 * Water and places, nothing else. Every town with places is a link that says its name and how many there are, so the
 * keyboard and a screen reader get what the eye gets; the list of the page says the same in words. Colours are those of
 * the page, so it turns to night with it; positions never turn with the direction of reading.
 */
export function MapFigure({ map, words, label, hrefOf }: MapFigureProps) {
  const paper = useId()
  return (
    <svg role="group" aria-label={label} viewBox={`0 0 ${map.width} ${map.height}`} width="100%" direction="ltr" className="no-print">
      <clipPath id={paper}>
        <rect width={map.width} height={map.height} rx="10" />
      </clipPath>
      <rect width={map.width} height={map.height} rx="10" fill="var(--card)" />
      {map.waters.map((path) => (
        <path key={path} d={path} clipPath={`url(#${paper})`} fill="var(--tint)" stroke="var(--edge)" strokeOpacity="0.35" strokeWidth="0.75" strokeLinejoin="round" />
      ))}
      <path d={map.dots} stroke="var(--edge)" strokeOpacity="0.55" strokeWidth="2.4" strokeLinecap="round" fill="none" />
      {map.towns.map((town) => (
        <a key={town.code} href={hrefOf(town.code)} aria-label={townLabel(town, words)}>
          <circle cx={town.x} cy={town.y} r="13" fill="transparent" />
          <Mark town={town} />
          {town.label ? (
            <text
              x={town.label.x} y={town.label.y} textAnchor={town.label.anchor} fontSize={LABEL_SIZE} fontWeight={town.role === 'town' ? 400 : 700}
              fill="var(--ink)" stroke="var(--card)" strokeWidth="3" strokeLinejoin="round" paintOrder="stroke" lang={town.name.language} aria-hidden="true"
            >
              {town.name.text}
            </text>
          ) : (
            <title>{townLabel(town, words)}</title>
          )}
        </a>
      ))}
    </svg>
  )
}

function townLabel(town: MapTown, words: Words): string {
  return words.t('places:mapTown', { town: town.name.text, count: town.count })
}

/** The town in question is a lit arch on its foot line; a town of the list a full dot, any other an open one. */
function Mark({ town: { x, y, role } }: { town: MapTown }) {
  if (role === 'here') {
    return (
      <path
        d={`M${x - 8} ${y + 8}v-8a8 8 0 0 1 16 0v8M${x - 11} ${y + 8}h22`} fill="var(--light)" stroke="var(--door)" strokeWidth="2.25" strokeLinecap="round"
      />
    )
  }
  return role === 'match' ? (
    <circle cx={x} cy={y} r="5" fill="var(--door)" stroke="var(--card)" strokeWidth="1.5" />
  ) : (
    <circle cx={x} cy={y} r="3.6" fill="var(--card)" stroke="var(--door)" strokeWidth="2" />
  )
}
