import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import { todayInIsrael } from '~/i18n/today'
import { addMonths, isMonth } from '~/insight/reading/period'
import { SECTIONS } from '~/insight/sections/sections.server'
import { AboutNumbers, comparedNames } from '~/insight/view/insight-body'
import styles from '~/insight/view/insight.css?url'
import { SectionView } from '~/insight/view/section-view'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/select-field'
import type { PageHandle } from '../page-head'
import { insightAsked, namesIn } from './insight-asked.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('insight:report.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** Sections of the report: of the centers alone, those that say something of one month. */
const LEFT_OUT = new Set(['months'])

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('month') ?? ''
  const month = isMonth(asked) ? asked : addMonths(todayInIsrael(new Date()).slice(0, 7), -1)
  const { filters, view, centers, names, months, counted } = await insightAsked(args, { from: month, to: month, against: 'before' })
  const { db } = args.context
  const sections = [...(await SECTIONS.takeUp(db, view)), ...(await SECTIONS.decisions(db, view)), ...(await SECTIONS.demand(db, view))].filter(({ id }) => !LEFT_OUT.has(id))
  return { month, filters, centers, months: [...new Set([month, ...months])].sort().reverse(), counted, sections, names: namesIn(sections, names) }
}

/** One month of a center on paper, beside the month before. */
export default function InsightReport() {
  const words = useWords()
  const { month, filters, centers, months, counted, sections, names } = useLoaderData<typeof loader>()
  const compared = comparedNames(words, filters, centers)
  const center = centers.find(({ id }) => id === filters.center)?.name ?? (centers.length === 1 ? centers[0]?.name : undefined)
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('insight:report.heading', { month: words.month(month) })}</h1>
        <p>{center ? <bdi>{center}</bdi> : words.t('insight:filter.allCenters')}</p>
        <form method="get" className="stack side-panel no-print" aria-label={words.t('insight:filter.label')}>
          <div className="desk-fields">
            <SelectField id="month" name="month" label={words.t('insight:report.month')} defaultValue={month} options={months.map((each) => ({ value: each, label: words.month(each) }))} />
            {centers.length > 1 ? (
              <SelectField
                id="center" name="center" label={words.t('insight:filter.center')} emptyLabel={words.t('insight:filter.allCenters')} defaultValue={filters.center}
                options={centers.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ) : null}
          </div>
          <p className="row">
            <Button kind="second">{words.t('insight:filter.show')}</Button>
            <Button kind="quiet" type="button" icon="print" data-print>
              {words.t('common:print')}
            </Button>
            <a href={`/${words.language}/staff/insight`}>{words.t('insight:report.back')}</a>
          </p>
        </form>
        <AboutNumbers words={words} counted={counted} />
      </div>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} names={names} words={words} compared={compared} />
      ))}
    </div>
  )
}
