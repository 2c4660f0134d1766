import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isLanguage, type Language, LANGUAGES } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import type { InAll } from '~/municipality/municipality'
import type { Danger } from '~/referral/danger'
import { DangerNotice } from '~/referral/danger-notice'
import { dangerIn } from '~/referral/danger-typed'
import { linesForTopics } from '~/referral/hotlines'
import { localName } from '~/referral/names'
import { searchRights, LONGEST_QUERY } from '~/screening/search.server'
import { LocalRights } from './local-rights'
import { municipalityOf } from './municipality.server'
import type { PageHandle } from './page-head'
import { SubjectsPanel } from './rights-aside'
import { RightsFound, type Line } from './rights-found'
import { RightsGroup } from './rights-group'
import { isGroup, type Group } from './rights-groups'
import { RightsIndex } from './rights-index'
import { RightsSearch } from './rights-search'

/** What the address asks for: a search, one subject or authority, or everything. */
type Asked =
  | { readonly kind: 'search'; readonly query: string; readonly danger: Danger | null; readonly ids: readonly string[]; readonly lines: readonly Line[] }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'all'; readonly town: InAll | null; readonly local: readonly { readonly id: string; readonly name: InAll }[] }

const MOST_LINES = 3

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words, data) => {
    const asked = (data ?? { kind: 'all', town: null, local: [] }) as Asked
    const description = words.t('guide:listLead')
    if (asked.kind === 'group') return { title: words.t(`common:${asked.group.by}.${asked.group.id}`), description }
    return { title: words.t('guide:listTitle'), description, isPrivate: asked.kind === 'search' }
  },
}

export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Asked> {
  const language = isLanguage(params['lang']) ? params['lang'] : 'he'
  const asked = new URL(request.url).searchParams
  const query = (asked.get('q') ?? '').trim().slice(0, LONGEST_QUERY)
  if (query !== '') {
    const ids = searchRights(query, language)
    return { kind: 'search', query, danger: dangerIn(query), ids, lines: ids.length > 0 ? [] : await linesToCall(context, language) }
  }
  for (const by of ['area', 'authority'] as const) {
    const group = { by, id: asked.get(by) ?? '' }
    if (isGroup(group)) return { kind: 'group', group }
  }
  const municipality = municipalityOf(request, context)
  const local = municipality?.rights.map(({ id, words: all }) => ({ id, name: Object.fromEntries(LANGUAGES.map((each) => [each, all[each].name])) as InAll }))
  return { kind: 'all', town: municipality?.name ?? null, local: local ?? [] }
}

/** Numbers at which a person answers, for a search that found nothing; without the directory the page says so much less. */
async function linesToCall(context: LoaderFunctionArgs['context'], language: Language): Promise<Line[]> {
  try {
    const { hotlines } = await context.directory.snapshot()
    return linesForTopics(['rightsRealization', 'shil', 'nationalInsurance', 'welfare'], hotlines, language)
      .slice(0, MOST_LINES)
      .map(({ id, names, number }) => ({ id, name: localName(names, language).text, number }))
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The directory could not be read')
    return []
  }
}

/** Every right: by search, by subject, by who decides, by the alphabet. */
export default function Rights() {
  const words = useWords()
  const asked = useLoaderData<typeof loader>() as Asked
  if (asked.kind === 'group') return <RightsGroup group={asked.group} words={words} />
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        {asked.kind === 'search' && asked.danger ? <DangerNotice danger={asked.danger} words={words} /> : null}
        <h1>{words.t('guide:listTitle')}</h1>
        {asked.kind === 'all' ? <p>{words.t('guide:listLead')}</p> : null}
        <RightsSearch words={words} query={asked.kind === 'search' ? asked.query : ''} />
      </div>
      {asked.kind === 'search' ? (
        <div className="columns">
          <RightsFound {...asked} words={words} />
          <aside>
            <SubjectsPanel words={words} />
          </aside>
        </div>
      ) : (
        <>
          {asked.town && asked.local.length > 0 ? <LocalRights town={asked.town} rights={asked.local} words={words} /> : null}
          <RightsIndex words={words} />
        </>
      )}
    </div>
  )
}
