/** Fields that several pages of a file share. The names are those of `person.ts`. */
import type { ReactNode } from 'react'
import { FILE_KINDS, MEMBER_RELATIONS, REFERRERS } from '#db/casework-codes'
import { LANGUAGES, OWN_NAMES } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { Choice } from '~/ui/choice'
import { Field, type FieldTexts } from '~/ui/field'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { Details, PersonProblem, TypedPerson } from './person'

/** The words of a problem; both names share one. */
export function personProblemKey(problem: PersonProblem): string {
  return problem === 'familyName' || problem === 'otherName' ? 'firstName' : problem === 'secondPhone' ? 'phone' : problem
}

export interface PersonFieldsProps {
  readonly typed: TypedPerson
  readonly problems: readonly string[]
  /** The page begins with it. */
  readonly isFirst?: boolean
}

export function PersonFields({ typed, problems, isFirst = false }: PersonFieldsProps) {
  const words = useWords()
  const error = (field: PersonProblem) => (problems.includes(field) ? words.t(`casework:problem.${personProblemKey(field)}`) : undefined)
  return (
    <div className="desk-fields">
      {(['firstName', 'familyName'] as const).map((field) => (
        <Field key={field} id={field} label={words.t(`casework:field.${field}`)} error={error(field)}>
          {(control) => (
            <input
              {...control} className="control" name={field} dir="auto" autoComplete="off" spellCheck={false} defaultValue={typed[field]}
              // Hands stay on the keys: the page is for filling this in.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={isFirst && field === 'firstName'}
            />
          )}
        </Field>
      ))}
      <TextField
        id="phone" name="phone" type="tel" dir="ltr" inputMode="tel" autoComplete="off" label={words.t('casework:field.phone')} defaultValue={typed.phone} error={error('phone')}
      />
      <TextField
        id="birthYear" name="birthYear" dir="ltr" inputMode="numeric" autoComplete="off" label={words.t('casework:field.birthYear')} defaultValue={typed.birthYear}
        error={error('birthYear')}
      />
      <TextField
        id="secondPhone" name="secondPhone" type="tel" dir="ltr" inputMode="tel" autoComplete="off" label={words.t('casework:field.secondPhone')} defaultValue={typed.secondPhone}
        error={error('secondPhone')}
      />
      <TextField id="email" name="email" dir="ltr" inputMode="email" autoComplete="off" label={words.t('casework:field.email')} defaultValue={typed.email} error={error('email')} />
      <TextField
        id="otherName" name="otherName" autoComplete="off" spellCheck={false} label={words.t('casework:field.otherName')} hint={words.t('casework:hint.otherName')}
        defaultValue={typed.otherName} error={error('otherName')}
      />
    </div>
  )
}

export function RelationField({ value }: { value: string }) {
  const words = useWords()
  return (
    <SelectField
      id="relation" name="relation" label={words.t('casework:field.relation')} defaultValue={value}
      options={MEMBER_RELATIONS.map((relation) => ({ value: relation, label: words.t(`casework:relation.${relation}`) }))}
    />
  )
}

/** The head of a file as it is typed: the town by its name. */
export interface TypedHead {
  readonly kind: string
  readonly language: string
  readonly interpreter: boolean
  readonly locality: string
  readonly referrer: string
  readonly details: Details
}

export function HeadFields({ typed, problems }: { typed: TypedHead; problems: readonly string[] }) {
  const words = useWords()
  return (
    <>
      <div className="desk-fields">
        <SelectField
          id="kind" name="kind" label={words.t('casework:field.kind')} defaultValue={typed.kind}
          options={FILE_KINDS.map((kind) => ({ value: kind, label: words.t(`casework:kind.${kind}`) }))}
        />
        <SelectField
          id="language" name="language" label={words.t('casework:field.language')} defaultValue={typed.language}
          options={LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language] }))}
        />
        <TextField
          id="locality" name="locality" autoComplete="off" label={words.t('casework:field.locality')} defaultValue={typed.locality}
          error={problems.includes('locality') ? words.t('casework:problem.locality') : undefined}
        />
        <SelectField
          id="referrer" name="referrer" label={words.t('casework:field.referrer')} emptyLabel={words.t('casework:home.notKnown')} defaultValue={typed.referrer}
          options={REFERRERS.map((referrer) => ({ value: referrer, label: words.t(`casework:referrer.${referrer}`) }))}
        />
        <TextField id="address" name="address" autoComplete="off" label={words.t('casework:field.address')} defaultValue={typed.details.address} />
        <TextField id="referrerNote" name="referrerNote" autoComplete="off" label={words.t('casework:field.referrerNote')} defaultValue={typed.details.referrerNote} />
      </div>
      <div className="desk-fields file-fields">
        <TextArea id="contactNote" name="contactNote" rows={2} label={words.t('casework:field.contactNote')} defaultValue={typed.details.contactNote} />
        <Choice type="checkbox" id="interpreter" name="interpreter" value="yes" checked={typed.interpreter} label={words.t('casework:field.interpreter')} />
      </div>
    </>
  )
}

interface TextAreaProps extends FieldTexts {
  readonly name: string
  readonly rows?: number
  readonly maxLength?: number
  readonly defaultValue?: string
  /** The page is for writing this. */
  readonly isFirst?: boolean
  readonly after?: ReactNode
}

/** Several lines of free words, in whatever script. */
export function TextArea({ id, label, hint, error, after, name, rows = 4, maxLength, defaultValue, isFirst = false }: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error, after }}>
      {(control) => (
        // A page of the desk that is for one thing begins with it: hands stay on the keys.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        <textarea {...control} className="control" dir="auto" name={name} rows={rows} maxLength={maxLength} defaultValue={defaultValue} autoFocus={isFirst} />
      )}
    </Field>
  )
}
