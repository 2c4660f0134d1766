/** How Chromium is started: the system's own, without anything that talks to the outside by itself. */
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** `CHROMIUM_PATH`, or where systems usually keep it. @throws Error when there is none */
export function chromiumPath(): string {
  const found = [process.env['CHROMIUM_PATH'], ...PLACES].find((place) => place && existsSync(place))
  if (!found) throw new Error('No Chromium was found: install it, or set CHROMIUM_PATH to its program.')
  return found
}

export function chromiumOptions() {
  return {
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  }
}
