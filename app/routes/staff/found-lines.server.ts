import type { AppLoadContext } from '@remix-run/node'
import { namesOf } from '~/accounts/people.server'
import { centersFor, type Grant, type StaffAction } from '~/accounts/permissions'
import type { FoundFile, LikelySame } from '~/casework/files/find.server'
import type { FoundLine } from '~/casework/files/found-table'
import type { Language } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { centerNames } from './centers.server'

/** Files as a list shows them, with names of centers and of counsellors. */
export async function foundLines(files: readonly (FoundFile | LikelySame)[], context: AppLoadContext, language: Language): Promise<readonly FoundLine[]> {
  const nameOf = await centerNames(context.directory, language)
  const staff = await namesOf(files.flatMap((file) => (file.staff === null ? [] : [file.staff])), context)
  return files.map((file) => ({
    id: file.id, number: file.number, name: file.name, birthYear: file.birthYear, language: file.language, isClosed: file.isClosed,
    changedOn: todayInIsrael(file.changedAt), staffName: file.staff === null ? null : (staff.get(file.staff) ?? null), centerName: nameOf(file.center), by: file.by,
    ...('why' in file ? { why: file.why } : {}),
  }))
}

/** The centers where somebody may do something with files; files are never everywhere. */
export function ownCenters(grants: readonly Grant[], action: StaffAction): readonly string[] {
  const centers = centersFor(grants, action)
  return centers === 'everywhere' ? [] : centers
}
