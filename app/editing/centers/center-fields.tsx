/** The inputs of a center's record: for editors, and for the center itself. */
import { dayParts } from '~/i18n/day-parts'
import { directionOf, intlTag, LANGUAGES } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import type { Words } from '~/i18n/words'
import { DayField } from '~/ui/day-field'
import { Field } from '~/ui/field'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { CenterProblem, Typed } from './center-form'

interface CenterFieldsProps {
  readonly words: Words
  readonly typed: Typed
  readonly problems: readonly CenterProblem[]
  readonly topics: readonly string[]
}

export function CenterFieldsForm({ words, typed, problems, topics }: CenterFieldsProps) {
  const one = (name: string) => String(typed[name] ?? '')
  const many = (name: string) => typed[name] ?? []
  const errorOf = (problem: CenterProblem) => (problems.includes(problem) ? words.t(`editing:centerProblem-${problem}`) : undefined)
  const day = new Intl.DateTimeFormat(intlTag(words.language), { weekday: 'long', timeZone: 'UTC' })
  const choice = (values: readonly string[]) => values.map((value) => ({ value, label: words.t(`editing:value-${value}`) }))
  return (
    <>
      <TextField id="address" name="address" autoComplete="off" label={words.t('editing:address')} defaultValue={one('address')} error={errorOf('address')} />
      <Field id="phones" label={words.t('editing:phones')} hint={words.t('editing:phonesHint')} error={errorOf('phones')}>
        {(control) => <textarea {...control} className="control" name="phones" dir="ltr" rows={3} defaultValue={one('phones')} />}
      </Field>
      <fieldset className="stack-tight desk-group" id="hours-of-week">
        <legend>{words.t('editing:weekHours')}</legend>
        <SelectField
          id="hours" name="hours" label={words.t('editing:hoursKnown')} error={errorOf('hours')} defaultValue={one('hours')}
          options={[
            { value: 'unknown', label: words.t('editing:hoursUnknown') }, { value: 'weekly', label: words.t('editing:weekHours') },
            { value: 'always', label: words.t('places:hoursAlways') },
          ]}
        />
        <p className="hint">{words.t('editing:weekHint')}</p>
        <div className="desk-fields">
          {Array.from({ length: 7 }, (_, index) => (
            <TextField
              // 4 January 2026 was a Sunday.
              key={index} id={`day${index}`} name={`day${index}`} dir="ltr" autoComplete="off" label={day.format(new Date(Date.UTC(2026, 0, 4 + index)))} defaultValue={one(`day${index}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="stack-tight desk-group">
        <legend>{words.t('editing:exceptions')}</legend>
        <p className="hint">{words.t('editing:exceptionsHint')}</p>
        {errorOf('exceptions') ? <p className="field-error">{errorOf('exceptions')}</p> : null}
        <input type="hidden" name="lines" value={one('lines')} />
        {Array.from({ length: Number(one('lines')) || 0 }, (_, index) => (
          <div className="desk-fields" key={index} role="group" aria-label={words.t('editing:exceptions')}>
            <DayField id={`from${index}`} name={`from${index}`} partLabels={dayParts(words)} label={words.t('editing:exceptionFrom')} defaultValue={one(`from${index}`)} />
            <DayField id={`to${index}`} name={`to${index}`} partLabels={dayParts(words)} label={words.t('editing:exceptionTo')} defaultValue={one(`to${index}`)} />
            <TextField id={`spans${index}`} name={`spans${index}`} dir="ltr" autoComplete="off" label={words.t('editing:exceptionHours')} defaultValue={one(`spans${index}`)} />
          </div>
        ))}
      </fieldset>
      <Marked legend={words.t('editing:spoken')} hint={words.t('editing:spokenHint')} name="languages" marked={many('languages')} options={LANGUAGES.map((code) => ({ value: code, label: words.t(`common:language.${code}`) }))} />
      <Marked legend={words.t('editing:topics')} error={errorOf('topics')} name="topics" marked={many('topics')} options={topics.map((topic) => ({ value: topic, label: words.t(`common:topic.${topic}`) }))} />
      <div className="desk-fields">
        <SelectField id="wheelchairAccess" name="wheelchairAccess" label={words.t('editing:access')} defaultValue={one('wheelchairAccess')} options={choice(['unknown', 'yes', 'no'])} />
        <SelectField id="appointment" name="appointment" label={words.t('editing:howToCome')} defaultValue={one('appointment')} options={choice(['unknown', 'byAppointment', 'walkIn'])} />
      </div>
      <fieldset className="stack-tight desk-group">
        <legend>{words.t('editing:note')}</legend>
        <p className="hint">{words.t('editing:noteHint')}</p>
        {errorOf('note') ? <p className="field-error">{errorOf('note')}</p> : null}
        {LANGUAGES.map((code) => (
          <div className="field" key={code}>
            <label className="field-label" htmlFor={`note-${code}`}><OwnName language={code} /></label>
            <textarea id={`note-${code}`} name={`note-${code}`} className="control" lang={code} dir={directionOf(code)} rows={2} defaultValue={one(`note-${code}`)} />
          </div>
        ))}
      </fieldset>
    </>
  )
}

interface MarkedProps {
  readonly legend: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly name: string
  readonly marked: string | readonly string[]
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

function Marked({ legend, hint, error, name, marked, options }: MarkedProps) {
  return (
    <fieldset className="stack-tight desk-group" id={name}>
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {error ? <p className="field-error">{error}</p> : null}
      <ul className="center-marks">
        {options.map(({ value, label }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={name} value={value} defaultChecked={marked.includes(value)} /> {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
