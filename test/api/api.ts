/** The routes of the API, called as the server calls them: real requests, and a directory read from a real database. */
import type { ActionFunctionArgs } from '@remix-run/node'
import { openTestDatabase } from '#db/test-databases'
import { migrateDatabase } from '#db/migrate'
import { seedDirectory } from '#db/seed'
import type { Database } from '#db/client'
import { noteRelease } from '~/lawroom/versions.server'
import { quietServer } from '~/editing/testing'
import { createDirectory, type Directory } from '~/referral/directory.server'
import * as centers from '~/routes/api/centers'
import * as entitlement from '~/routes/api/entitlement'
import * as entitlements from '~/routes/api/entitlements'
import * as openParameters from '~/routes/open-data/parameters'
import * as openRights from '~/routes/open-data/rights'
import * as openSchema from '~/routes/open-data/schema'
import * as openapi from '~/routes/api/openapi'
import * as screenings from '~/routes/api/screenings'
import * as search from '~/routes/api/search'
import * as unknown from '~/routes/api/unknown'
import * as versions from '~/routes/api/versions'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { NOTHING_DECIDED } from '~/server/context'
import { vaultOf } from '~/vault/seal.server'

interface RouteModule {
  readonly loader: (args: ActionFunctionArgs) => Promise<Response>
  readonly action: (args: ActionFunctionArgs) => Promise<Response>
}

const ROUTES: readonly (readonly [RegExp, RouteModule])[] = [
  [/^\/api\/v1\/screenings$/, screenings],
  [/^\/api\/v1\/entitlements$/, entitlements],
  [/^\/api\/v1\/entitlements\/([^/]+)$/, entitlement],
  [/^\/api\/v1\/versions$/, versions],
  [/^\/api\/v1\/search$/, search],
  [/^\/api\/v1\/centers$/, centers],
  [/^\/api\/v1\/openapi\.json$/, openapi],
  [/^\/open-data\/rights\.json$/, openRights],
  [/^\/open-data\/rights\.schema\.json$/, openSchema],
  [/^\/open-data\/parameters\.csv$/, openParameters],
  [/^\/api\/v1\//, unknown],
]

export interface Api {
  readonly directory: Directory
  readonly db: Database
  fetch(path: string, init?: RequestInit): Promise<Response>
  screen(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  close(): Promise<void>
}

export async function openApi(): Promise<Api> {
  const connection = await openTestDatabase('pglite')
  await migrateDatabase(connection)
  await seedDirectory(connection)
  await noteRelease(connection.db, new Date())
  const directory = createDirectory(connection.db)
  return { directory, db: connection.db, ...callerOf(directory, connection.db), close: () => connection.close() }
}

/** Loaders answer GET, HEAD and OPTIONS, actions the rest, as in Remix. */
export function callerOf(directory: Directory, db: Database): Pick<Api, 'fetch' | 'screen'> {
  const context = {
    directory,
    db,
    ...quietServer(db),
    vault: vaultOf(parseKeyring(newKeyLine())),
    secret: 'for tests alone',
    secureCookies: false,
    publicUrl: null,
    operator: NOTHING_DECIDED,
    nonce: '',
    source: '127.0.0.1',
    checkDatabase: () => Promise.resolve(),
  }
  const fetch = (path: string, init: RequestInit = {}) => {
    const request = new Request(new URL(path, 'http://portal.test'), init)
    const { pathname } = new URL(request.url)
    const [pattern, route] = ROUTES.find(([candidate]) => candidate.test(pathname)) ?? [/^/, unknown]
    const run = ['GET', 'HEAD', 'OPTIONS'].includes(request.method) ? route.loader : route.action
    return run({ request, params: { id: decodeURIComponent(pattern.exec(pathname)?.[1] ?? '') }, context })
  }
  return {
    fetch,
    screen: (body, headers = {}) =>
      fetch('/api/v1/screenings', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}
