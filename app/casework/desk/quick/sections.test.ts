import { expect, test } from 'vitest'
import { expressionsOf } from '~/engine/catalogue'
import { typeAt } from '~/engine/paths'
import { factsRead } from '~/engine/walk'
import { askedTypes, TOPIC_LISTS } from '~/interview/topics'
import { pages } from '~/interview/view'
import { catalogue } from '~/rights'
import { columns, sheetPages } from './sections'

test('every fact that a right reads and that can be asked stands on the sheet', () => {
  const on = new Set(sheetPages.map(({ id }) => id))
  const asked = new Set(catalogue.rights.flatMap((right) => factsRead(expressionsOf(right))))
  const missing = [...asked].filter((path) => {
    const type = typeAt(askedTypes, path)
    const page = pages.pageFor(path)
    return type && !type.derived && page && !on.has(page.id)
  })
  expect(missing).toEqual([])
  for (const list of TOPIC_LISTS) expect(on).toContain(list)
})

test('no page stands there twice, and no section is empty', () => {
  const ids = sheetPages.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const section of columns.flat()) expect(section.pages.length, section.id).toBeGreaterThan(0)
})
