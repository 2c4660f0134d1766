import { expect, it } from 'vitest'
import { isTrue, receives, yes } from './build'
import { defineCases } from './cases'
import { askIf, authorityDecides, cite, condition, tellIf } from './right'

const holds = isTrue('a')

it('the parts of a right say who decides, whom they concern and whether they are asked about', () => {
  expect(condition('one', [cite('law', '12(a)')], holds, yes)).toEqual({ id: 'one', law: [{ act: 'law', section: '12(a)' }], decidedBy: 'answers', holds, applies: yes })
  expect(condition('one', [cite('law')], holds)).toEqual({ id: 'one', law: [{ act: 'law' }], decidedBy: 'answers', holds })
  expect(authorityDecides('theirs', [])).toEqual({ id: 'theirs', law: [], decidedBy: 'authority' })
  expect(tellIf('told', holds)).toEqual({ id: 'told', when: holds, light: false })
  expect(askIf('asked', holds)).toEqual({ id: 'asked', when: holds, light: true })
})

it('a benefit that is received stands in the list of benefits', () => {
  expect(receives('old-age-pension', 'income-support')).toEqual({ kind: 'includes', path: 'currentBenefits', values: ['old-age-pension', 'income-support'] })
})

it('cases belong to a right', () => {
  expect(defineCases('right', [])).toEqual({ right: 'right', cases: [] })
})
