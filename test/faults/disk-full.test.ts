/** The disk of the embedded database runs full while the portal runs, and has room again. On a small file system of its own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { opens, runPortal, save, until } from './server'

/** Mounting is for root; elsewhere the fault cannot be made, and the run says that it was not tried. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0

let mounted: string | null = null
afterEach(async () => {
  if (mounted === null) return
  execFileSync('umount', ['-l', mounted])
  await rm(mounted, { recursive: true, force: true })
  mounted = null
})

async function smallDisk(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder])
  mounted = folder
  return folder
}

test.runIf(canMount)('pages go on, a saving that finds no room is refused, and with room again all is as before', async () => {
  const disk = await smallDisk()
  const portal = await runPortal({ DATA_DIR: disk, TRUSTED_PROXIES: '1' })
  const before = (await save(portal.address, '203.0.113.1')) as string
  expect(before).not.toBeNull()
  const { bavail, bsize } = await statfs(disk)
  await writeFile(path.join(disk, 'filler'), Buffer.alloc(bavail * bsize))
  let refused = false
  const acknowledged: string[] = []
  // Long notes fill what the database still has in hand.
  for (let count = 0; count < 400 && !refused; count += 1) {
    const code = await save(portal.address, `198.51.100.${count % 200}`, 'x'.repeat(20_000))
    if (code === null) refused = true
    else acknowledged.push(code)
  }
  expect(refused).toBe(true)
  for (const at of ['/healthz', '/he', '/ar/rights/income-support', '/am/centers/shil-lod', '/en/results']) expect((await fetch(portal.address + at)).status).toBe(200)
  await rm(path.join(disk, 'filler'))
  await until(async () => (await save(portal.address, '203.0.113.9')) !== null)
  for (const code of [before, ...acknowledged]) expect(await opens(portal.address, code, '203.0.113.8')).toBe(true)
  await portal.end('SIGKILL')
})
