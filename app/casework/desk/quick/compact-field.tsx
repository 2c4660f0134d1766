/** One fact on the sheet: a short label, the person's language under it, and a control that the keyboard alone fills in. */
import { type ReactNode, memo } from 'react'
import { directionOf } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { fieldId, fieldLabel, fieldShort, optionLabel } from '~/interview/field-words'
import { DECLINED, NONE, NOT_KNOWN } from '~/interview/fields'
import { TOPIC_LISTS } from '~/interview/topics'
import type { FieldView } from '~/interview/view'
import { type FieldProblem, REST_ASKED } from './answering'
import { compactText } from './compact-form'

export interface CompactFieldProps {
  readonly field: FieldView
  readonly words: Words
  /** Words of the person's language; null where one language stands alone. */
  readonly beside: Words | null
  readonly problem: FieldProblem | null
  /** Places that the typed name may mean. */
  readonly localities: readonly { readonly code: string; readonly name: string }[] | null
}

/** More answers than these stand in a box that scrolls. */
const MANY = 12

export const CompactField = memo(function CompactField({ field, words, beside, problem, localities }: CompactFieldProps) {
  const { path, control } = field
  const id = fieldId(path)
  const inner = (
    <>
      {beside ? (
        <span className="sheet-beside" lang={beside.language} dir={directionOf(beside.language)}>
          {fieldLabel(beside, path)}
        </span>
      ) : null}
      <FieldInputs field={field} id={id} words={words} problem={problem} />
      {problem ? (
        <span className="sheet-problem" id={`${id}-problem`}>
          {words.t(`errors:${problem.code}`, problem.values)}
        </span>
      ) : null}
      {localities && localities.length > 0 ? <Places id={id} localities={localities} /> : null}
    </>
  )
  const label = fieldShort(words, path)
  const isGroup = control === 'yesNo' || control === 'exists' || control === 'choice' || control === 'choices'
  return isGroup ? (
    <fieldset className="sheet-field" data-path={path} data-control={control} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{label}</legend>
      {inner}
    </fieldset>
  ) : (
    <div className="sheet-field" data-path={path} data-control={control}>
      <label htmlFor={id}>{control === 'count' ? words.t(`check:count-${path}`) : label}</label>
      {inner}
    </div>
  )
})

interface InputsProps {
  readonly field: FieldView
  readonly id: string
  readonly words: Words
  readonly problem: FieldProblem | null
}

function FieldInputs({ field, id, words, problem }: InputsProps): ReactNode {
  const { path, control, typed } = field
  const chosen = (name: string): readonly string[] => {
    const value = typed[name]
    return value === undefined ? [] : typeof value === 'string' ? [value] : value
  }
  const asides = [NOT_KNOWN, ...(field.sensitive ? [DECLINED] : [])].map((value) => [value, asideLabel(words, value)] as const)
  switch (control) {
    case 'yesNo':
    case 'exists':
    case 'choice': {
      const options = control === 'choice' ? field.values.map((value) => [value, optionLabel(words, path, value)] as const) : yesNo(words)
      return (
        <span className="sheet-options">
          {[...options, ...asides].map(([value, label], index) => (
            <Option
              key={value} type="radio" name={path} value={value} label={label} id={index === 0 ? id : undefined} isChecked={chosen(path).includes(value)}
              isAside={index >= options.length}
            />
          ))}
        </span>
      )
    }
    case 'choices': {
      const isList = TOPIC_LISTS.includes(path)
      return (
        <span className="sheet-options" data-many={field.values.length > MANY || undefined}>
          {field.values.map((value, index) => (
            <Option
              key={value} type="checkbox" name={path} value={value} label={optionLabel(words, path, value)} id={index === 0 ? id : undefined}
              isChecked={chosen(path).includes(value)}
            />
          ))}
          {isList ? (
            <Option type="checkbox" name={`${path}.rest`} value={REST_ASKED} label={words.t('desk:quick.rest')} isChecked={isRestAsked(typed, path)} isAside />
          ) : (
            [[NONE, words.t('common:none')] as const, ...asides].map(([value, label]) => (
              <Option key={value} type="checkbox" name={`${path}.aside`} value={value} label={label} isChecked={chosen(`${path}.aside`).includes(value)} isAside />
            ))
          )}
        </span>
      )
    }
    default: {
      const isText = control === 'locality' || control === 'text'
      const unit = unitOf(words, field)
      const none = field.canBeNone && control === 'date' ? [[NONE, words.t('common:noSuchDate')] as const] : []
      return (
        <span className="sheet-line">
          <input
            id={id} name={path} className="control" type="text" dir={isText ? 'auto' : 'ltr'} autoComplete="off" spellCheck={false}
            defaultValue={compactText(path, typed)} data-wide={isText || undefined} inputMode={isText || control === 'date' || control === 'numbers' ? undefined : 'decimal'}
            aria-invalid={problem ? true : undefined} aria-describedby={[problem ? `${id}-problem` : null, unit ? `${id}-unit` : null].filter(Boolean).join(' ') || undefined}
            {...(control === 'locality' ? { list: `${id}-places` } : {})}
          />
          {unit ? (
            <span className="sheet-unit" id={`${id}-unit`}>
              {unit}
            </span>
          ) : null}
          {[...none, ...asides].map(([value, label]) => (
            <Option key={value} type="checkbox" name={`${path}.aside`} value={value} label={label} isChecked={chosen(`${path}.aside`).includes(value)} isAside />
          ))}
        </span>
      )
    }
  }
}

interface OptionProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly label: string
  readonly id?: string | undefined
  readonly isChecked: boolean
  readonly isAside?: boolean
}

function Option({ type, name, value, label, id, isChecked, isAside = false }: OptionProps) {
  return (
    <label className="sheet-option" data-aside={isAside || undefined}>
      <input type={type} name={name} value={value} defaultChecked={isChecked} {...(id ? { id } : {})} />
      <span>{label}</span>
    </label>
  )
}

function Places({ id, localities }: { id: string; localities: readonly { readonly code: string; readonly name: string }[] }) {
  return (
    <>
      <datalist id={`${id}-places`}>
        {localities.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <span className="sheet-options">
        {localities.map(({ code, name }) => (
          <Option key={code} type="radio" name="locality.chosen" value={code} label={name} isChecked={false} />
        ))}
      </span>
    </>
  )
}

function yesNo(words: Words): readonly (readonly [string, string])[] {
  return [['true', words.t('common:yes')], ['false', words.t('common:no')]]
}

function asideLabel(words: Words, value: string): string {
  return words.t(value === DECLINED ? 'common:ratherNot' : 'desk:quick.notKnown')
}

/** A list that was answered in the interview was answered whole. */
function isRestAsked(typed: FieldView['typed'], path: string): boolean {
  return typed[`${path}.rest`] === REST_ASKED
}

function unitOf(words: Words, { control, unit }: FieldView): string | null {
  if (control === 'date') return words.t('desk:quick.dateShape')
  if (control === 'month') return words.t('desk:quick.monthShape')
  if (control === 'money') return [words.t('check:shekelSign'), unit === 'month' ? words.t('common:perMonth') : unit === 'hour' ? words.t('common:perHour') : ''].join(' ').trim()
  if (control !== 'number' || unit === null || ['count', 'points', 'year'].includes(unit)) return null
  return words.t(`check:unit-${unit}`)
}
