/** A week of times out of weekly hours. */
import type { ReactNode } from 'react'
import { MEETING_KINDS } from '#db/appointment-codes'
import { intlTag, LANGUAGES } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import type { Words } from '~/i18n/words'
import type { Holiday } from '~/referral/holidays'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { NumberField } from '~/ui/number-field'
import { TextField } from '~/ui/text-field'
import { WORK_DAYS } from './hours-form'

export const MOST_MINUTES = 240
export const MOST_DESKS = 20
export const MOST_WEEKS = 8

export type PublishTyped = Readonly<Record<string, readonly string[]>>

interface PublishFormProps {
  readonly words: Words
  readonly hidden: ReactNode
  /** What the directory says of the hours, by day, as it is typed. */
  readonly hours: Readonly<Record<string, string>>
  readonly languages: readonly string[]
  readonly holidays: readonly { readonly date: string; readonly holiday: Holiday | null }[]
  /** What was sent and came back; null at first. */
  readonly typed: PublishTyped | null
  readonly problems: readonly string[]
}

/** A Sunday, from which the days of the week are named. */
const SUNDAY = Date.UTC(2024, 0, 7)

export function dayName(words: Words, day: number): string {
  return new Intl.DateTimeFormat(intlTag(words.language), { weekday: 'long', timeZone: 'UTC' }).format(SUNDAY + day * 86_400_000)
}

export function PublishForm({ words, hidden, hours, languages, holidays, typed, problems }: PublishFormProps) {
  const error = (name: string) => (problems.includes(name) ? words.t(`desk:slots.problem-${name.replace(/-\d$/, '')}`) : undefined)
  const value = (name: string, otherwise: string) => typed?.[name]?.[0] ?? otherwise
  const isMarked = (name: string, option: string, otherwise: boolean) => (typed ? (typed[name] ?? []).includes(option) : otherwise)
  const feasts = holidays.flatMap(({ date, holiday }) => (holiday === null ? [] : [{ date, holiday }]))
  const spoken = languages.length > 0 ? languages : ['he']
  return (
    <form method="post" className="day-section stack-tight" noValidate aria-labelledby="publish">
      <h2 id="publish">{words.t('desk:slots.publish')}</h2>
      {problems.length > 0 ? (
        <ErrorSummary title={words.t('staff:errorTitle')} errors={problems.map((name) => ({ fieldId: name, text: error(name) ?? '' }))} />
      ) : null}
      {hidden}
      <p className="hint">{words.t('desk:slots.hoursHint')}</p>
      <div className="desk-fields">
        {WORK_DAYS.map((day) => (
          <TextField
            key={day} id={`hours-${day}`} name={`hours-${day}`} label={dayName(words, day)} dir="ltr" autoComplete="off" error={error(`hours-${day}`)}
            defaultValue={value(`hours-${day}`, hours[day] ?? '')}
          />
        ))}
      </div>
      <div className="desk-fields">
        <NumberField id="minutes" name="minutes" label={words.t('desk:slots.minutes')} defaultValue={value('minutes', '45')} error={error('minutes')} />
        <NumberField id="pause" name="pause" label={words.t('desk:slots.pause')} defaultValue={value('pause', '0')} error={error('pause')} />
        <NumberField id="desks" name="desks" label={words.t('desk:slots.desks')} defaultValue={value('desks', '1')} error={error('desks')} />
        <NumberField id="weeks" name="weeks" label={words.t('desk:slots.weeks')} defaultValue={value('weeks', '1')} error={error('weeks')} />
      </div>
      <Marks id="kind" legend={words.t('desk:slots.kinds')} error={error('kind')} options={MEETING_KINDS.map((kind) => ({ value: kind, label: words.t(`appointments:kind-${kind}`), isMarked: isMarked('kind', kind, kind === 'inPerson') }))} />
      <Marks
        id="language" legend={words.t('desk:slots.languages')} error={error('language')}
        options={LANGUAGES.map((code) => ({ value: code, label: <OwnName language={code} />, isMarked: isMarked('language', code, spoken.includes(code)) }))}
      />
      <Marks id="interpreter" legend={words.t('desk:slots.others')} options={[{ value: '1', label: words.t('desk:slots.interpreter'), isMarked: isMarked('interpreter', '1', false) }]} />
      {feasts.length > 0 ? (
        <Marks
          id="openAnyway" legend={words.t('desk:slots.openAnyway')}
          options={feasts.map(({ date, holiday }) => ({ value: date, label: `${words.t(`places:holiday-${holiday}`)}, ${words.date(date)}`, isMarked: isMarked('openAnyway', date, false) }))}
        />
      ) : null}
      <p>
        <Button name="do" value="publish" icon="calendar">
          {words.t('desk:slots.publishNow')}
        </Button>
      </p>
    </form>
  )
}

interface MarksProps {
  readonly id: string
  readonly legend: string
  readonly error?: string | undefined
  readonly options: readonly { readonly value: string; readonly label: ReactNode; readonly isMarked: boolean }[]
}

function Marks({ id, legend, error, options }: MarksProps) {
  return (
    <fieldset className="sheet-field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      <span className="sheet-options">
        {options.map(({ value, label, isMarked }, index) => (
          <label key={value} className="sheet-option" data-aside="plain">
            <input type="checkbox" name={id} value={value} defaultChecked={isMarked} id={index === 0 ? id : undefined} />
            <span>{label}</span>
          </label>
        ))}
      </span>
      {error ? (
        <span className="sheet-problem" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </fieldset>
  )
}
