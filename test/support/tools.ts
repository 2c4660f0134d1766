/** The two programs that tests need and npm does not bring: a browser and a Postgres server. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath, HEADLESS_SHELL } from './chromium'

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** A Postgres server that `pg_virtualenv` can start. */
function hasPostgres(): boolean {
  return has('pg_virtualenv') && existsSync('/usr/lib/postgresql')
}

/** Names of Debian's packages without which the tests cannot run, and of one without which they only take longer. */
function missingPackages(): { readonly needed: readonly string[]; readonly better: readonly string[] } {
  const hasShell = existsSync(HEADLESS_SHELL.program) || process.env['CHROMIUM_PATH'] !== undefined
  const browser = hasShell ? [] : [HEADLESS_SHELL.debianPackage]
  const postgres = hasPostgres() ? [] : ['postgresql', 'postgresql-common']
  return chromiumPath() ? { needed: postgres, better: browser } : { needed: [...browser, ...postgres], better: [] }
}

function install(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((args) => {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed`)
    return status === 0
  })
}

/** Installs what is missing where we may (Debian, as root); elsewhere says in one line what to install. */
export function installTools(): void {
  const { needed, better } = missingPackages()
  const isDebianRoot = has('apt-get') && process.getuid?.() === 0
  if (isDebianRoot && needed.length + better.length > 0) {
    if (!install([...needed, ...better]) && needed.length > 0) process.exit(1)
  } else if (needed.length > 0) {
    console.error(`Please install first (names of Debian's packages): ${needed.join(' ')}`)
    process.exit(1)
  }
}
