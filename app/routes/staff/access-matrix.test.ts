/**
 * Roles × centers × every route and change of the staff desk, also with the ids of records of other centers. The routes are read from
 * `app/routes.ts`: one that is not listed in `app/accounts/staff-routes.ts` fails, and so does a change that is not.
 */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quietServer } from '~/editing/testing'
import { type Grant, PERMISSIONS, ROLES } from '~/accounts/permissions'
import { type Need, STAFF_ROUTES } from '~/accounts/staff-routes'
import { startSession } from '~/accounts/sessions.server'
import { openWorld, staffAs, type World } from '~/accounts/test-world'
import { createDirectory } from '~/referral/directory.server'
import { NOTHING_DECIDED } from '~/server/context'
import routes from '../../routes'
import { ACCESS_RECORDS, type RecordId } from './access-records'

interface RouteModule {
  readonly loader?: (args: ActionFunctionArgs) => unknown
  readonly action?: (args: ActionFunctionArgs) => unknown
}

const MODULES = import.meta.glob<RouteModule>(['../**/*.ts', '../**/*.tsx', '!../**/*.test.*'])

const HERE = 'center-here'
const ELSEWHERE = 'center-elsewhere'

/** Files with their whole paths below `:lang/staff`. */
function filesUnder(entries: readonly RouteConfigEntry[], above: string | null): readonly { file: string; path: string }[] {
  return entries.flatMap(({ file, path = '', children = [] }) => {
    const isDesk = /(^|\/)staff(\/|$)/.test(path)
    const whole = above === null ? (isDesk ? '' : null) : [above, path].filter((part) => part !== '').join('/')
    return [...(whole === null ? [] : [{ file, path: whole }]), ...filesUnder(children, whole)]
  })
}

const LAYOUT = 'routes/staff/layout.tsx'
const FOUND = filesUnder(await routes, null).filter(({ file }) => file !== LAYOUT)

