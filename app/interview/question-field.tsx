/** One fact as a control, with its words: the only place where a fact becomes something to fill in. */
import type { ReactNode } from 'react'
import { dayParts } from '~/i18n/day-parts'
import type { Words } from '~/i18n/words'
import { CheckboxCard, CheckboxCards } from '~/ui/checkbox-cards'
import type { ChoiceOption } from '~/ui/choice'
import { DateFields } from '~/ui/date-fields'
import { Disclosure } from '~/ui/disclosure'
import { MoneyField } from '~/ui/money-field'
import { NumberField } from '~/ui/number-field'
import { RadioCards } from '~/ui/radio-cards'
import { TextField } from '~/ui/text-field'
import { fieldId, fieldLabel, optionLabel, optionHebrew } from './field-words'
import type { FieldError } from './fields'
import { DECLINED, NONE, NOT_KNOWN } from './fields'
import type { FieldView } from './view'

interface QuestionFieldProps {
  field: FieldView
  words: Words
  /** The field's label is the heading of the page. */
  heading: boolean
  error: FieldError | null
  localities: readonly { readonly code: string; readonly name: string }[]
}

export function QuestionField({ field, words, heading, error, localities }: QuestionFieldProps): ReactNode {
  const { path, control, typed } = field
  const single = (name: string): string | undefined => {
    const value = typed[name]
    return typeof value === 'string' ? value : value?.[0]
  }
  const several = (name: string): readonly string[] => {
    const value = typed[name]
    return value === undefined ? [] : typeof value === 'string' ? [value] : value
  }
  const texts = {
    id: fieldId(path),
    label: fieldLabel(words, path),
    hint: words.question(path, 'hint') ?? undefined,
    error: error ? words.t(`errors:${error.code}`, error.values) : undefined,
    ...(heading ? { heading: 1 as const } : {}),
  }
  const asides: ChoiceOption[] = [
    { value: NOT_KNOWN, label: words.t('common:dontKnow') },
    ...(field.sensitive ? [{ value: DECLINED, label: words.t('common:ratherNot') }] : []),
  ]
  /** "I don't know" under a field that is filled in; at most one of them counts. */
  const asideBoxes = (options: readonly ChoiceOption[]) =>
    options.map((option) => (
      <CheckboxCard
        key={option.value}
        {...option}
        id={`${fieldId(path)}-${option.value}`}
        name={`${path}.aside`}
        defaultChecked={several(`${path}.aside`).includes(option.value)}
      />
    ))
  const orText = words.t('check:or')

  switch (control) {
    case 'yesNo':
    case 'exists':
      return (
        <RadioCards
          {...texts} name={path} short orText={orText} defaultValue={single(path)} asides={asides}
          options={[
            { value: 'true', label: words.t('common:yes') },
            { value: 'false', label: words.t('common:no') },
          ]}
        />
      )
    case 'choice':
      return (
        <RadioCards
          {...texts} name={path} orText={orText} defaultValue={single(path)} asides={asides}
          options={field.values.map((value) => ({ value, label: optionLabel(words, path, value), hebrew: optionHebrew(words, path, value) }))}
        />
      )
    case 'choices':
      return (
        <CheckboxCards
          {...texts} name={path} asideName={`${path}.aside`} orText={orText}
          defaultValues={[...several(path), ...several(`${path}.aside`)]}
          asides={[{ value: NONE, label: words.t('common:none') }, ...asides]}
          options={field.values.map((value) => ({ value, label: optionLabel(words, path, value), hebrew: optionHebrew(words, path, value) }))}
        />
      )
    case 'date':
      return (
        <DateFields
          {...texts} name={path} birthday={path === 'birthDate'}
          partLabels={dayParts(words)}
          defaultValue={{ day: single(`${path}-day`), month: single(`${path}-month`), year: single(`${path}-year`) }}
          invalidParts={error?.part ? [error.part as 'day' | 'month' | 'year'] : undefined}
          after={asideBoxes(field.canBeNone ? [{ value: NONE, label: words.t('common:noSuchDate') }, ...asides] : asides)}
        />
      )
    case 'month':
      return (
        <DateFields
          {...texts} name={path} parts={['month', 'year']}
          partLabels={dayParts(words)}
          defaultValue={{ month: single(`${path}-month`), year: single(`${path}-year`) }}
          invalidParts={error?.part ? [error.part as 'month' | 'year'] : undefined}
          after={asideBoxes(asides)}
        />
      )
    case 'money':
      return (
        <MoneyField
          {...texts} name={path} defaultValue={single(path)} unit={words.t('check:shekelSign')} unitFirst={words.language === 'en'}
          period={field.unit === 'month' ? words.t('common:perMonth') : field.unit === 'hour' ? words.t('common:perHour') : undefined}
          after={
            <>
              <Roughly path={path} words={words} typed={single} />
              {asideBoxes(asides)}
            </>
          }
        />
      )
    case 'number':
    case 'count':
      return (
        <NumberField
          {...texts} name={path} defaultValue={single(path)} decimal={control === 'number'}
          label={control === 'count' ? words.t(`check:count-${path}`) : texts.label}
          unit={unitWord(words, field.unit)} after={asideBoxes(asides)}
        />
      )
    case 'locality':
      return (
        <>
          <TextField {...texts} name={path} defaultValue={single(path)} autoComplete="address-level2" after={asideBoxes(asides)} />
          {localities.length > 0 ? (
            <RadioCards
              id={`${fieldId(path)}-chosen`} name="locality.chosen" label={words.t('check:whichPlace')}
              options={localities.map(({ code, name }) => ({ value: code, label: name }))}
            />
          ) : null}
        </>
      )
    case 'numbers':
    case 'text':
      return <TextField {...texts} name={path} defaultValue={single(path)} after={asideBoxes(asides)} />
  }
}

function unitWord(words: Words, unit: string | null): string | undefined {
  if (unit === null || unit === 'count' || unit === 'points' || unit === 'year') return undefined
  return words.t(`check:unit-${unit}`)
}

/** "I only know roughly": two bounds in place of one sum. */
function Roughly({ path, words, typed }: { path: string; words: Words; typed: (name: string) => string | undefined }) {
  const from = typed(`${path}.from`)
  const to = typed(`${path}.to`)
  return (
    <Disclosure summary={words.t('common:roughly')} open={from !== undefined || to !== undefined}>
      {(['from', 'to'] as const).map((side) => (
        <MoneyField
          key={side} id={`${fieldId(path)}-${side}`} name={`${path}.${side}`} label={words.t(`common:${side}`)}
          defaultValue={side === 'from' ? from : to} unit={words.t('check:shekelSign')} unitFirst={words.language === 'en'}
        />
      ))}
    </Disclosure>
  )
}
