import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { parseDay } from '~/engine/date'
import { todayInIsrael } from '~/i18n/today'
import { useWords, type Words } from '~/i18n/words'
import { catalogue, sharedInForce } from '~/rights'
import { HebrewTerm } from '~/ui/hebrew-term'
import { SourceLine } from '~/ui/source-line'
import type { PageHandle } from './page-head'
import { FigureEntry } from './sources-figure'
import { type ShownFigure, type ShownRight, sourcesModel } from './sources-model'

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words) => ({ title: words.t('figures:title'), description: words.t('figures:lead') }),
}

/** What is shown is in the address, so that it works without scripts: everything, or only what has to be read again. */
export function loader({ request }: LoaderFunctionArgs) {
  return { today: todayInIsrael(new Date()), onlyDue: new URL(request.url).searchParams.get('show') === 'due' }
}

/** Every figure of the law with its value, days, unit and source, by authority; and when each rule was last read against its sources. */
export default function Sources() {
  const words = useWords()
  const { today, onlyDue } = useLoaderData<typeof loader>()
  const { shared, authorities, figures, due } = sourcesModel(
    catalogue.rights,
    sharedInForce(),
    parseDay(today) as number,
    onlyDue,
  )
  const here = `/${words.language}/sources`
  const sections = [
    ...(shared.length > 0 ? [{ id: 'shared', title: words.t('figures:shared') }] : []),
    ...authorities.map(({ id }) => ({ id: `authority-${id}`, title: words.t(`common:authority.${id}`) })),
  ]
  const shows = [
    { href: here, label: words.t('figures:all'), current: !onlyDue },
    { href: `${here}?show=due`, label: words.t('figures:onlyDue'), current: onlyDue },
  ]
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{words.t('figures:title')}</h1>
        <p>{words.t('figures:lead')}</p>
        <p>
          {words.t('figures:count', {
            count: figures,
            shown: words.number(figures),
            rights: words.number(catalogue.rights.length),
          })}{' '}
          {words.t('figures:dueCount', { count: due, shown: words.number(due) })}
        </p>
        <p className="small no-print">{words.t('figures:find')}</p>
        <nav className="no-print" aria-label={words.t('figures:show')}>
          <ul className="row figure-shows">
            {shows.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {sections.length === 0 ? (
        <p>{words.t('figures:nothingDue')}</p>
      ) : (
        <nav className="no-print stack" aria-labelledby="by-authority">
          <h2 id="by-authority">{words.t('figures:index')}</h2>
          <ul className="figure-index">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shared.length > 0 ? (
        <section className="stack figure-section" aria-labelledby="shared">
          <h2 id="shared">{words.t('figures:shared')}</h2>
          <Figures words={words} figures={shared} />
        </section>
      ) : null}
      {authorities.map(({ id, rights }) => (
        <section className="stack-loose figure-section" key={id} aria-labelledby={`authority-${id}`}>
          <div>
            <h2 id={`authority-${id}`}>{words.t(`common:authority.${id}`)}</h2>
            {words.language === 'he' ? null : (
              <HebrewTerm>{words.hebrew('common', ['authority', id]) ?? ''}</HebrewTerm>
            )}
          </div>
          {rights.map((each) => (
            <RightFigures key={each.right.id} words={words} shown={each} />
          ))}
        </section>
      ))}
    </div>
  )
}

function RightFigures({ words, shown: { right, figures, dueSince } }: { words: Words; shown: ShownRight }) {
  const hebrew = words.hebrew('rights', [right.id, 'name'])
  const name = words.right(right.id, ['name'])
  return (
    <section className="stack" aria-labelledby={`right-${right.id}`}>
      <div>
        <h3 id={`right-${right.id}`}>
          {right.kind === 'shared-test' ? name : <a href={`/${words.language}/rights/${right.id}`}>{name}</a>}
        </h3>
        {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
      </div>
      <div className="stack-tight">
        {dueSince ? <SourceLine stale>{words.t('figures:ruleDue', { date: words.date(dueSince) })}</SourceLine> : null}
        <p className="figure-note">{words.t('figures:checked', { date: words.date(right.checkedOn) })}</p>
        <ul className="figure-sources">
          {right.sources.map((source) => (
            <li key={source}>
              <bdi dir="auto">{source}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {figures.length > 0 ? (
        <Figures words={words} figures={figures} />
      ) : (
        <p className="figure-note">{words.t('figures:noFigures')}</p>
      )}
    </section>
  )
}

function Figures({ words, figures }: { words: Words; figures: readonly ShownFigure[] }) {
  return (
    <ul className="figure-list">
      {figures.map((figure) => (
        <FigureEntry key={figure.id} words={words} figure={figure} />
      ))}
    </ul>
  )
}
