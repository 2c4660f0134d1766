/** What is to be done this week, out of all files of the center. */
import { EmptyState } from '~/ui/empty-state'
import { type DayProps, DaySection } from './day-parts'
import type { DueTask } from './tasks.server'

export function DayTasks({ words, center, names, tasks, today }: DayProps & { readonly tasks: readonly DueTask[]; readonly today: string }) {
  return (
    <DaySection id="tasks" title={words.t('desk:tasks.title')} count={words.number(tasks.length)}>
      <p>
        <a href={`/${words.language}/staff/due?center=${encodeURIComponent(center)}`}>{words.t('desk:tasks.toDue')}</a>
      </p>
      {tasks.length === 0 ? <EmptyState>{words.t('desk:tasks.empty')}</EmptyState> : null}
      <ul className="desk-list">
        {tasks.map(({ id, fileId, fileNumber, text, dueOn, staffId }) => (
          <li key={id} data-state={dueOn < today ? 'late' : undefined}>
            <span>
              <span className="day-time num">{words.date(dueOn)}</span> {dueOn < today ? <strong>{words.t('desk:tasks.late')}</strong> : null} <bdi>{text}</bdi>
              <span className="day-note">{staffId === null ? words.t('desk:tasks.byPerson') : <bdi>{names[staffId] ?? ''}</bdi>}</span>
            </span>
            <a href={`/${words.language}/staff/files/${fileId}`}>{words.t('desk:tasks.toFile', { number: fileNumber })}</a>
          </li>
        ))}
      </ul>
    </DaySection>
  )
}
