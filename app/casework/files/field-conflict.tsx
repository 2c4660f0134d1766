/** A form that two counsellors saved at once: the fields in which they differ, as each of them wrote it. */
import { useWords } from '~/i18n/words'
import { DataTable } from '~/ui/data-table'
import { Notice } from '~/ui/notice'

export interface FieldConflictProps {
  /** By field: what somebody else saved meanwhile. */
  readonly theirs: Readonly<Record<string, string>>
  /** By field: what was typed here. */
  readonly mine: Readonly<Record<string, string>>
  /** Fields in their order; their words stand under `casework:field`. */
  readonly fields: readonly string[]
  /** A value as it is read. */
  readonly show?: (field: string, value: string) => string
}

export function FieldConflict({ theirs, mine, fields, show = (_field, value) => value }: FieldConflictProps) {
  const words = useWords()
  const others = fields.filter((field) => (theirs[field] ?? '') !== (mine[field] ?? ''))
  const cell = (field: string, value: string) => (value === '' ? '–' : <mark dir="auto">{show(field, value)}</mark>)
  return (
    <section className="stack text-conflict" role="alert">
      <Notice kind="time" icon="people" lead={words.t('casework:conflict.title')}>
        {words.t('casework:conflict.text')}
      </Notice>
      <DataTable
        caption={words.t('casework:conflict.title')}
        captionHidden
        rowHeaders
        columns={(['field', 'first', 'second'] as const).map((key) => ({ key, header: words.t(`casework:conflict.${key}`) }))}
        rows={others.map((field) => ({
          key: field, cells: [words.t(`casework:field.${field}`), cell(field, theirs[field] ?? ''), cell(field, mine[field] ?? '')],
        }))}
      />
    </section>
  )
}
