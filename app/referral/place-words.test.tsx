import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDirectoryData, type DirectoryData } from '#db/directory-data'
import { LANGUAGES, type Language } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { DANGER_LINES, DANGERS } from './danger'
import { DangerNotice } from './danger-notice'
import { weekFrom } from './hours'
import { HoursTable } from './hours-table'
import { languageName } from './language-name'
import { MapFigure } from './map/map-figure'
import { placesMap } from './map/places-map'
import { matchCenters } from './match'
import { reasonTexts } from './place-card'
import { placeView } from './place-view'
import type { MatchRequest } from './types'

let data: DirectoryData

beforeAll(async () => {
  data = await readDirectoryData()
})

const wordsIn = (language: Language) => wordsFor(wordsOf(language))

/** The text of some markup, and what stands in an attribute wherever it stands. */
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '')
const valuesOf = (markup: string, attribute: string) => [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1])
const draw = (element: ReactElement) => renderToStaticMarkup(element)

/** What a visitor reads of the reasons for a place. */
function reasonsOf(id: string, language: Language, request: Partial<MatchRequest>): readonly string[] {
  const now = new Date('2026-11-22T08:00:00Z')
  const places = matchCenters({ locality: null, language, topics: [], now, asOfYear: 2026, ...request }, data.centers, data.localities, data.hotlines)
  const place = places.find((each) => (each.type === 'center' ? each.center.id : each.hotline.id) === id)
  if (!place) throw new Error(`${id} is not among the places`)
  return reasonTexts(placeView(place, language, new Map(data.localities.map(({ code, names }) => [code, names]))), wordsIn(language))
}

describe('the reasons for a place', () => {
  test('name the town, the subject and the language', () => {
    expect(reasonsOf('shil-lod', 'en', { locality: '7000', topics: ['debts'] })).toEqual(['in your town', 'deals with: Debts'])
    expect(reasonsOf('niiAmharic', 'am', { locality: '7400', topics: ['nationalInsurance'] })).toContain('አማርኛ ይናገራሉ')
    expect(reasonsOf('welfare118', 'en', { locality: null, language: 'am' })).toContain('speaks Amharic')
    expect(reasonsOf('insolvency', 'en', { locality: '6100', topics: ['debts'] })).toContain('open now')
  })

  test('do not tell a reader of Hebrew that Hebrew is spoken', () => {
    expect(reasonsOf('welfare118', 'he', { locality: null }).join()).not.toMatch(/עברית/)
  })

  test.each(LANGUAGES)('have words in %s', (language) => {
    for (const topics of [['debts'], ['violence'], ['nationalInsurance']] as const) {
      expect(reasonsOf('welfare118', language, { locality: '8600', topics: topics[0] === 'violence' ? topics : [] }).join()).not.toMatch(/places:|reason|\{\{/)
    }
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(DANGERS)('the notice of %s carries its numbers as links, the first one first', (danger) => {
    const markup = draw(<DangerNotice danger={danger} words={wordsIn(language)} />)
    expect(valuesOf(markup, 'href')).toEqual(DANGER_LINES[danger].map(({ number }) => `tel:${number}`))
    expect(textOf(markup)).not.toMatch(/\{\{|\[|places:/)
  })

  test('the week says its days, its closed days and its holidays', () => {
    const days = weekFrom([{ days: [0, 1, 2, 3, 4], from: '08:30', to: '12:00' }], new Date('2026-09-20T06:00:00Z'))
    const markup = draw(<HoursTable days={days} words={wordsIn(language)} />)
    const rows = markup.split('<tr>').slice(2).map(textOf)
    const words = wordsIn(language)
    expect(rows).toHaveLength(7)
    expect(rows[0]).toContain(words.t('places:holiday-yomKippur'))
    expect(rows[2]).toContain('08:30–12:00')
    expect(rows[0]).not.toContain('08:30')
    expect(textOf(markup)).not.toMatch(/\{\{|places:/)
  })

  test('every town on the map is a link that says its name and how many places are there', () => {
    const map = placesMap({ ...data, language, around: '7000', matched: new Set() })
    const words = wordsIn(language)
    const markup = draw(<MapFigure map={map} words={words} label="map" hrefOf={(code) => `/town/${code}`} />)
    expect(valuesOf(markup, 'href')).toEqual(map.towns.map(({ code }) => `/town/${code}`))
    const labels = valuesOf(markup, 'aria-label').slice(1)
    expect(labels).toHaveLength(map.towns.length)
    for (const label of labels) expect(label).toMatch(/\S.*\d|\S.*\S/)
    // The security policy allows no styles in the page.
    expect(valuesOf(markup, 'style')).toEqual([])
  })

  test('languages of places have names, also those that are not of the portal', () => {
    for (const code of ['he', 'ar', 'ru', 'en', 'am', 'fr', 'es', 'de', 'pl']) expect(languageName(code, wordsIn(language))).not.toMatch(/common:|^..$/)
  })
})
