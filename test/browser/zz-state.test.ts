import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { answerAll, begin } from '../support/answering'
import { connectBrowser, open, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'
test('state', async () => {
  const browser = await connectBrowser()
  const { page, context } = await visitor(browser)
  await open(page, '/en/check')
  await begin(page, 'debt')
  await answerAll(page, { ...parentOfThree('Lod'), violenceAtHome: 'notKnown', healthLimitsWork: 'notKnown' })
  const s = await context.storageState()
  for (const o of s.origins) o.origin = 'http://127.0.0.1:3177'
  writeFileSync('/tmp/bt-state.json', JSON.stringify(s))
  await browser.close()
})
