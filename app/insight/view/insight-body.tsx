/** What the four pages of measures share: their names, the choice of what is looked at, what to know about the numbers, and the sections. */
import type { ReactNode } from 'react'
import type { Words } from '~/i18n/words'
import { type Filters, periodAgainst, queryOf } from '../reading/filters'
import { idOfScope } from '../counting/cells'
import type { Period } from '../reading/period'
import { PAGE_IDS, type PageId } from '../sections/page-ids'
import type { Section } from '../sections/section'
import type { Names } from './labels'
import { FilterForm, type FilterFormProps } from './filter-form'
import { SectionView } from './section-view'

export interface InsightPage {
  readonly page: PageId
  readonly filters: Filters
  readonly problem: 'order' | null
  readonly sections: readonly Section[]
  readonly names: Names
  readonly months: readonly string[]
  readonly centers: readonly { readonly id: string; readonly name: string }[]
  readonly visits: { readonly languages: readonly { scope: string; language: string }[]; readonly places: readonly { scope: string; name: string }[] } | null
  /** Up to which day the centers are counted, ISO; null before the first. */
  readonly counted: string | null
}

const PATHS: Readonly<Record<PageId, string>> = { takeUp: '', decisions: '/decisions', demand: '/demand', visits: '/visits' }

export function periodText(words: Words, { from, to }: Period): string {
  return from === to ? words.month(from) : words.t('insight:period', { from: words.month(from), to: words.month(to) })
}

/** Names of the two sides of a comparison; null where nothing is compared. */
export function comparedNames(words: Words, filters: Filters, centers: InsightPage['centers']): { readonly now: string; readonly before: string } | null {
  const against = periodAgainst(filters)
  if (!against) return null
  if (!filters.against.startsWith('center:')) return { now: periodText(words, filters), before: periodText(words, against) }
  const nameOf = (id: string) => centers.find((center) => center.id === id)?.name ?? words.t('insight:filter.allCenters')
  return { now: nameOf(filters.center), before: nameOf(idOfScope(filters.against)) }
}

export function InsightBody({ page, words }: { readonly page: InsightPage; readonly words: Words }) {
  const { filters, problem, sections, names, centers, counted } = page
  const home = `/${words.language}/staff/insight`
  const compared = comparedNames(words, filters, centers)
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t(`insight:page.${page.page}`)}</h1>
        <nav className="desk-nav insight-pages no-print" aria-label={words.t('insight:pages')}>
          <ul>
            {PAGE_IDS.map((id) => (
              <li key={id}>
                <a href={`${home}${PATHS[id]}?${queryOf(filters)}`} aria-current={id === page.page ? 'page' : undefined}>
                  {words.t(`insight:page.${id}`)}
                </a>
              </li>
            ))}
            <li>
              <a href={`${home}/report${filters.center ? `?${new URLSearchParams({ center: filters.center }).toString()}` : ''}`}>{words.t('insight:report.title')}</a>
            </li>
          </ul>
        </nav>
        <FilterForm words={words} filters={filters} months={page.months} centers={centers} visits={visitOptions(words, page)} problem={problem ? words.t(`insight:problem.${problem}`) : null} />
        <AboutNumbers words={words} counted={page.page === 'visits' ? null : counted} />
        {problem ? null : (
          <p className="row no-print">
            {(['csv', 'xlsx'] as const).map((format) => (
              <a key={format} href={`${home}/export?${queryOf(filters, { page: page.page, format })}`} download>
                {words.t('insight:export', { format: format.toUpperCase() })}
              </a>
            ))}
          </p>
        )}
      </div>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} names={names} words={words} compared={compared} />
      ))}
    </div>
  )
}

/** How the numbers are made, said on every page and on paper. */
export function AboutNumbers({ words, counted }: { readonly words: Words; readonly counted: string | null }): ReactNode {
  return (
    <p className="hint">
      {words.t('insight:tens')} {counted ? words.t('insight:through', { date: words.date(counted) }) : null}
    </p>
  )
}

function visitOptions(words: Words, { visits }: InsightPage): FilterFormProps['visits'] {
  if (!visits) return undefined
  return [
    { value: 'all', label: words.t('insight:filter.everybody') },
    ...visits.languages.map(({ scope, language }) => ({ value: scope, label: words.t(`common:language.${language}`) })),
    ...visits.places.map(({ scope, name }) => ({ value: scope, label: name })),
  ]
}
