/**
 * Somebody who may see the pages of measures tries to work out a small number: by every filter, every pair of periods, pages against
 * files, and today against yesterday. Two towns that differ by people in tens that are not full look the same to the last byte.
 */
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insightSums, insightSumsWaiting } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import type { Grant } from '~/accounts/permissions'
import { startSession } from '~/accounts/sessions.server'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import { quietServer } from '~/editing/testing'
import { addGrants } from '~/insight/casework/sums.server'
import { addCounts } from '~/insight/counting/add-counts.server'
import type { Count } from '~/insight/counting/cells'
import { addMonths } from '~/insight/reading/period'
import { createDirectory } from '~/referral/directory.server'
import { NOTHING_DECIDED } from '~/server/context'
import { todayInIsrael } from '~/i18n/today'
import { loader as takeUp } from './insight'
import { loader as decisions } from './insight-decisions'
import { loader as demand } from './insight-demand'
import { loader as file } from './insight-export'
import { loader as report } from './insight-report'
import { loader as visits } from './insight-visits'

const PAGES = { takeUp, decisions, demand, visits }
const NOW = todayInIsrael(new Date()).slice(0, 7)
const MONTHS = [-2, -1, 0].map((back) => addMonths(NOW, back))
const A = 'center-a'
const B = 'center-b'
const count = (measure: Count['measure'], scope: string, subject: string, n: number, outcome = ''): Count => ({ measure, scope, subject, outcome, n })

/** Cells of a town: some large, some small, some that become full over the months. */
function town(month: number, small: number): Count[] {
  return [A, B].flatMap((center) => {
    const at = `center:${center}`
    return [
      count('files', at, 'he', 40 + 7 * month), count('files', at, 'ar', 13), count('files', at, 'am', month === 0 ? small : 0), count('files', at, 'ru', 3),
      ...(['looked', 'planned', 'claimed', 'granted'] as const).flatMap((measure, stage) => [
        count(measure, at, 'income-support', 60 - 11 * stage), count(measure, at, 'arnona-discount', month === 0 ? small : 0), count(measure, at, 'child-allowance', 12 - stage),
      ]),
      count('refused', at, 'papers', 14), count('refused', at, 'late', month === 0 ? small : 0), count('appeals', at, 'won', 11), count('appeals', at, 'lost', month === 0 ? small : 0),
      count('resultDays', at, '31-60', 23), count('resultDays', at, '366-', month === 0 ? small : 0), count('waitDays', at, '0-7', 31), count('work', at, 'meetings', 18),
      count('unmet', at, 'language', 21, 'ar'), count('unmet', at, 'language', month === 0 ? small : 0, 'am'), count('leftUnseen', at, 'he', 12),
      count('missed', at, 'income-support', 16),
    ]
  }).concat([
    count('begun', 'all', 'he', 230), count('begun', 'all', 'am', month === 0 ? small : 0), count('finished', 'all', 'he', 190), count('finished', 'all', 'am', month === 0 ? small : 0),
    count('finished', 'place:7000', 'he', 120), count('finished', 'place:7000', 'am', month === 0 ? small : 0),
    count('verdict', 'all', 'income-support', 88, 'eligible'), count('verdict', 'all', 'income-support', month === 0 ? small : 0, 'askPerson'),
    count('verdict', 'place:7000', 'income-support', 45, 'eligible'), count('verdict', 'language:am', 'income-support', month === 0 ? small : 0, 'eligible'),
    count('known', 'all', 'property', 70, 'known'), count('known', 'all', 'property', month === 0 ? small : 0, 'notKnown'), count('stopped', 'all', 'property', month === 0 ? small : 0),
  ])
}

