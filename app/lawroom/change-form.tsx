/** The form that proposes another value of a figure. */
import { dayParts } from '~/i18n/day-parts'
import type { Words } from '~/i18n/words'
import { FIGURE_STATUSES } from '~/rights/overrides'
import { Button } from '~/ui/button'
import { DayField } from '~/ui/day-field'
import { ErrorSummary } from '~/ui/error-summary'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { Figure } from './figures'
import { problemText } from './problem-words'
import { type Field as FieldName, type Problem, type Typed, writeNumber } from './read-change'

interface ChangeFormProps {
  readonly figure: Figure
  /** As it was sent and sent back. */
  readonly typed: Typed | null
  readonly problems: readonly Problem[]
  readonly words: Words
}

export function ChangeForm({ figure, typed, problems, words }: ChangeFormProps) {
  const { unit, newest, kind, byDay } = figure
  const [first] = newest
  const errorOf = (field: FieldName) => {
    const problem = problems.find((each) => each.field === field)
    return problem ? problemText(words, problem) : undefined
  }
  const isDate = unit === 'date'
  const field = (name: FieldName) => ({ id: name, name, label: words.t(`law:field.${name}`), hint: words.t(`law:hint.${name}`), error: errorOf(name) })
  return (
    <form method="post" className="stack side-panel" noValidate aria-labelledby="change">
      <h2 id="change">{words.t('law:figure.change')}</h2>
      <ErrorSummary title={words.t('staff:errorTitle')} errors={problems.map((problem) => ({ fieldId: problem.field === 'unit' ? 'value' : problem.field, text: problemText(words, problem) }))} />
      <div className="desk-fields">
        {kind === 'table' ? <TextField {...field('cell')} dir="ltr" autoComplete="off" hint={words.t(byDay ? 'law:hint.cellDay' : 'law:hint.cell')} defaultValue={typed?.cell ?? ''} /> : null}
        <TextField
          {...field('value')} error={errorOf('value') ?? errorOf('unit')} dir="ltr" autoComplete="off" inputMode={isDate ? 'text' : 'decimal'}
          hint={first ? words.t('law:hint.value', { unit: words.t(`figures:unit.${unit}`), now: writeNumber(first.value, isDate) }) : undefined} defaultValue={typed?.value ?? ''}
        />
        <DayField {...field('from')} partLabels={dayParts(words)} defaultValue={typed?.from} />
        <DayField {...field('confirmedUntil')} partLabels={dayParts(words)} defaultValue={typed?.confirmedUntil} />
        <SelectField {...field('status')} defaultValue={typed?.status || 'official'} options={FIGURE_STATUSES.map((value) => ({ value, label: words.t(`figures:status.${value}`) }))} />
      </div>
      <div className="desk-fields">
        <TextField {...field('source')} autoComplete="off" maxLength={500} defaultValue={typed?.source ?? ''} />
        <TextField {...field('link')} dir="ltr" autoComplete="off" spellCheck={false} maxLength={500} defaultValue={typed?.link ?? ''} />
        <TextField {...field('note')} autoComplete="off" maxLength={500} defaultValue={typed?.note ?? ''} />
      </div>
      <p>
        <Button name="do" value="propose" icon="edit">
          {words.t('law:figure.propose')}
        </Button>
      </p>
    </form>
  )
}
