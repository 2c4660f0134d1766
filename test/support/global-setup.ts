import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumOptions } from './chromium'
import { startPortal } from './portal'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the portal under test. */
    portal: string
    /** Where the one Chromium of the run is reached. */
    chromium: string
    /** A folder for what one file makes and another uses; it is gone with the run. */
    shared: string
  }
}

/** One portal and one Chromium for the whole run. With `PORTAL_URL` a portal that is already served is tested instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['PORTAL_URL']
  const portal = given ? { address: given.replace(/\/$/, ''), stop: () => Promise.resolve() } : await startPortal()
  const browser = await chromium.launchServer(chromiumOptions()).catch(async (error: unknown) => {
    await portal.stop()
    throw error
  })
  project.provide('portal', portal.address)
  project.provide('chromium', browser.wsEndpoint())
  const shared = await mkdtemp(path.join(tmpdir(), 'mafteach-run-'))
  project.provide('shared', shared)
  return async () => {
    await browser.close()
    await portal.stop()
    await rm(shared, { recursive: true, force: true })
  }
}
