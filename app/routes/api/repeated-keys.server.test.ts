import { expect, test } from 'vitest'
import { repeatedKeys } from './repeated-keys.server'

test.each([
  ['{}', []],
  ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]}', []],
  ['{"a":1,"a":2,"a":3}', ['a']],
  ['{"x":{"a":1,"b":[1,{"c":1,"c":2}],"a":2}}', ['x.b[1].c', 'x.a']],
  ['{"a":"{\\"a\\":1,","b":"\\\\","a":[]}', ['a']],
  ['{"\\u0061":1,"a":2}', ['a']],
  ['["a","a",{"a":"a"}]', []],
  ['"a"', []],
])('%s', (text, keys) => {
  expect(repeatedKeys(text)).toEqual(keys)
})
