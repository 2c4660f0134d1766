/** The two programs that tests need and npm does not bring: a browser and a Postgres server. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is: `CHROMIUM_PATH`, or a usual place. */
export function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH']
  return given ?? CHROMIUM.find((path) => existsSync(path))
}

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** A Postgres server that `pg_virtualenv` can start. */
function hasPostgres(): boolean {
  return has('pg_virtualenv') && existsSync('/usr/lib/postgresql')
}

/** Installs what is missing where we may (Debian, as root); elsewhere says in one line what to install. */
export function installTools(): void {
  const missing = [
    ...(chromiumPath() ? [] : ['chromium']),
    ...(hasPostgres() ? [] : ['postgresql', 'postgresql-common']),
  ]
  if (missing.length === 0) return
  const isDebianRoot = has('apt-get') && process.getuid?.() === 0
  if (!isDebianRoot) {
    console.error(`Please install first (names of Debian's packages): ${missing.join(' ')}`)
    process.exit(1)
  }
  console.log(`Installing ${missing.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
    if (status !== 0) {
      console.error(`apt-get ${args.join(' ')} failed`)
      process.exit(1)
    }
  }
}
