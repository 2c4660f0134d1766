import type { Database } from '#db/client'
import type { LawVersion } from '~/lawroom/versions.server'
import { versionsAfter } from '~/lawroom/versions.server'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { sharedJson } from './answer.server'
import { inLanguageAsked } from './in-language.server'
import { problem } from './problem.server'

/** What was published just now is asked for soon. */
const MAX_AGE_SECONDS = 10
const RETRY_SECONDS = '10'

/** The laws that were ever in force: their hashes, since when, and what changed with each. Who changed it is nobody's business here. */
export function listVersions(request: Request, db: Database): Promise<Response> {
  return inLanguageAsked(request, async (words) => {
    let versions: readonly LawVersion[]
    try {
      versions = await versionsAfter(db, 0)
    } catch (error) {
      console.error(error instanceof Error ? error : 'The versions of the law could not be read')
      return problem(words, 'lawUnavailable', { headers: { 'Retry-After': RETRY_SECONDS } })
    }
    const numbers = new Map(versions.map(({ number, rulesVersion: version }) => [number, version]))
    const body = { inForce: rulesVersion(catalogue), versions: versions.map((version) => versionJson(version, numbers)).reverse() }
    return sharedJson(request, JSON.stringify(body), MAX_AGE_SECONDS)
  })
}

function versionJson({ number, kind, rulesVersion: version, at, changes, equals }: LawVersion, numbers: ReadonlyMap<number, string>) {
  return {
    number,
    rulesVersion: version,
    publishedAt: at.toISOString(),
    kind,
    equals: equals === null ? null : (numbers.get(equals) ?? null),
    changes: changes.map(({ figure, at: cell, value, from, confirmedUntil, source, link, status }) => ({
      parameter: figure, cell, value, from, confirmedUntil, source, link: link === '' ? null : link, status,
    })),
  }
}
