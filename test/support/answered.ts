/** A visitor's store after the whole interview: what stands on the pages of a person's own. */
import type { Browser, BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { answerAll, begin, verdictsOf } from './answering'
import { open, visitor, type Visitor } from './browser'
import { parentOfThree } from './household'

export type Store = Awaited<ReturnType<BrowserContext['storageState']>>

/** The debts of a parent of three; among the results is every verdict. @param arrive with scripts, or without: the answers are then in a cookie */
export async function answeredStore(browser: Browser, arrive: (browser: Browser) => Promise<Visitor> = visitor): Promise<Store> {
  const { page, context } = await arrive(browser)
  await open(page, '/en/check')
  await begin(page, 'debt')
  await answerAll(page, { ...parentOfThree('Lod'), violenceAtHome: 'notKnown', healthLimitsWork: 'notKnown' })
  expect(new Set(Object.values(await verdictsOf(page)))).toEqual(new Set(['eligible', 'needsInfo', 'askPerson', 'ineligible']))
  const store = await context.storageState()
  await context.close()
  return store
}
