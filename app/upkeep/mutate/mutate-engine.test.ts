import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ENGINE_PARTS, scoreLine, scoreOf } from './mutate-engine'

it('changes files that are there, each in one part', () => {
  const named = Object.values(ENGINE_PARTS).flat().map((file) => file.replace(/^!/, '')).filter((file) => !file.includes('*'))
  expect(named.length).toBeGreaterThan(10)
  expect([...new Set(named)].filter((file) => !existsSync(file))).toEqual([])
  const leftOut = ENGINE_PARTS.judging.filter((file) => file.startsWith('!')).map((file) => file.slice(1))
  const isChanged = (file: string) => !file.startsWith('!')
  for (const file of [...ENGINE_PARTS.about, ...ENGINE_PARTS.columns].filter(isChanged)) expect(leftOut).toContain(file)
})

it('counts a change as seen when a test fails or never ends, and not when none runs over it', () => {
  const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'].map((status) => ({ status }))
  expect(scoreOf({ files: { 'one.ts': { mutants }, 'other.ts': { mutants: [{ status: 'Killed' }] } } })).toEqual({ mutants: 5, killed: 3 })
  expect(scoreLine('nodes', { mutants: 5, killed: 3 })).toMatch(/^nodes +3\/5 +60\.0 %$/)
})
