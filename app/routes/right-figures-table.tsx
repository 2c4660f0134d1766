import type { Figure } from '~/engine/parameters'
import type { Words } from '~/i18n/words'
import { figureText } from '~/screening/right-figures'
import { DataTable } from '~/ui/data-table'
import { Disclosure } from '~/ui/disclosure'

/** Every figure of the right with its day and source. Pages of numbers: on paper the sums of the text above are enough. */
export function FiguresTable({ figures, words }: { figures: readonly Figure[]; words: Words }) {
  return (
    <div className="no-print">
      <Disclosure summary={words.t('guide:figures')}>
        <DataTable
          caption={words.t('guide:figures')}
          captionHidden
          columns={[
            { key: 'value', header: words.t('guide:value'), number: true },
            { key: 'from', header: words.t('guide:from') },
            { key: 'source', header: words.t('guide:source') },
          ]}
          rows={figures.map((figure) => ({
            key: figure.id,
            cells: [
              <bdi key="value" className="num">{figureText(words, figure.value, figure.unit)}</bdi>,
              figure.from ? <bdi key="from" className="num">{words.date(figure.from)}</bdi> : words.t('guide:alwaysInForce'),
              <bdi key="source" dir="auto">{figure.source}</bdi>,
            ],
          }))}
        />
      </Disclosure>
    </div>
  )
}
