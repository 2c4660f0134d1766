/** A portal's data folder with a year of measures at two centers, and a manager of both who is signed in. */
import { openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { signedInAs } from '~/accounts/test-world'
import { LANGUAGES } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import type { Grant } from '~/insight/casework/sources.server'
import { addGrants } from '~/insight/casework/sums.server'
import { addCounts } from '~/insight/counting/add-counts.server'
import type { Count } from '~/insight/counting/cells'
import { addMonths } from '~/insight/reading/period'
import { keyringFor } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'

export const CENTERS = ['shil-lod', 'shil-hadera'] as const
/** In a cell of fewer than ten, always. */
export const SMALL = 7

const RIGHTS = ['income-support', 'arnona-discount', 'child-allowance', 'general-disability-pension', 'rent-assistance-income-test', 'old-age-income-supplement']

/** @returns the token of the manager's session */
export async function prepareInsight(folder: string): Promise<string> {
  const connection = await openDatabase({ folder: `${folder}/pglite` })
  await migrateDatabase(connection)
  const { db } = connection
  const vault = vaultOf(await keyringFor(null, folder))
  const now = todayInIsrael(new Date()).slice(0, 7)
  for (let back = 13; back >= 0; back--) await addCounts(db, countsOf(13 - back), addMonths(now, -back), { draw: () => 0 })
  const month = addMonths(now, -2)
  await addGrants(db, grantsOf(month), { from: `${month}-01`, to: `${month}-15` })
  const { token } = await signedInAs({ db, vault }, CENTERS.map((centerId) => ({ centerId, role: 'centerManager' as const })))
  await connection.close()
  return token
}

export function grantsOf(month: string): readonly Grant[] {
  return CENTERS.flatMap((center) =>
    RIGHTS.slice(0, 3).flatMap((right, place) => Array.from({ length: 14 }, () => ({ month, center, right, monthly: 2100 - 600 * place, once: 300 * place }))),
  )
}

/** What is counted in one month of the year. @param month from 0 */
export function countsOf(month: number): readonly Count[] {
  const count = (measure: Count['measure'], scope: string, subject: string, n: number, outcome = ''): Count => ({ measure, scope, subject, outcome, n })
  const wave = Math.round(20 * Math.sin(month / 2))
  const ofCenters = CENTERS.flatMap((center, place) => {
    const scope = `center:${center}`
    return [
      ...LANGUAGES.map((language, index) => count('files', scope, language, language === 'am' ? (month === 0 ? SMALL : 0) : Math.max(4, 60 + wave - 14 * index - 20 * place))),
      ...RIGHTS.flatMap((right, index) => (['looked', 'planned', 'claimed', 'granted'] as const).map((measure, stage) => count(measure, scope, right, Math.max(0, 70 + wave - 9 * index - 14 * stage)))),
      ...['papers', 'income', 'late', 'conditions'].map((reason, index) => count('refused', scope, reason, 16 - 3 * index)),
      count('appeals', scope, 'won', 9), count('appeals', scope, 'lost', 4), count('missed', scope, 'income-support', 5), count('missed', scope, 'arnona-discount', 3),
      ...['8-14', '15-30', '31-60', '61-90', '91-180'].map((days, index) => count('resultDays', scope, days, 12 - Math.abs(2 - index) * 3)),
      ...['0-7', '8-14', '15-30'].map((days, index) => count('waitDays', scope, days, 25 - 8 * index)),
      ...['walkIns', 'meetings', 'noShows', 'calls', 'closed'].map((kind, index) => count('work', scope, kind, 90 - 17 * index)),
      ...LANGUAGES.map((language, index) => count('unmet', scope, 'language', 5 * index, language)), ...['09', '12', '18'].map((hour) => count('unmet', scope, 'hour', 14, hour)),
      count('leftUnseen', scope, 'ru', 6),
    ]
  })
  const town = (code: string, n: number) => LANGUAGES.map((language, index) => count('finished', `place:${code}`, language, Math.max(0, n - 22 * index)))
  return [
    ...ofCenters,
    ...LANGUAGES.flatMap((language, index) => [count('begun', 'all', language, 400 + 3 * wave - 70 * index), count('finished', 'all', language, 310 + 2 * wave - 60 * index)]),
    ...town('7000', 120), ...town('6500', 60),
    ...RIGHTS.flatMap((right, index) => (['eligible', 'needsInfo', 'askPerson', 'ineligible'] as const).map((verdict, place) => count('verdict', 'all', right, 40 - 5 * index + 8 * place, verdict))),
    ...['property', 'lease', 'about-you', 'work-before'].flatMap((page, index) => [
      count('stopped', 'all', page, 25 - 5 * index), count('known', 'all', page, 30, 'known'), count('known', 'all', page, 16 - 4 * index, 'notKnown'), count('known', 'all', page, 3, 'declined'),
    ]),
    count('unmet', 'place:7000', 'topic', 8, 'debts'), count('unmet', 'place:6500', 'topic', 6, 'immigrants'),
  ]
}
