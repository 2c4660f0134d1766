/** Who does what of a claim, the authority's number, a note, and a day to look at it again. */
import type { MemberRelation } from '#db/casework-codes'
import { dayParts } from '~/i18n/day-parts'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DayField } from '~/ui/day-field'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextConflict } from '../files/text-conflict'
import type { ClaimProblem, ClaimTyped } from './claim-form'
import type { Claim } from './claims.server'
import { CHECK } from './due'
import { NoteField } from './note-field'

export interface ClaimDetailsFormProps {
  readonly claim: Pick<Claim, 'version' | 'due' | 'note' | 'staffId' | 'memberId' | 'reference'>
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly members: readonly { readonly id: string; readonly name: string; readonly relation: MemberRelation }[]
  /** What was typed and not saved: it could not be read, or somebody else saved meanwhile. */
  readonly sentBack?: { readonly typed: ClaimTyped; readonly problems: readonly ClaimProblem[]; readonly stale: boolean } | undefined
  readonly words: Words
}

export function ClaimDetailsForm({ claim, colleagues, members, sentBack, words }: ClaimDetailsFormProps) {
  const typed = sentBack?.typed
  const checkOn = typed?.checkOn ?? (claim.due?.what === CHECK ? claim.due.on : '')
  return (
    <section className="stack" aria-labelledby="details">
      <h2 id="details">{words.t('claims:details')}</h2>
      {sentBack?.stale && sentBack.typed.note !== claim.note ? (
        <>
          <p>{words.t('casework:conflict.text')}</p>
          <TextConflict theirs={claim.note} mine={sentBack.typed.note} />
        </>
      ) : null}
      <form method="post" className="stack side-panel" noValidate>
        <input type="hidden" name="version" value={claim.version} />
        <div className="desk-fields">
          <SelectField
            id="staffId" name="staffId" label={words.t('claims:field.staffId')} emptyLabel={words.t('claims:personThemself')} defaultValue={typed?.staffId ?? claim.staffId ?? ''}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            id="memberId" name="memberId" label={words.t('claims:field.memberId')} emptyLabel={words.t('claims:notNamed')} defaultValue={typed?.memberId ?? claim.memberId ?? ''}
            options={members.map(({ id, name, relation }) => ({ value: id, label: name === '' ? words.t(`casework:relation.${relation}`) : name }))}
          />
          <TextField id="reference" name="reference" dir="ltr" autoComplete="off" label={words.t('claims:field.reference')} defaultValue={typed?.reference ?? claim.reference ?? ''} />
          <DayField
            id="checkOn" name="checkOn" partLabels={dayParts(words)} label={words.t('claims:field.checkOn')} defaultValue={checkOn}
            error={sentBack?.problems.includes('checkOn') ? words.t('claims:problem.checkOn') : undefined}
          />
        </div>
        <NoteField id="note" name="note" label={words.t('claims:field.note')} defaultValue={typed?.note ?? claim.note} />
        <p>
          <Button kind="second" name="do" value="details">
            {words.t('claims:saveDetails')}
          </Button>
        </p>
      </form>
    </section>
  )
}
