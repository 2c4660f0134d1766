import { CONSENT_SCOPES, CONSENT_WAYS } from '#db/casework-codes'
import { dayParts } from '~/i18n/day-parts'
import { useWords } from '~/i18n/words'
import { Choice } from '~/ui/choice'
import { DayField } from '~/ui/day-field'
import { FieldGroup } from '~/ui/field'
import { SelectField } from '~/ui/select-field'

export interface ConsentFieldsProps {
  readonly scopes: readonly string[]
  readonly way: string
  /** ISO day. */
  readonly givenOn: string
  readonly problems: readonly string[]
  /** Who may have agreed, where there is somebody. */
  readonly members?: readonly { readonly value: string; readonly label: string }[]
}

/** What a person agreed to, how, when, and who of them. */
export function ConsentFields({ scopes, way, givenOn, problems, members = [] }: ConsentFieldsProps) {
  const words = useWords()
  const error = (field: string) => (problems.includes(field) ? words.t(`casework:problem.${field}`) : undefined)
  return (
    <>
      <FieldGroup id="scope" label={words.t('casework:field.scope')} error={error('scope')}>
        <div className="file-scopes">
          {CONSENT_SCOPES.map((scope, index) => (
            <Choice
              key={scope} type="checkbox" id={index === 0 ? 'scope' : `scope-${index + 1}`} name="scope" value={scope} checked={scopes.includes(scope)}
              label={words.t(`casework:scope.${scope}`)}
            />
          ))}
        </div>
      </FieldGroup>
      <div className="desk-fields">
        <SelectField
          id="way" name="way" label={words.t('casework:field.way')} defaultValue={way}
          options={CONSENT_WAYS.map((each) => ({ value: each, label: words.t(`casework:consentWay.${each}`) }))}
        />
        <DayField id="givenOn" name="givenOn" partLabels={dayParts(words)} label={words.t('casework:field.givenOn')} error={error('givenOn')} defaultValue={givenOn} />
        {members.length > 0 ? <SelectField id="member" name="member" label={words.t('casework:field.givenBy')} options={members} defaultValue={members[0]?.value ?? ''} /> : null}
      </div>
    </>
  )
}
