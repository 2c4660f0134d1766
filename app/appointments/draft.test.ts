import { describe, expect, test } from 'vitest'
import { codeFrom, formatCode } from '~/interview/saved/code'
import { type Draft, draftFrom, EMPTY_DRAFT, languagesAt, type OfferedTime, readCallBack, readMeeting, sentFields } from './draft'

const CODE = codeFrom(Array(14).fill(3))
const OFFERED: OfferedTime = { kinds: ['inPerson', 'phone'], languages: ['he', 'ru'], interpreter: true }
const GOOD: Draft = { ...EMPTY_DRAFT, name: 'Amina', phone: '050 1234567', kind: 'inPerson', language: 'ar', attach: 'no' }

const errorsOf = (draft: Draft, offered = OFFERED) => {
  const read = readMeeting(draft, offered)
  return 'errors' in read ? read.errors : {}
}

describe('an appointment', () => {
  test('asks for what was chosen, with an interpreter where the language is not spoken', () => {
    expect(readMeeting(GOOD, OFFERED)).toEqual({
      asked: { person: { name: 'Amina', phone: '050-1234567', email: null }, kind: 'inPerson', language: 'ar', interpreter: true, screening: null },
    })
    expect(readMeeting({ ...GOOD, language: 'ru' }, OFFERED)).toMatchObject({ asked: { interpreter: false } })
  })

  test('needs a phone or an e-mail; for a talk by phone, a phone', () => {
    expect(errorsOf({ ...GOOD, phone: '' })).toEqual({ phone: 'contactEmpty' })
    expect(errorsOf({ ...GOOD, phone: '', email: 'a@b.il' })).toEqual({})
    expect(errorsOf({ ...GOOD, phone: '', email: 'a@b.il', kind: 'phone' })).toEqual({ phone: 'phoneEmpty' })
    expect(errorsOf({ ...GOOD, phone: '12', email: 'b.il' })).toEqual({ phone: 'phoneWrong', email: 'emailWrong' })
  })

  test('is in a way and a language that the time has', () => {
    expect(errorsOf({ ...GOOD, kind: 'video' })).toEqual({ kind: 'kind' })
    expect(errorsOf({ ...GOOD, kind: '' })).toEqual({ kind: 'kind' })
    expect(errorsOf({ ...GOOD, kind: '' }, { ...OFFERED, kinds: ['inPerson'] })).toEqual({})
    expect(errorsOf(GOOD, { ...OFFERED, interpreter: false })).toEqual({ language: 'language' })
    expect(languagesAt({ languages: ['ru'], interpreter: false })).toEqual(['ru'])
    expect(languagesAt({ languages: ['ru'], interpreter: true })).toEqual(['ru', 'he', 'ar', 'en', 'am'])
  })

  test('takes a screening along only when that was chosen', () => {
    const typed = { ...GOOD, code: formatCode(CODE).toLowerCase() }
    expect(readMeeting(typed, OFFERED)).toMatchObject({ asked: { screening: null } })
    expect(sentFields(typed).map(([name]) => name)).not.toContain('code')
    expect(readMeeting({ ...typed, attach: 'typed' }, OFFERED)).toMatchObject({ asked: { screening: CODE } })
    expect(readMeeting({ ...GOOD, attach: CODE }, OFFERED)).toMatchObject({ asked: { screening: CODE } })
    expect(errorsOf({ ...GOOD, attach: 'typed' })).toEqual({ code: 'codeEmpty' })
    expect(errorsOf({ ...GOOD, attach: 'typed', code: '222' })).toEqual({ code: 'codeLength' })
    expect(errorsOf({ ...GOOD, attach: 'typed', code: '2222-2222-2222-2223' })).toEqual({ code: 'codeTypo' })
    expect(errorsOf({ ...GOOD, attach: 'anything' })).toEqual({ code: 'codeLength' })
  })

  test('with nothing filled in says everything at once', () => {
    expect(errorsOf(EMPTY_DRAFT)).toEqual({ name: 'nameEmpty', phone: 'contactEmpty', kind: 'kind', language: 'language' })
  })
})

test('a call-back needs a phone, a time of day and a language', () => {
  const good = { ...GOOD, dayPart: 'morning' }
  expect(readCallBack(good, ['he', 'ar'])).toMatchObject({ asked: { dayPart: 'morning', interpreter: false } })
  expect(readCallBack(good, null)).toMatchObject({ asked: { interpreter: true } })
  expect(readCallBack({ ...good, language: 'he' }, null)).toMatchObject({ asked: { interpreter: false } })
  expect(readCallBack({ ...EMPTY_DRAFT, email: 'a@b.il' }, null)).toEqual({
    errors: { name: 'nameEmpty', phone: 'phoneEmpty', language: 'language', dayPart: 'dayPart' },
  })
})

test('what was typed comes back as it was typed, but for what nobody types', () => {
  const form = new FormData()
  form.set('name', ' Amina\u202e ')
  form.set('phone', 'x'.repeat(5000))
  form.set('code', new File(['x'], 'x'))
  form.set('other', 'y')
  expect(draftFrom(form)).toEqual({ ...EMPTY_DRAFT, name: ' Amina\u202e ', phone: 'x'.repeat(200) })
})
