/** A page of what is due: by when, what, for whom, who does it. */
import type { Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { rightName } from '~/screening/condition-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { DataTable } from '~/ui/data-table'
import { dueText } from './claim-words'
import type { DueLine } from './due-list.server'
import { DueMark } from './due-mark'

export type ShownDueLine = Omit<DueLine, 'staffId'> & { readonly who: string | null }

export function DueTable({ lines, today, words }: { lines: readonly ShownDueLine[]; today: string; words: Words }) {
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(today))
  return (
    <DataTable
      caption={words.t('claims:due.title')}
      captionHidden
      columns={(['due', 'file', 'right', 'state', 'who'] as const).map((key) => ({ key, header: words.t(`claims:column.${key}`) }))}
      rows={lines.map(({ id, fileId, number, name, right, state, on, what, who }) => ({
        key: id,
        cells: [
          <DueMark key="due" on={on} text={dueText(words, right, what, figures)} today={today} words={words} />,
          <a key="file" href={`/${words.language}/staff/files/${fileId}`}>
            <bdi className="num">{number}</bdi> {name === '' ? words.t('casework:nameless') : <bdi>{name}</bdi>}
          </a>,
          <a key="right" href={`/${words.language}/staff/files/${fileId}/claims/${id}`}>
            {rightName(words, right)}
          </a>,
          words.t(`claims:state.${state}`),
          who === null ? words.t('claims:personThemself') : <bdi key="who">{who}</bdi>,
        ],
      }))}
    />
  )
}
