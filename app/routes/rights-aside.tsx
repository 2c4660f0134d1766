import type { Words } from '~/i18n/words'
import { SidePanel } from '~/ui/side-panel'
import { areaGroups, type GroupCount } from './rights-groups'

/** The address of a group's page. */
export function groupAddress({ by, id }: Pick<GroupCount, 'by' | 'id'>, words: Words): string {
  return `/${words.language}/rights?${by}=${id}`
}

/** The way to the subjects from a page that shows only some of the rights. @param current the subject that is shown */
export function SubjectsPanel({ words, current }: { words: Words; current?: string }) {
  return (
    <SidePanel title={words.t('catalogue:byArea')}>
      <nav aria-label={words.t('catalogue:byArea')}>
        <ul className="contents">
          {areaGroups.map((group) => (
            <li key={group.id}>
              <a href={groupAddress(group, words)} aria-current={group.id === current ? 'page' : undefined}>{words.t(`common:area.${group.id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </SidePanel>
  )
}
