import { Fragment } from 'react'
import { formatCode } from './code'

/** A code in large signs, left to right, group by group. */
export function CodeView({ code }: { code: string }) {
  const groups = formatCode(code).split('-')
  return (
    <bdi className="saved-code" dir="ltr" translate="no">
      {groups.map((group, index) => (
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          <span>
            {index > 0 ? '-' : null}
            {group}
          </span>
        </Fragment>
      ))}
    </bdi>
  )
}
