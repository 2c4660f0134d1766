/** What is typed into a letter's form, what the answers say before, and what the writer changes after. */
import { describe, expect, test } from 'vitest'
import { buildLetter } from './build-letter.server'
import { letterOf } from './catalogue'
import { deadlinesOf } from './deadlines'
import { lineName, markName, markOf, printed, RESTORE, withEdits } from './edits'
import { TODAY } from './letter-samples'
import type { Letter } from './letter'
import { prefill } from './prefill'
import { readValues, typedOf } from './values'

function letter(id: string): Letter {
  const found = letterOf(id)
  if (!found) throw new Error(id)
  return found
}

function form(entries: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(entries)) for (const each of typeof value === 'string' ? [value] : value) data.append(name, each)
  return data
}

const noNames = () => null

describe('reading the form', () => {
  const order = letter('instalment-order-request')

  test('dates, sums, choices and papers become values', () => {
    const { values, errors } = readValues(
      form({
        'v.warningDate-day': '1', 'v.warningDate-month': '11', 'v.warningDate-year': '2026', 'v.debt': '12,345 ₪', 'v.fileKind': 'bill',
        'v.hardship': ['health', 'noWork', 'unheardOf'], 'v.attach': ['form-233', 'another'], 'v.name': '  דנה   כהן ',
      }),
      order,
    )
    expect(errors).toEqual([])
    expect(values).toEqual({
      warningDate: '2026-11-01', debt: '12345', fileKind: 'bill', hardship: ['noWork', 'health'], attach: ['form-233'], name: 'דנה כהן',
    })
  })

  test('what cannot be read is named and kept as it was typed', () => {
    const { values, typed, errors } = readValues(
      form({ 'v.warningDate-day': '31', 'v.warningDate-month': '2', 'v.warningDate-year': '2026', 'v.debt': 'הרבה' }), order,
    )
    expect(errors).toEqual([{ blank: 'warningDate', code: 'date' }, { blank: 'debt', code: 'number' }])
    expect(typed).toMatchObject({ 'v.warningDate-day': '31', 'v.debt': 'הרבה' })
    expect(values).toEqual({ attach: [] })
  })

  test('a choice that the letter does not know is no value', () => {
    expect(readValues(form({ 'v.fileKind': 'maintenance' }), order).values).toEqual({ attach: [] })
  })

  test('signs that nobody sees, and that would break the file, are left out', () => {
    const { values } = readValues(form({ 'v.name': 'א\u0000\u000b\u202eב\ufffd\ud800', 'v.more': 'ראשון\r\nשני' }), order)
    expect(values).toMatchObject({ name: 'אב', more: 'ראשון\nשני' })
  })

  test('values go back into the inputs as they came', () => {
    const typed = { 'v.warningDate-day': '1', 'v.warningDate-month': '11', 'v.warningDate-year': '2026', 'v.hardship': ['health'], 'v.attach': ['form-233'] }
    const { values } = readValues(form(typed), order)
    expect(typedOf(values, order)).toEqual(typed)
  })
})

describe('the answers before', () => {
  test('fill what they say, and nothing else', () => {
    const facts = { executionDebt: 8000, affordableMonthlyPayment: { from: 100, to: 300 }, executionFileTypes: ['maintenance', 'bill'], employment: 'unemployed' }
    const { values, fromAnswers } = prefill(letter('instalment-order-request'), facts, TODAY, noNames)
    expect(fromAnswers).toBe(true)
    expect(values).toMatchObject({ debt: '8000', fileKind: 'bill', hardship: ['noWork'], letterDate: TODAY })
    expect(values).not.toHaveProperty('offer')
    expect(values).not.toHaveProperty('name')
  })

  test('name the benefits in Hebrew', () => {
    const { values } = prefill(letter('benefit-attachment-release'), { currentBenefits: ['income-support', 'unknown'] }, TODAY, (id) =>
      id === 'income-support' ? 'הבטחת הכנסה' : null)
    expect(values).toMatchObject({ benefits: 'הבטחת הכנסה' })
  })

  test('without answers there is only what the page proposes', () => {
    const { values, fromAnswers } = prefill(letter('employer-wages'), {}, TODAY, noNames)
    expect(fromAnswers).toBe(false)
    expect(values).toMatchObject({ replyDays: '7', letterDate: TODAY })
  })
})

