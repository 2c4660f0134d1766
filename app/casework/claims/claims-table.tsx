/** Several claims at a glance: where each stands, what comes next and by when, who does it, which papers are there. */
import type { ClaimState } from '#db/casework-codes'
import type { Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { rightName } from '~/screening/condition-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { DataTable } from '~/ui/data-table'
import { HebrewTerm } from '~/ui/hebrew-term'
import { dueText, personText } from './claim-words'
import type { Due } from './due'
import { DueMark } from './due-mark'

export interface ClaimRow {
  readonly id: string
  readonly right: string
  readonly person: string
  readonly state: ClaimState
  readonly since: string
  readonly due: Due | null
  /** Name of who does what comes next; null: the person themself. */
  readonly who: string | null
  readonly papers: { readonly there: number; readonly all: number }
  readonly grantedMonthly: number | null
  readonly grantedOnce: number | null
}

export function ClaimsTable({ claims, base, today, words }: { claims: readonly ClaimRow[]; base: string; today: string; words: Words }) {
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(today))
  return (
    <DataTable
      caption={words.t('claims:plan.claims')}
      captionHidden
      rowHeaders
      columns={(['right', 'state', 'due', 'who', 'papers'] as const).map((key) => ({ key, header: words.t(`claims:column.${key}`) }))}
      rows={claims.map(({ id, right, person, state, since, due, who, papers, grantedMonthly, grantedOnce }) => {
        const hebrew = words.hebrew('rights', [right, 'name'])
        return {
          key: id,
          cells: [
            <span key="right" className="claim-name">
              <a href={`${base}/claims/${id}`}>{rightName(words, right)}</a> {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
              {person === 'applicant' ? null : <span className="small"> {personText(words, person)}</span>}
            </span>,
            <span key="state" className="claim-state">
              <strong>{words.t(`claims:state.${state}`)}</strong>
              <span className="small">{words.t('claims:since', { date: words.date(since) })}</span>
              {grantedMonthly === null ? null : <span className="small">{words.t('claims:outcome.monthly', { sum: words.shekels(grantedMonthly) })}</span>}
              {grantedOnce === null ? null : <span className="small">{words.t('claims:outcome.once', { sum: words.shekels(grantedOnce) })}</span>}
            </span>,
            due ? <DueMark key="due" on={due.on} text={dueText(words, right, due.what, figures)} today={today} words={words} /> : '–',
            who === null ? words.t('claims:personThemself') : <bdi key="who">{who}</bdi>,
            papers.all === 0 ? '–' : <bdi key="papers" className="num">{`${papers.there}/${papers.all}`}</bdi>,
          ],
        }
      })}
    />
  )
}
