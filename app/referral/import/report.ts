import type { Difference } from './difference'
import type { ImportReport } from './import-file'
import type { RowNote } from './types'

/** What an import did or would do, as lines for the person at the keyboard. */
export function reportText(report: ImportReport, wanted: boolean): string {
  const { difference, problems, remarks, followed, edited } = report
  return [
    ...problems.map((note) => noteText('bad', note)),
    ...remarks.map((note) => noteText('note', note)),
    ...(difference ? differenceLines(difference) : []),
    ...followed.map((id) => `follows  ${id} (reached through a department that changed)`),
    ...edited.map((id) => `conflict ${id} was edited in the portal, which goes on showing the edit: see /staff/centers/${id}`),
    ...(difference ? [summary(difference)] : []),
    ending(report, wanted),
  ].join('\n')
}

function noteText(sort: string, { line, reason }: RowNote): string {
  return line > 0 ? `${sort}  line ${line}: ${reason}` : `${sort}  ${reason}`
}

function differenceLines({ added, changed, gone }: Difference): string[] {
  return [
    ...added.map((key) => `added    ${key}`),
    ...changed.flatMap(({ key, fields }) => [
      `changed  ${key}`,
      ...fields.map(({ field, before, after }) => `         ${field}: ${JSON.stringify(before ?? null)} → ${JSON.stringify(after ?? null)}`),
    ]),
    ...gone.map((key) => `gone     ${key}`),
  ]
}

function summary({ added, changed, gone, same }: Difference): string {
  return `${added.length} added, ${changed.length} changed, ${gone.length} gone, ${same} the same.`
}

function ending({ applied, problems, rows }: ImportReport, wanted: boolean): string {
  if (applied) return `Done: ${rows} rows taken.`
  if (problems.length > 0) return `${problems.length} problems, so nothing was written.`
  return wanted ? 'Nothing was written.' : 'Nothing was written. Say --apply to put it in place.'
}
