import { defineCases } from '~/engine/cases'
import { woman } from './old-age-pension-households'

/** The table of the law: first and last month of birth, and the age in years and months. */
const WOMEN: readonly (readonly [from: string, to: string, years: number, months: number])[] = [
  ['1944-05', '1944-06', 60, 0], ['1944-07', '1944-08', 60, 4], ['1944-09', '1945-04', 60, 8], ['1945-05', '1945-12', 61, 0],
  ['1946-01', '1946-08', 61, 4], ['1946-09', '1947-04', 61, 8], ['1947-05', '1959-12', 62, 0], ['1960-01', '1960-12', 62, 4],
  ['1961-01', '1961-12', 62, 8], ['1962-01', '1962-12', 63, 0], ['1963-01', '1963-12', 63, 3], ['1964-01', '1964-12', 63, 6],
  ['1965-01', '1965-12', 63, 9], ['1966-01', '1966-12', 64, 0], ['1967-01', '1967-12', 64, 3], ['1968-01', '1968-12', 64, 6],
  ['1969-01', '1969-12', 64, 9], ['1970-01', '1970-12', 65, 0],
]

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A single woman of each row, born on its first and on its last day, on the day of her age and the day before. */
const womenOfAllRows = WOMEN.flatMap(([from, to, years, months]) =>
  [from, to].flatMap((born) => {
    const [bornIn, month] = born.split('-').map(Number) as [number, number]
    const bornOn = born === from ? 1 : lastDayOf(bornIn, month)
    const monthsFromYear = month - 1 + months
    const [year, inMonth] = [bornIn + years + Math.floor(monthsFromYear / 12), (monthsFromYear % 12) + 1]
    const reached = new Date(Date.UTC(year, inMonth - 1, Math.min(bornOn, lastDayOf(year, inMonth))))
    const dayBefore = new Date(reached.getTime() - 86_400_000)
    const birthDate = `${born}-${String(bornOn).padStart(2, '0')}`
    const facts = { ...woman, birthDate, residentSince: birthDate }
    const age = `${years} years and ${months} months`
    return [
      {
        name: `woman born on ${birthDate}, on the day of ${age}`, asOf: reached.toISOString().slice(0, 10), facts,
        // Of the years before 2022 no highest income is known: a person looks.
        verdict: year < 2022 ? ('askPerson' as const) : ('eligible' as const), conditions: { age: 'yes' as const },
      },
      {
        name: `woman born on ${birthDate}, a day short of ${age}`, asOf: dayBefore.toISOString().slice(0, 10), facts,
        verdict: 'ineligible' as const, conditions: { age: 'no' as const },
      },
    ]
  }),
)

export const oldAgePensionAgeCases = defineCases('old-age-pension', womenOfAllRows)
