import { describe, expect, test } from 'vitest'
import { centersFor, type Grant, mayAt, mayGive, mayManage, maySomewhere, PERMISSIONS, ROLES, rolesToGive, STAFF_ACTIONS } from './permissions'

const at = (role: Grant['role'], centerId = 'a'): Grant => ({ role, centerId })

describe('what a role permits', () => {
  test('stands in one table, for every role and action', () => {
    const table = ROLES.map((role) => `${role}: ${STAFF_ACTIONS.filter((action) => PERMISSIONS[role][action]).map((action) => `${action}${PERMISSIONS[role][action] === 'everywhere' ? '*' : ''}`).join(' ')}`)
    expect(table).toEqual([
      'volunteer: case.read case.write day.read day.write',
      'counsellor: case.read case.write case.merge case.handOver case.close case.export day.read day.write',
      'centerManager: case.read case.write case.merge case.handOver case.close case.export case.delete day.read day.write slots.write insight.read people.read people.invite people.change audit.read',
      'editor: content.edit* law.edit*',
      'administrator: insight.read* content.edit* law.edit* people.read* people.invite* people.change* audit.read*',
    ])
  })

  test('holds at the center of the role alone, unless it reaches everywhere', () => {
    expect(mayAt([at('counsellor')], 'case.read', 'a')).toBe(true)
    expect(mayAt([at('counsellor')], 'case.read', 'b')).toBe(false)
    expect(mayAt([at('counsellor'), at('volunteer', 'b')], 'case.read', 'b')).toBe(true)
    expect(mayAt([at('counsellor'), at('volunteer', 'b')], 'case.close', 'b')).toBe(false)
    expect(mayAt([at('administrator')], 'people.read', 'b')).toBe(true)
    expect(mayAt([], 'case.read', 'a')).toBe(false)
    expect(maySomewhere([at('administrator')], 'case.read')).toBe(false)
    expect(centersFor([at('centerManager'), at('centerManager', 'b'), at('volunteer', 'c')], 'people.read')).toEqual(['a', 'b'])
    expect(centersFor([at('administrator')], 'people.read')).toBe('everywhere')
  })
})

describe('giving roles', () => {
  test('managers give desk roles at their center, administrators all roles everywhere, others none', () => {
    expect(rolesToGive([at('centerManager')])).toEqual(['volunteer', 'counsellor', 'centerManager'])
    expect(rolesToGive([at('administrator')])).toEqual(ROLES)
    expect(rolesToGive([at('counsellor'), at('editor')])).toEqual([])
    expect(mayGive([at('centerManager')], at('volunteer'))).toBe(true)
    expect(mayGive([at('centerManager')], at('volunteer', 'b'))).toBe(false)
    expect(mayGive([at('centerManager')], at('administrator'))).toBe(false)
    expect(mayGive([at('administrator')], at('editor', 'b'))).toBe(true)
  })

  test('nobody makes the sign-in anew of who holds more than they could give', () => {
    expect(mayManage([at('centerManager')], [at('volunteer'), at('counsellor')])).toBe(true)
    expect(mayManage([at('centerManager')], [at('volunteer'), at('counsellor', 'b')])).toBe(false)
    expect(mayManage([at('centerManager')], [at('volunteer'), at('administrator')])).toBe(false)
    expect(mayManage([at('administrator')], [at('volunteer', 'b'), at('administrator', 'c')])).toBe(true)
    expect(mayManage([at('administrator')], [])).toBe(false)
  })
})
