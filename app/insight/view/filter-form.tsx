/** What is looked at: months, center, and what it is compared with. Everything stands in the address. */
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/select-field'
import { centerScope } from '../counting/cells'
import type { Filters } from '../reading/filters'

interface Choice {
  readonly id: string
  readonly name: string
}

export interface FilterFormProps {
  readonly words: Words
  readonly filters: Filters
  /** YYYY-MM, the newest first. */
  readonly months: readonly string[]
  readonly centers: readonly Choice[]
  /** Scopes by which verdicts can be shown apart; left out where the page has none. */
  readonly visits?: readonly { readonly value: string; readonly label: string }[]
  readonly problem: string | null
}

export function FilterForm({ words, filters, months, centers, visits, problem }: FilterFormProps) {
  const t = (key: string) => words.t(`insight:filter.${key}`)
  const monthOptions = [...new Set([...months, filters.from, filters.to])].sort().reverse().map((month) => ({ value: month, label: words.month(month) }))
  return (
    <form method="get" className="stack side-panel no-print" aria-label={t('label')}>
      <div className="desk-fields">
        <SelectField id="from" name="from" label={t('from')} defaultValue={filters.from} options={monthOptions} error={problem ?? undefined} />
        <SelectField id="to" name="to" label={t('to')} defaultValue={filters.to} options={monthOptions} />
        {!visits && centers.length > 1 ? (
          <SelectField
            id="center" name="center" label={t('center')} emptyLabel={t('allCenters')} defaultValue={filters.center} options={centers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <SelectField
          id="against" name="against" label={t('against')} defaultValue={filters.against}
          options={[
            ...(['none', 'before', 'year'] as const).map((value) => ({ value: value as string, label: t(`against-${value}`) })),
            ...(visits ? [] : centers.length > 1 ? centers.map(({ id, name }) => ({ value: centerScope(id), label: name })) : []),
          ]}
        />
        {visits ? <SelectField id="visits" name="visits" label={t('visits')} defaultValue={filters.visits} options={visits} /> : null}
      </div>
      <p>
        <Button kind="second">{t('show')}</Button>
      </p>
    </form>
  )
}
