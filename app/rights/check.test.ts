import { afterEach, describe, expect, it } from 'vitest'
import type { RightCases } from '~/engine/cases'
import { expressionsOf } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { Expr } from '~/engine/expression'
import { typeAt } from '~/engine/paths'
import type { Right } from '~/engine/right'
import { childrenOf, factsRead, figuresUsed } from '~/engine/walk'
import { catalogue } from '.'

type Tree = { readonly [key: string]: string | readonly string[] | Tree }

const LANGUAGES = ['he', 'ar', 'ru', 'en', 'am']
const rightWords = import.meta.glob<Tree>('/locales/*/rights/*.json', { eager: true, import: 'default' })
const questionWords = import.meta.glob<Tree>('/locales/he/questions/*.json', { eager: true, import: 'default' })
const actWords = import.meta.glob<Tree>('/locales/*/acts.json', { eager: true, import: 'default' })
const caseModules = import.meta.glob<Record<string, RightCases>>('./*/*.cases.ts', { eager: true })

const questions: Tree = Object.assign({}, ...Object.values(questionWords)) as Tree
const cases = new Map(Object.values(caseModules).flatMap((module) => Object.values(module)).map(({ right, cases: all }) => [right, all]))

function wordsOf(language: string, id: string): Tree {
  return rightWords[`/locales/${language}/rights/${id}.json`] ?? {}
}

/** A text of a right, or the one it shares with others. */
function textOf(language: string, right: string, part: string, id: string): unknown {
  return [right, '_shared', '_no-home', '_lease'].map((entry) => (wordsOf(language, entry)[part] as Tree | undefined)?.[id]).find((text) => text !== undefined)
}

function nodesOf(right: Right): Expr[] {
  const found: Expr[] = []
  const visit = (expr: Expr) => {
    found.push(expr)
    childrenOf(expr).forEach(visit)
  }
  expressionsOf(right).forEach(visit)
  return found
}

// Thousands of short tests: the reporter gets its turn between them.
afterEach(() => new Promise((resolve) => setImmediate(resolve)))

describe.each(catalogue.rights.map((right) => ({ id: right.id, right })))('$id', ({ id, right }) => {
  it('has at least ten cases, with a yes and a no among them where it can be a yes', () => {
    const own = cases.get(id) ?? []
    expect(own.length).toBeGreaterThanOrEqual(10)
    // Where a person always decides, nothing may ever shut the door, so that one verdict may be all there is.
    const alwaysPerson = right.askPerson.some(({ when }) => when.kind === 'yes')
    expect(new Set(own.map(({ verdict }) => verdict)).size).toBeGreaterThan(alwaysPerson ? 0 : 1)
  })

  it('cites a law for each condition, and the law has a name in every language', () => {
    for (const condition of right.conditions) {
      expect(condition.law.length, condition.id).toBeGreaterThan(0)
      for (const { act } of condition.law) {
        for (const language of LANGUAGES) expect(actWords[`/locales/${language}/acts.json`]?.[act], `${act} in ${language}`).toBeTypeOf('string')
      }
    }
    expect(right.sources.length).toBeGreaterThan(0)
    expect(parseDay(right.checkedOn)).not.toBeNull()
  })

  it('uses only figures that exist, each with a unit, a source and the day until which it is confirmed', () => {
    for (const used of figuresUsed(expressionsOf(right))) {
      expect(catalogue.parameters[used] ?? catalogue.tables[used], used).toBeDefined()
    }
    for (const [name, parameter] of Object.entries(right.parameters)) {
      expect(parameter.unit, name).not.toBe('')
      for (const value of parameter.values) {
        expect(value.source, name).not.toBe('')
        expect(parseDay(value.confirmedUntil), name).not.toBeNull()
        if (value.from !== null) expect(parseDay(value.from), name).not.toBeNull()
      }
    }
  })

  it('holds no literal: a number stands in a rule only as one of the declared values of a fact', () => {
    for (const node of nodesOf(right)) {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'number') expect.fail(`${node.kind}.${key} is the number ${value}`)
      }
      if (node.kind !== 'is') continue
      for (const value of node.values) if (typeof value === 'number') expect(node.path).toMatch(/(Percent|Rate|Week)$/)
    }
  })

  it('reads only facts that are declared, and every one that is asked has a question', () => {
    for (const path of factsRead(expressionsOf(right))) {
      const type = typeAt(catalogue.facts, path)
      expect(type, path).toBeDefined()
      if (type?.derived) continue
      const key = path.replace(/^((?:spouse\.)?benefit(?:Amounts|Since))\..+$/, '$1')
      expect(questions[key], `the question of ${key}`).toBeDefined()
    }
  })

  it.each(LANGUAGES)('has every word in %s', (language) => {
    const own = wordsOf(language, id)
    expect(own['name']).toBeTypeOf('string')
    expect(own['summary']).toBeTypeOf('string')
    const clauses = nodesOf(right).flatMap((node) => (node.kind === 'clause' || node.kind === 'unsettled' ? [node.id] : []))
    const wanted: [string, string][] = [
      ...right.conditions.map(({ id: each }): [string, string] => ['conditions', each]),
      ...clauses.map((each): [string, string] => ['conditions', each]),
      ...right.askPerson.map(({ id: each }): [string, string] => ['askPerson', each]),
      ...right.amounts.map(({ id: each }): [string, string] => ['amounts', each]),
      ...right.deadlines.map(({ id: each }): [string, string] => ['deadlines', each]),
      ...right.documents.map((each): [string, string] => ['documents', each]),
    ]
    for (const [part, each] of wanted) expect(textOf(language, id, part, each), `${part}.${each}`).toBeTypeOf('string')
    for (const note of [...right.notes.timeLimits, ...right.notes.refused]) {
      expect((wordsOf(language, '_shared')['notes'] as Tree)[note], `note ${note}`).toBeDefined()
    }
  })

  it('names in its texts only figures that exist', () => {
    for (const language of LANGUAGES) {
      for (const [, name = ''] of JSON.stringify(wordsOf(language, id)).matchAll(/\{\{([^}]+)\}\}/g)) {
        expect(catalogue.parameters[name.trim()], `${name} in ${language}`).toBeDefined()
      }
    }
  })
})
