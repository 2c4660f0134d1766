/** Who has the embedded database open: one program at a time can, and a running portal writes its number into the data folder. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Holds the number of the process that has the embedded database open. */
export const portalFile = (dataDir: string) => path.join(dataDir, 'portal-process')

/** Whether a portal other than this process runs on this data folder. */
export function isPortalRunning(dataDir: string): boolean {
  try {
    const id = Number(readFileSync(portalFile(dataDir), 'utf8').trim())
    return Number.isInteger(id) && id > 0 && id !== process.pid && process.kill(id, 0)
  } catch {
    // No such file, or no such process any more.
    return false
  }
}
