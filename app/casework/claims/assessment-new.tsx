/** A new assessment: from the person's saved screening, or the same answers by today's law; with needs by area and a note. */
import { NEED_AREAS, type NeedArea } from '#db/casework-codes'
import type { RefusalCode } from '~/interview/saved/requests.server'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { FieldGroup } from '~/ui/field'
import { TextField } from '~/ui/text-field'
import { NoteField } from './note-field'

export type AssessmentProblem = RefusalCode | 'consent'

export interface AssessmentNewProps {
  readonly words: Words
  /** The file has answers already. */
  readonly hasBefore: boolean
  readonly typed?: { readonly needs: readonly NeedArea[]; readonly note: string; readonly code: string } | undefined
  readonly error?: string | undefined
  /** No consent to keep the person's answers stands in the file. */
  readonly asksConsent: boolean
  readonly consentError?: string | undefined
}

export function AssessmentNew({ words, hasBefore, typed, error, asksConsent, consentError }: AssessmentNewProps) {
  return (
    <form method="post" className="side-panel stack" noValidate aria-labelledby="new">
      {/* The first button is what the return key presses: with a code it opens that, without one the same answers count. */}
      <button name="do" value="take" hidden aria-hidden="true" tabIndex={-1} />
      <h2 id="new">{words.t('claims:assessment.new')}</h2>
      <FieldGroup id="need-1" label={words.t('claims:assessment.needs')}>
        <div className="claim-needs">
          {NEED_AREAS.map((area, index) => (
            <label key={area} className="claim-choice" htmlFor={`need-${index + 1}`}>
              <input type="checkbox" id={`need-${index + 1}`} name="need" value={area} defaultChecked={typed?.needs.includes(area)} />
              <span>{words.t(`claims:area.${area}`)}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
      <NoteField id="note" name="note" label={words.t('claims:assessment.note')} defaultValue={typed?.note} />
      {asksConsent ? (
        <p>
          <label className="claim-choice" htmlFor="agreed">
            <input type="checkbox" id="agreed" name="agreed" value="1" aria-describedby={consentError ? 'agreed-problem' : undefined} />
            <span>{words.t('desk:quick.agreed')}</span>
          </label>
          {consentError ? (
            <span className="field-error" id="agreed-problem">
              {consentError}
            </span>
          ) : null}
        </p>
      ) : null}
      {hasBefore ? (
        <p>
          <Button name="do" value="again" kind="second">
            {words.t('claims:assessment.again')}
          </Button>
        </p>
      ) : null}
      <TextField
        id="code" name="code" dir="ltr" autoComplete="off" spellCheck={false} label={words.t('casework:new.code')} hint={words.t('casework:new.savedHint')}
        defaultValue={typed?.code} error={error}
      />
      <TextField id="pin" name="pin" dir="ltr" autoComplete="off" inputMode="numeric" label={words.t('casework:new.pin')} />
      <p>
        <Button name="do" value="code" kind="second">
          {words.t('claims:assessment.fromCode')}
        </Button>
      </p>
    </form>
  )
}