describe('by when', () => {
  const days = (id: string, values: Record<string, string | readonly string[]>, facts = {}) =>
    deadlinesOf(letter(id), values, facts, TODAY).map(({ id: name, date, passed }) => [name, date, passed])

  test('the objection has the days of its right from the typed warning', () => {
    expect(days('objection', { warningDate: '2026-11-01', fileKind: 'bill' })).toEqual([['objection', '2026-12-01', false]])
    expect(days('objection', { warningDate: '2026-10-22', fileKind: 'fixedSumClaim' })).toEqual([['objection', '2026-11-21', true]])
    expect(days('objection', {})).toEqual([])
  })

  test('what was typed counts before what was answered', () => {
    const answered = { executionWarningServedDate: '2026-01-01', executionFileTypes: ['bill'] }
    expect(days('objection', { warningDate: '2026-11-01', fileKind: 'bill' }, answered)).toEqual([['objection', '2026-12-01', false]])
    expect(days('objection', {}, answered)).toEqual([['objection', '2026-01-31', true]])
  })

  test('a judgment and a bill have days of their own', () => {
    expect(days('instalment-order-request', { warningDate: '2026-11-01', fileKind: 'judgment' })).toEqual([['judgment', '2026-11-21', true]])
    expect(days('instalment-order-request', { warningDate: '2026-11-01', fileKind: 'bill' })).toEqual([['bill', '2026-12-01', false]])
  })

  test('the labour court has a year from the day the decision came', () => {
    expect(days('nii-court-appeal', { decisionReceived: '2026-02-28' })).toEqual([['court', '2027-02-28', false]])
  })

  test('an urgent repair has the short time', () => {
    expect(days('landlord-repairs', { letterDate: TODAY })).toEqual([['repair', '2026-12-22', false]])
    expect(days('landlord-repairs', { letterDate: TODAY, urgent: ['yes'] })).toEqual([['urgent-repair', '2026-11-25', false]])
    expect(days('landlord-deposit', { handedBack: '2026-11-01' })).toEqual([['return', '2026-12-31', false]])
  })

  test('money of a benefit in the bank is protected for a time', () => {
    expect(days('benefit-attachment-release', { depositDate: '2026-11-10' })).toEqual([['bank', '2026-12-10', false]])
  })
})

describe('changes by hand', () => {
  const built = buildLetter('employer-wages', { name: 'דנה' }, 'he', TODAY)
  const shown = built.lines[1]!

  test('an untouched line is built anew when its blanks change', () => {
    const posted = form({ [lineName('from')]: 'מאת: ישן', [markName('from')]: markOf('מאת: ישן') })
    expect(withEdits(built, posted).find(({ id }) => id === 'from')).toMatchObject({ edited: false, hebrew: expect.stringContaining('דנה') })
  })

  test('a changed line stays changed, and may be brought back', () => {
    const entries = { [lineName(shown.id)]: 'לכבוד מישהו\r\nאחר', [markName(shown.id)]: markOf(shown.hebrew) }
    expect(withEdits(built, form(entries))[1]).toMatchObject({ edited: true, hebrew: 'לכבוד מישהו\nאחר', mark: markOf(shown.hebrew) })
    expect(withEdits(built, form({ ...entries, [RESTORE]: shown.id }))[1]).toMatchObject({ edited: false, hebrew: shown.hebrew })
  })

  test('an emptied line is not printed', () => {
    const lines = withEdits(built, form({ [lineName(shown.id)]: ' ', [markName(shown.id)]: markOf(shown.hebrew) }))
    expect(lines).toHaveLength(built.lines.length)
    expect(printed(lines).map(({ id }) => id)).not.toContain(shown.id)
  })
})
