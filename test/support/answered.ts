/** A visitor's store after the whole interview: what stands on the pages of a person's own. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { expect, inject } from 'vitest'
import { answerAll, begin, verdictsOf } from './answering'
import { open, visitor } from './browser'
import { parentOfThree } from './household'

export type Store = Awaited<ReturnType<BrowserContext['storageState']>>

/** The debts of a parent of three; among the results is every verdict. Answered once in a run: several files look at the pages after it. */
export async function answeredStore(browser: Browser): Promise<Store> {
  const kept = path.join(inject('shared'), 'answered.json')
  if (!existsSync(kept)) await writeFile(kept, JSON.stringify(await answer(browser)))
  return JSON.parse(await readFile(kept, 'utf8')) as Store
}

async function answer(browser: Browser): Promise<Store> {
  const { page, context } = await visitor(browser)
  await open(page, '/en/check')
  await begin(page, 'debt')
  await answerAll(page, { ...parentOfThree('Lod'), violenceAtHome: 'notKnown', healthLimitsWork: 'notKnown' })
  expect(new Set(Object.values(await verdictsOf(page)))).toEqual(new Set(['eligible', 'needsInfo', 'askPerson', 'ineligible']))
  const store = await context.storageState()
  await context.close()
  return store
}
