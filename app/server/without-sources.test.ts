/** The rules of the browser, made as its bundle makes them, say of every household of the cases what the whole rules say. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RightCase, RightCases } from '~/engine/cases'
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import { screen } from '~/engine/screen'
import { catalogue } from '~/rights'
import { withoutSources } from './without-sources.vite'

const modules = import.meta.glob<Record<string, RightCases>>('../rights/*/*.cases.ts', { eager: true })
const everyCases = Object.values(modules).flatMap((module) => Object.values(module))

let folder: string
let light: Catalogue

beforeAll(async () => {
  const root = process.cwd()
  folder = await mkdtemp(path.join(root, 'node_modules', '.light-'))
  const outfile = path.join(folder, 'rules.mjs')
  await build({
    entryPoints: [path.join(root, 'app/rights/index.ts')], outfile, bundle: true, format: 'esm', alias: { '~': path.join(root, 'app') },
    plugins: [{
      name: 'without-sources',
      setup: (bundle) => {
        bundle.onLoad({ filter: /\/app\/rights\/.*\.ts$/ }, async ({ path: file }) => ({
          contents: withoutSources((await transform(await readFile(file, 'utf8'), { loader: 'ts' })).code), loader: 'js',
        }))
      },
    }],
  })
  light = ((await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as { catalogue: Catalogue }).catalogue
})
afterAll(() => rm(folder, { recursive: true }))

/** A right with those that it follows: what it says hangs on no other. */
function ownRules(rules: Catalogue, id: string): Catalogue {
  const wanted = new Set([...(rules.followed.get(id) ?? []), id])
  return defineCatalogue(rules.facts, rules.rights.filter((right) => wanted.has(right.id)), rules)
}

/** What is said of a household: all but the explanation, which is many times as long. */
function said(rules: Catalogue, { facts, asOf }: RightCase): string {
  const { results } = screen(rules, facts, parseDay(asOf) as number)
  return JSON.stringify(
    results.map(({ right, verdict, amounts, deadlines, conditions }) => [
      right.id, verdict, amounts.map(({ min, max, unit }) => [min, max, unit]), deadlines, conditions.map(({ id, state, truth }) => [id, state, truth]),
    ]),
  )
}

test('no name of a source is left in a right or in a figure', () => {
  const heard = catalogue.rights.flatMap(({ sources }) => sources)
  expect(heard.length).toBeGreaterThan(100)
  expect(light.rights.flatMap(({ sources }) => sources)).toEqual([])
  const values = Object.values(light.parameters).flatMap((parameter) => parameter.values)
  const named = values.filter(({ source }) => source !== '').map(({ source }) => source)
  // A few figures are made by forms of their own.
  expect(named.length / values.length).toBeLessThan(0.1)
})

test('figures, days and conditions are the same', () => {
  const plain = ({ parameters, tables, rights }: Catalogue) =>
    JSON.stringify([parameters, tables, rights.map(({ conditions }) => conditions.map(({ id, law }) => [id, law]))], (key, value: unknown) => (key === 'source' ? undefined : value))
  expect(plain(light)).toBe(plain(catalogue))
})

test('every household of the cases hears the same', () => {
  const wrong = everyCases.flatMap(({ right, cases }) => {
    const [whole, own] = [ownRules(catalogue, right), ownRules(light, right)]
    return cases.filter((example) => said(own, example) !== said(whole, example)).map(({ name }) => `${right}: ${name}`)
  })
  expect(wrong).toEqual([])
  expect(everyCases.flatMap(({ cases }) => cases).length).toBeGreaterThan(1000)
}, 120_000)

test('what is not a source stays', () => {
  expect(withoutSources(`const a = inForce(3, 'days', PAGE), b = { source: 'x y', unit: 'days' }, { source: c } = b`)).toBe(
    `const a = inForce(3, 'days', ''), b = { source: '', unit: 'days' }, { source: c } = b`,
  )
  expect(withoutSources(`const r = { sources: [A, 'b'], cite: cite('act', '7A') }, day = (source) => ({ source })`)).toBe(
    `const r = { sources: [], cite: cite('act', '7A') }, day = (source) => ({ source })`,
  )
})
