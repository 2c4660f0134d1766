/** Files in a list: whose, which language, who is in charge. */
import type { ReactNode } from 'react'
import type { Language } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import { useWords } from '~/i18n/words'
import { DataTable } from '~/ui/data-table'

export interface FoundLine {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly birthYear: number | null
  readonly language: Language
  readonly isClosed: boolean
  /** ISO day. */
  readonly changedOn: string
  readonly staffName: string | null
  readonly centerName: string
  readonly by: readonly string[]
  /** Why it may be somebody's whose file is about to be opened. */
  readonly why?: string
}

export interface FoundTableProps {
  readonly caption: string
  readonly files: readonly FoundLine[]
  /** The reader works at more than one center. */
  readonly withCenter?: boolean
  /** A cell more in each row. */
  readonly action?: (file: FoundLine) => ReactNode
}

export function FoundTable({ caption, files, withCenter = false, action }: FoundTableProps) {
  const words = useWords()
  const hasWhy = files.some(({ why }) => why !== undefined)
  const column = (key: string) => ({ key, header: words.t(`casework:column.${key}`) })
  return (
    <DataTable
      caption={caption}
      captionHidden
      rowHeaders
      columns={[
        column('name'), column('number'), ...(hasWhy ? [column('why')] : []), column('born'), column('language'), column('staff'), column('changed'),
        ...(withCenter ? [column('center')] : []), ...(action ? [{ key: 'action', header: <span className="visually-hidden">{words.t('casework:home.ways')}</span> }] : []),
      ]}
      rows={files.map((file) => ({
        key: file.id,
        cells: [
          <NameCell key="name" file={file} />,
          <bdi key="number" className="num">
            {file.number}
          </bdi>,
          ...(hasWhy ? [file.why === undefined ? '–' : words.t(`casework:why.${file.why}`)] : []),
          file.birthYear ?? '–',
          <OwnName key="language" language={file.language} />,
          file.staffName === null ? '–' : <bdi key="staff">{file.staffName}</bdi>,
          <span key="changed" className="num">
            {words.date(file.changedOn)}
          </span>,
          ...(withCenter ? [<bdi key="center">{file.centerName}</bdi>] : []),
          ...(action ? [action(file)] : []),
        ],
      }))}
    />
  )
}

function NameCell({ file }: { file: FoundLine }) {
  const words = useWords()
  return (
    <>
      <a href={`/${words.language}/staff/files/${file.id}`}>{file.name === '' ? words.t('casework:nameless') : <bdi>{file.name}</bdi>}</a>
      {file.isClosed ? ` · ${words.t('casework:closed')}` : null}
      {file.by.length > 0 ? (
        <span className="small">
          {' '}
          {words.t('casework:find.byMember')} <bdi>{words.list(file.by)}</bdi>
        </span>
      ) : null}
    </>
  )
}
