/** The next steps of a claim: each folded, each with the few fields that it asks for. */
import { CLAIM_ENDS, type ClaimState, REFUSAL_REASONS } from '#db/casework-codes'
import { dayParts } from '~/i18n/day-parts'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DayField } from '~/ui/day-field'
import { Disclosure } from '~/ui/disclosure'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { ClaimProblem, ClaimTyped } from './claim-form'
import { ENDED, MOVE_FIELDS, type MoveField, MOVES } from './moves'
import { NoteField } from './note-field'

export interface ClaimMovesProps {
  readonly words: Words
  readonly state: ClaimState
  readonly version: number
  readonly reference: string | null
  /** ISO day in Israel. */
  readonly today: string
  /** A move that was sent back, with what was typed. */
  readonly sentBack?: { readonly typed: ClaimTyped; readonly problems: readonly ClaimProblem[] } | undefined
}

export function ClaimMoves(props: ClaimMovesProps) {
  return (
    <div className="claim-moves">
      {MOVES[props.state].map((to) => (
        <MoveForm key={to} to={to} {...props} />
      ))}
    </div>
  )
}

/** Problems of a move by the field at which they are said. */
const AT: Readonly<Partial<Record<ClaimProblem, string>>> = { future: 'on', order: 'on', to: 'on' }

export function problemField(to: string, problem: ClaimProblem): string {
  return `${to}-${AT[problem] ?? problem}`
}

function MoveForm({ to, words, version, reference, today, sentBack }: ClaimMovesProps & { to: ClaimState }) {
  const own = sentBack?.typed.to === to ? sentBack : undefined
  const errorAt = (field: string) => {
    const problem = own?.problems.find((each) => problemField(to, each) === `${to}-${field}`)
    return problem ? words.t(`claims:problem.${problem}`) : undefined
  }
  return (
    <Disclosure summary={words.t(`claims:move.${to}`)} open={own !== undefined} screenOnly>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="to" value={to} />
        <div className="desk-fields">
          {MOVE_FIELDS[to].map((field) => (
            <MoveInput key={field} field={field} to={to} words={words} value={own?.typed[field] ?? (field === 'reference' ? (reference ?? '') : '')} error={errorAt(field)} />
          ))}
          <DayField id={`${to}-on`} name="on" partLabels={dayParts(words)} label={words.t(`claims:on.${to}`)} defaultValue={own?.typed.on ?? today} error={errorAt('on')} />
          {ENDED.has(to) ? null : (
            <DayField id={`${to}-checkOn`} name="checkOn" partLabels={dayParts(words)} label={words.t('claims:field.checkOn')} defaultValue={own?.typed.checkOn} error={errorAt('checkOn')} />
          )}
        </div>
        <p>
          <Button kind="second" name="do" value="move">
            {words.t('claims:save')} <span className="visually-hidden">{words.t(`claims:move.${to}`)}</span>
          </Button>
        </p>
      </form>
    </Disclosure>
  )
}

interface MoveInputProps {
  readonly field: MoveField
  readonly to: ClaimState
  readonly words: Words
  readonly value: string
  readonly error: string | undefined
}

function MoveInput({ field, to, words, value, error }: MoveInputProps) {
  const shared = { id: `${to}-${field}`, name: field, label: words.t(`claims:field.${field}`), defaultValue: value, error }
  switch (field) {
    case 'reference':
      return <TextField {...shared} dir="ltr" autoComplete="off" />
    case 'grantedMonthly':
    case 'grantedOnce':
      return <TextField {...shared} dir="ltr" inputMode="numeric" autoComplete="off" />
    case 'grantedFrom':
      return <DayField {...shared} partLabels={dayParts(words)} />
    case 'outcome':
      return <NoteField {...shared} rows={2} />
    case 'refusedFor':
      return (
        <SelectField
          {...shared} emptyLabel={words.t('staff:choose')} options={REFUSAL_REASONS.map((reason) => ({ value: reason, label: words.t(`claims:refused.${reason}`) }))}
        />
      )
    case 'endedFor':
      return <SelectField {...shared} emptyLabel={words.t('staff:choose')} options={CLAIM_ENDS.map((end) => ({ value: end, label: words.t(`claims:ended.${end}`) }))} />
  }
}
