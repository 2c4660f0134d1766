import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { DueTable } from '~/casework/claims/due-table'
import styles from '~/casework/claims/claims.css?url'
import { type DueKey, dueList } from '~/casework/claims/due-list.server'
import { DUE_SPANS } from '~/casework/claims/due-spans'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { parseDay } from '~/engine/date'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/select-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { centersToChoose } from './centers.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('claims:due.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** What is due at one center. A center where the asker may not is not there for them. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const search = new URL(request.url).searchParams
  const asked = search.get('center') ?? ''
  const me = await requireStaff(request, context, 'case.read', ...(asked === '' ? [] : [asked]))
  const centers = await centersToChoose(context.directory, me.grants, 'case.read', language)
  const center = asked === '' ? (centers[0]?.id ?? '') : asked
  const span = DUE_SPANS.find((known) => known === search.get('span')) ?? 'week'
  const isOwn = search.get('whose') !== 'all'
  const after = keyFrom(search)
  const today = todayInIsrael(new Date())
  const { lines, next } = await dueList(context.db, context.vault, { center, span, ...(isOwn ? { staffId: me.id } : {}), ...(after ? { after } : {}) }, today)
  await audit(context, me, { action: 'claim.read', record: 'claim', center })
  const names = await namesOf(lines.flatMap(({ staffId }) => staffId ?? []), context)
  return {
    centers, center, span, isOwn, today, next,
    lines: lines.map(({ staffId, ...line }) => ({ ...line, who: staffId === null ? null : (names.get(staffId) ?? '') })),
  }
}

function keyFrom(search: URLSearchParams): DueKey | null {
  const [on, id] = [search.get('on') ?? '', search.get('id') ?? '']
  return parseDay(on) !== null && /^[\w-]{1,64}$/.test(id) ? { on, id } : null
}

export default function Due() {
  const words = useWords()
  const { centers, center, span, isOwn, today, next, lines } = useLoaderData<typeof loader>()
  const address = (more: Readonly<Record<string, string>>) =>
    `?${new URLSearchParams({ span, whose: isOwn ? 'own' : 'all', ...(centers.length > 1 ? { center } : {}), ...more })}`
  return (
    <div className="stack">
      <h1>{words.t('claims:due.title')}</h1>
      <div className="row claim-head">
        <nav className="desk-nav" aria-label={words.t('claims:due.spans')}>
          <ul>
            {DUE_SPANS.map((each) => (
              <li key={each}>
                <a href={address({ span: each })} aria-current={each === span ? 'page' : undefined}>
                  {words.t(`claims:due.span.${each}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav className="desk-nav" aria-label={words.t('claims:due.whose')}>
          <ul>
            {(['own', 'all'] as const).map((whose) => (
              <li key={whose}>
                <a href={address({ whose })} aria-current={(whose === 'own') === isOwn ? 'page' : undefined}>
                  {words.t(`claims:due.${whose}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {centers.length > 1 ? (
          <form method="get" className="row">
            <input type="hidden" name="span" value={span} />
            <input type="hidden" name="whose" value={isOwn ? 'own' : 'all'} />
            <SelectField id="center" name="center" label={words.t('staff:people.center')} defaultValue={center} options={centers.map(({ id, name }) => ({ value: id, label: name }))} />
            <Button kind="second">{words.t('claims:due.show')}</Button>
          </form>
        ) : null}
      </div>
      {lines.length === 0 ? <EmptyState>{words.t(`claims:due.none.${span}`)}</EmptyState> : <DueTable lines={lines} today={today} words={words} />}
      {next ? (
        <p>
          <a href={address({ on: next.on, id: next.id })}>{words.t('claims:due.next')}</a>
        </p>
      ) : null}
    </div>
  )
}
