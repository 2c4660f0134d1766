import { expect, test } from 'vitest'
import { catalogue } from '~/rights'
import { canonical, rulesVersion } from './rules-version.server'

test('the same rules have the same version, however their keys are ordered', () => {
  const [first, ...rest] = catalogue.rights
  const turned = Object.fromEntries(
    Object.entries(first ?? {}).reverse(),
  ) as unknown as (typeof catalogue.rights)[number]
  expect(rulesVersion(catalogue)).toMatch(/^sha256-[0-9a-f]{64}$/)
  expect(rulesVersion({ ...catalogue, rights: [turned, ...rest] })).toBe(rulesVersion(catalogue))
})

test('one figure more, or another, is another version', () => {
  const [id = '', parameter] = Object.entries(catalogue.parameters)[0] ?? []
  const [value, ...others] = parameter?.values ?? []
  if (!parameter || !value) throw new Error('the catalogue has no figures')
  const changed = { ...parameter, values: [{ ...value, value: value.value + 1 }, ...others] }
  expect(rulesVersion({ ...catalogue, parameters: { ...catalogue.parameters, [id]: changed } })).not.toBe(
    rulesVersion(catalogue),
  )
})

test('canonical JSON is JSON', () => {
  const value = { b: [1, null, 'x"'], a: { d: undefined, c: false } }
  expect(canonical(value)).toBe('{"a":{"c":false},"b":[1,null,"x\\""]}')
})