describe.each(TEST_ENGINES)('measures on %s', (engine) => {
  let world: World
  let context: AppLoadContext
  let everywhere: string
  let both: string
  let onlyA: string
  beforeAll(async () => {
    world = await openWorld(engine)
    context = {
      ...world.context, ...quietServer(world.context.db), source: '192.0.2.1', directory: createDirectory(world.context.db), secret: 'for tests alone', nonce: '', staffDirectory: null,
      operator: NOTHING_DECIDED, checkDatabase: () => Promise.resolve(),
    } as AppLoadContext
    const signIn = async (grants: readonly Grant[]) => startSession(world.context.db, (await staffAs(world, grants)).id, 'full', new Date())
    everywhere = await signIn([{ role: 'administrator', centerId: A }])
    both = await signIn([{ role: 'centerManager', centerId: A }, { role: 'centerManager', centerId: B }])
    onlyA = await signIn([{ role: 'centerManager', centerId: A }])
    // The first people of every small cell; more follow, one by one, in the tests.
    for (const [index, month] of MONTHS.entries()) await addCounts(world.context.db, town(index, 1), month, { draw: () => 0 })
    const grant = { month: MONTHS[0]!, center: A, right: 'income-support', monthly: 1000, once: 0 }
    await addGrants(world.context.db, [...Array.from({ length: 12 }, () => grant), { ...grant, right: 'arnona-discount', monthly: 7777 }], { from: `${MONTHS[0]}-01`, to: `${MONTHS[0]}-02` })
  }, 60_000)
  afterAll(() => world?.connection.close())

  async function ask<T>(run: (args: LoaderFunctionArgs) => T | Promise<T>, query: string, token: string): Promise<T> {
    const request = new Request(`http://portal.test/en/staff/insight?${query}`, { headers: { Host: 'portal.test', Cookie: `mafteach-staff=${token}` } })
    return run({ request, params: { lang: 'en' }, context } as LoaderFunctionArgs)
  }
  const refused = (query: string, token: string) => ask(takeUp, query, token).then(() => 200, (thrown: unknown) => (thrown as Response).status)

  /** Every address that can be made of the filters. */
  function addresses(): readonly { readonly page: keyof typeof PAGES; readonly query: string; readonly from: string; readonly to: string; readonly about: string }[] {
    const periods = MONTHS.flatMap((from) => MONTHS.filter((to) => to >= from).map((to) => ({ from, to })))
    const abouts = [
      ...(['takeUp', 'decisions', 'demand'] as const).flatMap((page) => ['', A, B].map((center) => ({ page, more: { center } as Record<string, string> }))),
      ...['all', 'place:7000', 'language:am'].map((scope) => ({ page: 'visits' as const, more: { visits: scope } as Record<string, string> })),
    ]
    return abouts.flatMap(({ page, more }) => periods.map(({ from, to }) => ({ page, from, to, about: `${page} ${JSON.stringify(more)}`, query: new URLSearchParams({ page, from, to, ...more }).toString() })))
  }

  /** Every number of a page by the place where it stands, its file included. */
  async function numbersOf(query: string, page: keyof typeof PAGES, token: string): Promise<Readonly<Record<string, number>>> {
    const { sections } = await ask(PAGES[page], query, token)
    const csv = await (await ask(file, query, token)).text()
    // All but months, years and spans, which are names: in a file numbers stand in cells of their own.
    const inFile = [...csv.matchAll(/(?<=,)(\d+)(?=,|\r|$)/g)].map(([each]) => Number(each))
    const shown = sections.flatMap(({ id, rows, total }) => [...rows, ...(total ? [total] : [])].flatMap((row) => row.values.map((value, index) => [`${id} ${row.id} ${index}`, value ?? 0] as const)))
    const found = new Set(shown.map(([, value]) => value))
    expect(inFile.filter((each) => !found.has(each)), 'a number stands in the file alone').toEqual([])
    return Object.fromEntries(shown)
  }

  async function everything(token: string): Promise<string> {
    const all: string[] = []
    for (const { page, query } of addresses()) all.push(JSON.stringify((await ask(PAGES[page], query, token)).sections), await (await ask(file, query, token)).text())
    return all.join('\n')
  }

  test('no number, no difference of two filters, periods or pages lies between one and nine', async () => {
    const byAbout = new Map<string, { from: string; to: string; numbers: Readonly<Record<string, number>> }[]>()
    for (const { page, query, from, to, about } of addresses()) {
      byAbout.set(about, [...(byAbout.get(about) ?? []), { from, to, numbers: await numbersOf(query, page, everywhere) }])
    }
    const wrong: string[] = []
    let compared = 0
    const all = [...byAbout.values()].flat()
    for (const one of all) {
      for (const other of all) {
        for (const [at, value] of Object.entries(one.numbers)) {
          const difference = Math.abs(value - (other.numbers[at] ?? 0))
          compared += 1
          if (at.startsWith('money') || at.startsWith('byCenter')) continue
          if (difference % 10 !== 0) wrong.push(`${at}: ${value} - ${other.numbers[at]}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(20_000)
    // A period is the sum of its months, and all centers the sum of each: nothing is rounded twice.
    const of = (about: string, from: string, to: string) => byAbout.get(about)!.find((each) => each.from === from && each.to === to)!.numbers
    for (const about of byAbout.keys()) {
      const whole = of(about, MONTHS[0]!, MONTHS.at(-1)!)
      for (const at of Object.keys(whole)) if (!/months?|visitMonths/i.test(at)) expect(MONTHS.reduce((sum, month) => sum + (of(about, month, month)[at] ?? 0), 0), `${about} ${at}`).toBe(whole[at])
    }
  })

  test('money that is shown, and every difference of it, is of ten grants or more', async () => {
    const money = new Set<number>()
    for (const { page, query } of addresses().filter((each) => each.page === 'takeUp')) {
      for (const [at, value] of Object.entries(await numbersOf(query, page, everywhere))) if (at.startsWith('money')) money.add(value)
    }
    expect([...money].sort()).toEqual([0, 10_000])
    expect(await world.context.db.select().from(insightSumsWaiting)).toHaveLength(2)
    expect(await world.context.db.select().from(insightSums)).toHaveLength(1)
  })

  test('two towns that differ in small cells look the same, day after day, until a ten is full', async () => {
    const before = await everything(everywhere)
    expect(before).toContain('income-support')
    const small = town(0, 1).filter(({ n }) => n === 1)
    expect(small.length).toBeGreaterThan(20)
    for (let people = 2; people <= 9; people++) {
      await addCounts(world.context.db, small, MONTHS[0]!, { draw: () => 0 })
      if (people === 5 || people === 9) expect(await everything(everywhere) === before, `${people} people can be told from one`).toBe(true)
    }
    await addCounts(world.context.db, small, MONTHS[0]!, { draw: () => 0 })
    expect(await everything(everywhere) === before).toBe(false)
  })

  test('a manager sees their centers and no other; of several, all together and each beside another', async () => {
    const query = `from=${MONTHS[0]}&to=${MONTHS.at(-1)}`
    const files = async (token: string, more = '') => (await ask(takeUp, `${query}${more}`, token)).sections.find(({ id }) => id === 'filesByLanguage')?.total?.values[0] ?? 0
    const [a, b] = [await files(everywhere, `&center=${A}`), await files(everywhere, `&center=${B}`)]
    expect(a).toBeGreaterThan(100)
    expect([await files(onlyA), await files(both), await files(everywhere)]).toEqual([a, a + b, a + b])
    expect(await refused(`${query}&center=${B}`, onlyA)).toBe(404)
    expect(await refused(`${query}&against=center:${B}`, onlyA)).toBe(404)
    expect(await refused(`${query}&center=${B}`, both)).toBe(200)
    const compared = (await ask(takeUp, `${query}&center=${A}&against=center:${B}`, both)).sections.find(({ id }) => id === 'filesByLanguage')
    expect(compared?.total).toMatchObject({ values: [a], before: [b] })
    expect((await ask(takeUp, query, onlyA)).sections.map(({ id }) => id)).not.toContain('byCenter')
    expect((await ask(takeUp, query, both)).sections.map(({ id }) => id)).toContain('byCenter')
  })

  test('a report compares a month with the one before', async () => {
    const { sections, month } = await ask(report, `month=${MONTHS[2]}&center=${A}`, onlyA)
    expect(month).toBe(MONTHS[2])
    expect(sections.find(({ id }) => id === 'funnel')?.rows[0]).toEqual({ id: 'looked', values: [70], before: [70] })
    expect(sections.find(({ id }) => id === 'resultDays')?.spans).toEqual({ median: '31-60', p90: '31-60' })
  })

  test('a wrong period is said, and shows and gives nothing', async () => {
    const page = await ask(takeUp, `from=${MONTHS.at(-1)}&to=${MONTHS[0]}`, onlyA)
    expect(page).toMatchObject({ problem: 'order', sections: [], filters: { from: MONTHS.at(-1), to: MONTHS[0] } })
    await expect(ask(file, `from=${MONTHS.at(-1)}&to=${MONTHS[0]}`, onlyA)).rejects.toMatchObject({ status: 400 })
    expect((await ask(takeUp, 'from=never&to=2026-99&against=center', onlyA)).filters).toMatchObject({ to: NOW, against: 'none' })
  })
})
