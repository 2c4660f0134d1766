/**
 * Columns that tell who a household is. A register that is screened needs none of them; they are refused unless whoever runs the tool
 * names them, so that nobody copies them on by accident.
 */

/** Parts of column names, in the languages of registers, folded to small letters without signs between. */
const TELLING = [
  'firstname', 'lastname', 'fullname', 'familyname', 'surname', 'givenname', 'nationalid', 'idnumber', 'identity', 'teudat', 'zehut', 'passport',
  'phone', 'mobile', 'telephone', 'email', 'mail', 'street', 'address', 'housenumber', 'bankaccount', 'accountnumber', 'iban',
  'שם', 'זהות', 'תז', 'דרכון', 'טלפון', 'נייד', 'סלולרי', 'דואל', 'דוא״ל', 'רחוב', 'כתובת', 'חשבון',
  'اسم', 'هوية', 'هاتف', 'جوال', 'عنوان', 'имя', 'фамилия', 'паспорт', 'телефон', 'адрес',
]
const EXACTLY = new Set(['name', 'tz', 'ssn', 'zip', 'mikud', 'מיקוד'])

const folded = (column: string) => column.toLowerCase().replace(/[\s_\-.'"״׳`]/g, '')

/** Whether a column's name says that it holds who somebody is. */
export function isTelling(column: string): boolean {
  const name = folded(column)
  return EXACTLY.has(name) || TELLING.some((part) => name.includes(folded(part)))
}

const ID_DIGITS = 9

/** Whether a text is a number of the population register: nine digits (or fewer, with zeros left out) whose check digit is right. */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{8,9}$/.test(text)) return false
  const sum = [...text.padStart(ID_DIGITS, '0')].reduce((total, digit, place) => {
    const weighted = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return sum % 10 === 0
}

const ENOUGH = 20
const MOSTLY = 0.8

/** Whether values of a column look like numbers of persons: by chance only one in ten has a right check digit. */
export function holdsIdentityNumbers(values: readonly string[]): boolean {
  const given = values.filter((value) => value !== '')
  return given.length >= ENOUGH && given.filter(isIdentityNumber).length >= given.length * MOSTLY
}
