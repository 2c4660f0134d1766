import type { EditedLine } from './edits'

/** A number or a dash stands before the line itself. */
function lead({ role, number }: EditedLine): string {
  return number !== null ? `${number}. ` : role === 'bullet' ? '– ' : ''
}

/** The letter as it is printed: in Hebrew alone, or with the translation beside each line. */
export function LetterPaper({ lines, both }: { lines: readonly EditedLine[]; both: boolean }) {
  const hebrew = (line: EditedLine) => (
    <p lang="he" dir="rtl">
      {lead(line)}
      {line.hebrew}
    </p>
  )
  if (!both) {
    return (
      <div className="letter-paper" lang="he" dir="rtl">
        {lines.map((line) => (
          <div key={line.id} data-role={line.role}>
            {hebrew(line)}
          </div>
        ))}
      </div>
    )
  }
  return (
    <div className="letter-paper" data-both>
      {lines.map((line) => (
        <div key={line.id} className="letter-pair" data-role={line.role}>
          {hebrew(line)}
          <p>{line.translation === null ? null : lead(line) + line.translation}</p>
        </div>
      ))}
    </div>
  )
}
