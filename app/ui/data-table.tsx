import { useId, type ReactNode } from 'react'

export interface TableColumn {
  key: string
  header: ReactNode
  /** Numbers stand at the line's end. */
  number?: boolean
}

export interface DataTableProps {
  caption: ReactNode
  /** The heading right above says the same: the caption is then only heard. */
  captionHidden?: boolean
  columns: readonly TableColumn[]
  /** A cell for each column, in the columns' order. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** The first cell of each row names the row. */
  rowHeaders?: boolean
}

/**
 * A real table. When it is wider than the screen it scrolls inside a region that the keyboard can reach. Under a heading that says the
 * same it is no landmark of its own: the section is one already.
 */
export function DataTable({ caption, captionHidden = false, columns, rows, rowHeaders = false }: DataTableProps) {
  const captionId = useId()
  return (
    // What scrolls must take the focus, or the keyboard cannot scroll it (WCAG 2.1.1).
    <div className="table-region" role={captionHidden ? 'group' : 'region'} aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId}>
          {captionHidden ? <span className="visually-hidden">{caption}</span> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, header, number }) => (
              <th key={key} scope="col" data-number={number || undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ key, number }, index) =>
                rowHeaders && index === 0 ? (
                  <th key={key} scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={key} data-number={number || undefined}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