async function moduleOf(file: string): Promise<RouteModule> {
  const load = MODULES[file.replace(/^routes\//, '../').replace('../staff/', './')] ?? MODULES[file.replace(/^routes\//, '../')]
  if (!load) throw new Error(`${file} is not there`)
  return load()
}

test('every route under staff is listed, and nothing else is', () => {
  expect(FOUND.map(({ file }) => file).sort()).toEqual(Object.keys(STAFF_ROUTES).sort())
  expect(FOUND.length).toBeGreaterThan(5)
})

test.each(Object.entries(STAFF_ROUTES))('%s has what its list says: page, changes and a record to ask for', async (file, route) => {
  const { loader, action } = await moduleOf(file)
  expect(loader, 'a route without a loader would be open').toBeDefined()
  expect(action !== undefined, 'changes').toBe(route.changes !== undefined)
  const source = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')
  // The changes that the page itself offers, or tells apart.
  const named = [...source.matchAll(/name="do" value="(\w+)"|case '(\w+)':|kind === '(\w+)'/g)].map(([, ...names]) => names.find(Boolean) ?? '')
  for (const name of named) expect(Object.keys(route.changes ?? {}), `the change ${name}`).toContain(name)
  if (route.record !== undefined) expect(Object.keys(ACCESS_RECORDS)).toContain(route.record)
  expect(route.record !== undefined).toBe(FOUND.find((each) => each.file === file)?.path.includes(':') ?? false)
})

type Outcome = 'in' | 'signIn' | 403 | 404

describe('access', () => {
  let world: World
  let context: AppLoadContext
  beforeAll(async () => {
    world = await openWorld('pglite')
    context = { ...world.context, ...quietServer(world.context.db), source: '192.0.2.1', directory: createDirectory(world.context.db), secret: 'for tests alone', nonce: '', staffDirectory: null, operator: NOTHING_DECIDED, checkDatabase: () => Promise.resolve() }
  })
  afterAll(() => world?.connection.close())

  const tokenFor = async (grants: readonly Grant[], stage: 'full' | 'second' = 'full') => {
    const { id } = await staffAs(world, grants)
    return startSession(world.context.db, id, stage, new Date())
  }

  // Who is refused, or only reads, leaves everything as it was: the same person may ask for the same record again.
  const tokens = new Map<readonly Grant[], Promise<string>>()
  const lastingToken = (grants: readonly Grant[]) => {
    const token = tokens.get(grants) ?? tokenFor(grants)
    tokens.set(grants, token)
    return token
  }

  interface Asking {
    readonly token: string | null
    readonly id?: RecordId | undefined
    /** Fields of a form; null to read the page. */
    readonly form: Readonly<Record<string, string>> | null
    readonly origin?: string | null
  }

  async function ask(file: string, { token, id, form, origin = 'http://portal.test' }: Asking): Promise<Outcome | number> {
    const { loader, action } = await moduleOf(file)
    const named: Readonly<Record<string, string>> = typeof id === 'string' ? { id } : (id ?? {})
    const path = FOUND.find((each) => each.file === file)?.path.replace(/:(\w+)/g, (_, name: string) => named[name] ?? '')
    const headers = new Headers({ Host: 'portal.test', ...(token ? { Cookie: `mafteach-staff=${token}` } : {}), ...(form && origin ? { Origin: origin } : {}) })
    const request = new Request(`http://portal.test/he/staff/${path ?? ''}`, form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers })
    const run = form ? action : loader
    if (!run) throw new Error(`${file} cannot be asked so`)
    const args = { request, params: { lang: 'he', ...named }, context }
    const answer: unknown = await Promise.resolve()
      .then(() => run(args))
      .catch((thrown: unknown) => {
        if (thrown instanceof Response) return thrown
        throw thrown
      })
    if (!(answer instanceof Response)) return 'in'
    if ((answer.headers.get('Location') ?? '').startsWith('/he/staff/sign-in') && file !== 'routes/staff/sign-out.ts') return 'signIn'
    return answer.status < 400 || answer.status === 400 ? 'in' : answer.status
  }

  const WHO: readonly (readonly [string, readonly Grant[]])[] = [
    ['without any role', []],
    ...ROLES.map((role) => [`${role} here`, [{ role, centerId: HERE }]] as const),
    ...ROLES.map((role) => [`${role} here, volunteer elsewhere`, [{ role, centerId: HERE }, { role: 'volunteer' as const, centerId: ELSEWHERE }]] as const),
  ]

  /** What must come of it. @param center where the record is; undefined where no record is asked for, null where there is none */
  function expected(need: Need, grants: readonly Grant[], center: string | null | undefined): Outcome {
    if (need === 'anyone' || need === 'own') return 'in'
    // Read off the table here, not by the functions that the pages ask.
    const permitting = grants.filter(({ role }) => PERMISSIONS[role][need] !== undefined)
    if (permitting.length === 0) return 403
    if (center === undefined) return 'in'
    const isPermitted = permitting.some(({ role, centerId }) => PERMISSIONS[role][need] === 'everywhere' || centerId === center)
    return center !== null && isPermitted ? 'in' : 404
  }

  const places = (record: string | undefined) => (record === undefined ? [undefined] : [HERE, ELSEWHERE, null])
  const idAt = async (record: string | undefined, center: string | null | undefined) =>
    record === undefined || center === undefined ? undefined : center === null ? randomUUID() : ACCESS_RECORDS[record]?.(world.context, center)
  const ids = new Map<string, ReturnType<typeof idAt>>()
  const lastingId = (record: string | undefined, center: string | null | undefined) => {
    const key = `${record} ${center}`
    const id = ids.get(key) ?? idAt(record, center)
    ids.set(key, id)
    return id
  }

  describe.each(Object.entries(STAFF_ROUTES))('%s', (file, { read, changes = {}, record, centerField }) => {
    test.each(WHO)('is read by who may: %s', async (_name, grants) => {
      for (const center of places(record)) {
        const outcome = await ask(file, { token: await lastingToken(grants), id: await lastingId(record, center), form: null })
        if (read === null) expect(outcome).toBe(404)
        // A page for who is not signed in yet sends others on; that is no refusal.
        else if (read !== 'anyone') expect(outcome, String(center)).toBe(expected(read, grants, center))
      }
    })

    test.each(WHO)('is changed by who may: %s', async (_name, grants) => {
      for (const [kind, need] of Object.entries(changes)) {
        for (const center of centerField === undefined ? places(record) : [HERE, ELSEWHERE]) {
          const form = { ...(kind === '' ? {} : { do: kind }), ...(centerField === undefined || center === undefined || center === null ? {} : { [centerField]: center }) }
          const due = expected(need, grants, center)
          const isIn = due === 'in' || need === 'anyone'
          const id = centerField !== undefined ? undefined : await (isIn ? idAt : lastingId)(record, center)
          const outcome = await ask(file, { token: await (isIn ? tokenFor : lastingToken)(grants), id, form })
          if (need !== 'anyone') expect(outcome, `${kind} at ${center}`).toBe(due)
        }
      }
    })

    test('is closed to who is not signed in, or only half', async () => {
      const all = ROLES.flatMap((role) => [{ role, centerId: HERE }])
      for (const token of [null, 'A'.repeat(43), await tokenFor(all, 'second')]) {
        const id = await idAt(record, record === undefined ? undefined : HERE)
        if (read !== null && read !== 'anyone') expect(await ask(file, { token, id, form: null })).toBe('signIn')
        for (const [kind, need] of Object.entries(changes)) {
          if (need !== 'anyone') expect(await ask(file, { token, id, form: { do: kind } }), kind).toBe('signIn')
        }
      }
    })

    test('takes no form from another site, nor one that names none', async () => {
      const all = ROLES.flatMap((role) => [{ role, centerId: HERE }])
      for (const origin of ['http://evil.test', 'null', 'http://portal.test.evil.test', 'http://portal.test:81', null]) {
        for (const kind of Object.keys(changes)) {
          const id = await idAt(record, record === undefined ? undefined : HERE)
          expect(await ask(file, { token: await tokenFor(all), id, form: { do: kind }, origin }), `${kind} from ${origin}`).toBe(403)
        }
      }
    })
  })
})
