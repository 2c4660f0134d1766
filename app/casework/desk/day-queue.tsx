/** Who came without an appointment. */
import type { WalkInState } from '#db/casework-codes'
import { directionOf, LANGUAGES, OWN_NAMES } from '~/i18n/languages'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { DayForm, type DayProps, DaySection, spokenText } from './day-parts'

interface Queued {
  readonly id: string
  readonly number: number
  readonly language: string
  readonly interpreter: boolean
  readonly state: WalkInState
  readonly name: string | null
  readonly time: string
  readonly calledBy: string | null
  readonly fileId: string | null
}

interface DayQueueProps extends DayProps {
  readonly queue: readonly Queued[]
  /** Id of the next number, so that one form gives one number. */
  readonly newId: string
}

const OPEN: readonly WalkInState[] = ['called', 'waiting']

export function DayQueue({ words, center, hidden, names, queue, newId }: DayQueueProps) {
  const open = OPEN.flatMap((state) => queue.filter((each) => each.state === state))
  const ended = queue.filter(({ state }) => !OPEN.includes(state))
  const waiting = queue.filter(({ state }) => state === 'waiting').length
  return (
    <DaySection id="queue" title={words.t('desk:queue.title')} count={words.number(waiting)}>
      <form method="post" className="desk-fields">
        {hidden}
        <input type="hidden" name="id" value={newId} />
        <SelectField
          id="queue-language" name="language" label={words.t('desk:queue.language')} defaultValue={words.language}
          options={LANGUAGES.map((code) => ({ value: code, label: OWN_NAMES[code] }))}
        />
        <TextField id="queue-name" name="name" label={words.t('desk:queue.name')} autoComplete="off" maxLength={40} />
        <p>
          <label className="sheet-option">
            <input type="checkbox" name="interpreter" value="1" />
            <span>{words.t('desk:queue.interpreter')}</span>
          </label>
        </p>
        <p>
          <Button kind="second" name="do" value="queueAdd" icon="plus">
            {words.t('desk:queue.add')}
          </Button>
        </p>
      </form>
      <div className="day-tools">
        <form method="post">
          {hidden}
          <Button name="do" value="queueNext" icon="speaker">
            {words.t('desk:queue.callNext')}
          </Button>
        </form>
        <a href={`/${words.language}/staff/queue/board?center=${encodeURIComponent(center)}`}>{words.t('desk:queue.board')}</a>
      </div>
      {open.length === 0 ? <EmptyState>{words.t('desk:queue.empty')}</EmptyState> : null}
      <ul className="desk-list">
        {open.map((each) => (
          <li key={each.id} data-state={each.state}>
            <span>
              <span className="queue-number num">{words.number(each.number)}</span> {each.name === null ? null : <strong><bdi>{each.name}</bdi></strong>}{' '}
              <span className="small" lang={words.language} dir={directionOf(words.language)}>
                {spokenText(words, each.language, each.interpreter)} · <bdi dir="ltr">{each.time}</bdi>
                {each.calledBy === null ? null : <> · {words.t('desk:queue.calledBy', { name: `\u2068${names[each.calledBy] ?? ''}\u2069` })}</>}
              </span>
            </span>
            <DayForm
              hidden={hidden} id={each.id}
              buttons={
                each.state === 'waiting'
                  ? [{ kind: 'queueCall', text: words.t('desk:queue.call'), main: true }, { kind: 'queueLeft', text: words.t('desk:queue.left') }]
                  : [
                      { kind: 'queueDone', text: words.t('desk:queue.done'), main: true }, { kind: 'queueLeft', text: words.t('desk:queue.left') },
                      { kind: 'queueBack', text: words.t('desk:queue.back') },
                    ]
              }
            />
          </li>
        ))}
      </ul>
      {ended.length > 0 ? (
        <details>
          <summary>{words.t('desk:queue.ended', { count: ended.length })}</summary>
          <ul className="desk-list">
            {ended.map(({ id, number, state }) => (
              <li key={id}>
                <span>
                  <span className="num">{words.number(number)}</span> {words.t(`desk:queue.state-${state}`)}
                </span>
                <DayForm hidden={hidden} id={id} buttons={[{ kind: 'queueBack', text: words.t('desk:queue.back') }]} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </DaySection>
  )
}
