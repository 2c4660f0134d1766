/** What every page, file and report of measures begins with: who asks, which centers they may see, and what they chose. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { centersFor } from '~/accounts/permissions'
import { requireStaff } from '~/accounts/require-staff.server'
import type { Language } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { countedThrough } from '~/insight/casework/count-days.server'
import { ALL, centerScope, idOfScope, languageScope, placeScope } from '~/insight/counting/cells'
import { type Filters, filterProblem, filtersFrom, monthsToChoose, periodAgainst } from '~/insight/reading/filters'
import type { Period } from '~/insight/reading/period'
import { firstMonth, type Scopes, shownScopes } from '~/insight/reading/read-tens.server'
import type { Asked, View } from '~/insight/sections/build.server'
import type { Section } from '~/insight/sections/section'
import { LANGUAGES } from '~/i18n/languages'
import { localName } from '~/referral/names'
import { languageOfAddress } from '../language-of-address'
import { centersToChoose } from './centers.server'

/**
 * A manager of several centers sees them all, together or one by one; an administrator those of the whole portal.
 * @param usual what is chosen where the address says nothing
 * @throws Response as `requireStaff`, and 404 for a center that the asker may not see
 */
export async function insightAsked({ request, context, params }: LoaderFunctionArgs, usual: Partial<Filters> = {}) {
  const language = languageOfAddress(params)
  const query = new URL(request.url).searchParams
  const current = todayInIsrael(new Date()).slice(0, 7)
  const chosen = filtersFrom(query, current)
  const filters: Filters = { ...chosen, ...Object.fromEntries(Object.entries(usual).filter(([name]) => !query.has(name))) }
  const me = await requireStaff(request, context, 'insight.read', ...(filters.center === '' ? [] : [filters.center]))
  const other = filters.against.startsWith('center:') ? idOfScope(filters.against) : null
  if (other !== null) await requireStaff(request, context, 'insight.read', other)
  const centers = await centersToChoose(context.directory, me.grants, 'insight.read', language)
  const snapshot = await context.directory.snapshot()
  const reach = centersFor(me.grants, 'insight.read')
  const all: Scopes = reach === 'everywhere' ? { all: centerScope('') } : reach.map(centerScope)
  const asked = (center: string, period: Period): Asked => {
    const ids = center === '' ? (reach === 'everywhere' ? null : reach) : [center]
    const towns = ids && snapshot.centers.filter(({ id }) => ids.includes(id)).flatMap(({ localityCode }) => localityCode ?? [])
    return { centers: center === '' ? all : [centerScope(center)], towns: towns ? [...new Set(towns)].map(placeScope) : [ALL], visits: [filters.visits], period }
  }
  const against = periodAgainst(filters)
  const view: View = { now: asked(filters.center, filters), before: against && asked(other ?? filters.center, against) }
  return {
    me, language, filters, problem: filterProblem(filters), view, centers, names: namesOf(snapshot, language),
    months: monthsToChoose(await firstMonth(context.db), current), counted: await countedThrough(context.db),
    places: (await shownScopes(context.db, ['finished'], [placeScope('')])).map(idOfScope),
  }
}

type Snapshot = Awaited<ReturnType<LoaderFunctionArgs['context']['directory']['snapshot']>>
export type NameOf = (kind: 'center' | 'place', id: string) => string | undefined

function namesOf({ centers, localities }: Snapshot, language: Language): NameOf {
  const byKind = { center: new Map(centers.map(({ id, names }) => [id, names])), place: new Map(localities.map(({ code, names }) => [code, names])) }
  return (kind, id) => {
    const names = byKind[kind].get(id)
    return names && localName(names, language).text
  }
}

/** Names of the centers and towns in some sections, by id. */
export function namesIn(sections: readonly Section[], nameOf: NameOf): Readonly<Record<string, string>> {
  const found = sections.flatMap(({ label, rows }) => (label === 'center' || label === 'place' ? rows.map(({ id }) => [id, nameOf(label, id) ?? id] as const) : []))
  return Object.fromEntries(found)
}

/** Whose verdicts can be shown apart: languages, and towns of which something is shown. */
export function visitScopes(places: readonly string[], nameOf: NameOf) {
  return { languages: LANGUAGES.map((language) => ({ scope: languageScope(language), language })), places: places.map((code) => ({ scope: placeScope(code), name: nameOf('place', code) ?? code })) }
}
