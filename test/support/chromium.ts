/** How Chromium is started: the system's own, without anything that talks to the outside by itself. */
import { existsSync } from 'node:fs'

/**
 * Chromium without the windows and menus that nobody looks at: the same pages and scripts for a fraction of the processor time.
 */
export const HEADLESS_SHELL = { program: '/usr/bin/chromium-headless-shell', debianPackage: 'chromium-headless-shell' } as const

const PLACES = [HEADLESS_SHELL.program, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** `CHROMIUM_PATH`, or where systems usually keep it; undefined when there is none. */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...PLACES].find((place) => place && existsSync(place))
}

/** @throws Error when there is no Chromium */
export function chromiumOptions() {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('No Chromium was found: install it, or set CHROMIUM_PATH to its program.')
  return {
    executablePath,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  }
}
