import { useWords } from '~/i18n/words'
import { catalogue } from '~/rights'
import { DataTable } from '~/ui/data-table'
import type { PageHandle } from './page-head'

export const handle: PageHandle = {
  head: (words) => ({ title: words.t('pages:sources.title'), description: words.t('pages:sources.lead') }),
}

/** Every right with the sources its rule was read from, and the day on which it was last read against them. */
export default function Sources() {
  const words = useWords()
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{words.t('pages:sources.title')}</h1>
        <p>{words.t('pages:sources.lead')}</p>
      </div>
      <DataTable
        caption={words.t('pages:sources.table')}
        rowHeaders
        columns={[
          { key: 'right', header: words.t('events:right') },
          { key: 'checked', header: words.t('pages:sources.checked') },
          { key: 'sources', header: words.t('pages:sources.sources') },
        ]}
        rows={catalogue.rights.map((right) => ({
          key: right.id,
          cells: [
            <a key="name" href={`/${words.language}/rights/${right.id}`}>{words.right(right.id, ['name'])}</a>,
            <bdi key="day" className="num">{words.date(right.checkedOn)}</bdi>,
            <ul key="sources" className="stack-tight">
              {right.sources.map((source) => (
                <li key={source}>
                  <bdi dir="auto">{source}</bdi>
                </li>
              ))}
            </ul>,
          ],
        }))}
      />
    </div>
  )
}
