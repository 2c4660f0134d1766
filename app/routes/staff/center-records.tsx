import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/require-staff.server'
import { openChanges } from '~/editing/changes.server'
import { foldText } from '~/i18n/fold'
import { intlTag } from '~/i18n/languages'
import { useWords } from '~/i18n/words'
import { localName } from '~/referral/names'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.centers'), isPrivate: true }) }

const LONGEST_QUERY = 100
/** More is not read through; whoever looks for one place types its name. */
const MOST_SHOWN = 100

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  await requireStaff(request, context, 'content.edit')
  const query = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST_QUERY).trim()
  const sought = foldText(query)
  const { centers, localities } = await context.directory.snapshot()
  const towns = new Map(localities.map(({ code, names }) => [code, names]))
  const states = new Map((await openChanges(context.db, 'center')).map(({ subject, state }) => [subject, state]))
  const collator = new Intl.Collator(intlTag(language), { numeric: true })
  const found = centers
    .map(({ id, names, localityCode, confirmedOn, kind }) => {
      const town = localityCode === null ? undefined : towns.get(localityCode)
      return {
        id, kind, confirmedOn, name: localName(names, language), town: town ? localName(town, language).text : null, state: states.get(id) ?? null,
        searched: foldText([...Object.values(names), ...Object.values(town ?? {})].join(' ')),
      }
    })
    .filter(({ searched }) => sought === '' || searched.includes(sought))
    .sort((a, b) => Number(b.state !== null) - Number(a.state !== null) || collator.compare(a.name.text, b.name.text))
  return { query, count: found.length, centers: found.slice(0, MOST_SHOWN).map(({ searched: _searched, ...center }) => center) }
}

export default function CenterRecords() {
  const words = useWords()
  const { query, count, centers } = useLoaderData<typeof loader>()
  return (
    <div className="stack-loose">
      <h1>{words.t('staff:way.centers')}</h1>
      <p>{words.t('editing:centersLead')}</p>
      <form method="get" className="desk-fields">
        <TextField id="q" name="q" type="search" label={words.t('editing:search')} defaultValue={query} />
        <p>
          <Button kind="second" icon="search">
            {words.t('editing:show')}
          </Button>
        </p>
      </form>
      {centers.length === 0 ? (
        <EmptyState>{words.t('editing:nothingFound')}</EmptyState>
      ) : (
        <>
          <DataTable
            caption={words.t('editing:count', { count })}
            rowHeaders
            columns={[
              { key: 'name', header: words.t('editing:center') },
              { key: 'town', header: words.t('places:town') },
              { key: 'state', header: words.t('editing:state') },
              { key: 'confirmed', header: words.t('editing:confirmed') },
            ]}
            rows={centers.map(({ id, name, town, state, confirmedOn }) => ({
              key: id,
              cells: [
                <a key="name" href={`/${words.language}/staff/centers/${id}`}>
                  <bdi lang={name.language}>{name.text}</bdi>
                </a>,
                town ?? '–',
                words.t(`editing:state-${state ?? 'none'}`),
                confirmedOn === null ? words.t('editing:neverConfirmed') : words.date(confirmedOn),
              ],
            }))}
          />
          {count > centers.length ? <p className="hint">{words.t('editing:reviewMore', { count: count - centers.length })}</p> : null}
        </>
      )}
    </div>
  )
}
