import { type EditedLine, lineName, markName } from './edits'
import type { Typed } from './values'

/** Everything of a letter carried along unseen, where the page shows it otherwise. */
export function HiddenLetter({ typed, lines }: { typed: Typed; lines: readonly EditedLine[] }) {
  return (
    <>
      {Object.entries(typed).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((each) => <input key={`${name}=${each}`} type="hidden" name={name} value={each} />),
      )}
      {lines.map(({ id, hebrew, mark }) => (
        <span key={id} hidden>
          <textarea name={lineName(id)} defaultValue={hebrew} readOnly aria-hidden="true" tabIndex={-1} />
          <input type="hidden" name={markName(id)} value={mark} />
        </span>
      ))}
    </>
  )
}
