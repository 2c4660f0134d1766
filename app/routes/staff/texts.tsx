import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/require-staff.server'
import { openChanges } from '~/editing/changes.server'
import editingStyles from '~/editing/editing.css?url'
import { type Area, AREAS, documentsIn, isIn, subjectOf } from '~/editing/texts/documents.server'
import { staleTexts } from '~/editing/texts/view.server'
import { intlTag } from '~/i18n/languages'
import { publishedWords } from '~/i18n/readings.server'
import { wordsOf } from '~/i18n/resources.server'
import { useWords, wordsFor } from '~/i18n/words'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { documentName } from './text-names.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('staff:way.texts'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: editingStyles }]

const LONGEST_QUERY = 100

/** Documents whose name or texts hold what is sought. What is at work comes first, then what has old translations. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  await requireStaff(request, context, 'content.edit')
  const search = new URL(request.url).searchParams
  const area: Area = AREAS.find((each) => each === search.get('area')) ?? 'right'
  const query = (search.get('q') ?? '').slice(0, LONGEST_QUERY).trim()
  const all = publishedWords()
  const words = wordsFor(wordsOf(language))
  const [stale, open] = [[...(await staleTexts())].map((name) => name.split(' ')), await openChanges(context.db, 'texts')]
  const states = new Map(open.map(({ subject, state }) => [subject, state]))
  const collator = new Intl.Collator(intlTag(language), { numeric: true })
  const sought = query.toLocaleLowerCase()
  const documents = documentsIn(all)
    .filter((document) => document.area === area)
    .map((document) => ({
      document, name: documentName(words, document), state: states.get(subjectOf(document)) ?? null,
      old: stale.filter(([, file = '', ...key]) => isIn(document, { file, key: key.join(' ') })).length,
    }))
    .filter(({ document, name }) => sought === '' || [document.name, name].some((text) => text.toLocaleLowerCase().includes(sought)))
    .sort((a, b) => Number(b.state !== null) - Number(a.state !== null) || b.old - a.old || collator.compare(a.name, b.name))
  return { area, query, areas: AREAS, documents: documents.map(({ document: { name: id }, name, state, old }) => ({ id, name, state, old })) }
}

export default function Texts() {
  const words = useWords()
  const { area, areas, query, documents } = useLoaderData<typeof loader>()
  return (
    <div className="stack-loose">
      <h1>{words.t('staff:way.texts')}</h1>
      <p>{words.t('editing:lead')}</p>
      <form method="get" className="desk-fields">
        <SelectField id="area" name="area" label={words.t('editing:area')} defaultValue={area} options={areas.map((each) => ({ value: each, label: words.t(`editing:area-${each}`) }))} />
        <TextField id="q" name="q" type="search" label={words.t('editing:search')} defaultValue={query} />
        <p>
          <Button kind="second" icon="search">
            {words.t('editing:show')}
          </Button>
        </p>
      </form>
      {documents.length === 0 ? (
        <EmptyState>{words.t('editing:nothingFound')}</EmptyState>
      ) : (
        <DataTable
          caption={words.t('editing:count', { count: documents.length })}
          rowHeaders
          columns={[
            { key: 'name', header: words.t('editing:document') },
            { key: 'state', header: words.t('editing:state') },
            { key: 'old', header: words.t('editing:oldTexts'), number: true },
          ]}
          rows={documents.map(({ id, name, state, old }) => ({
            key: id,
            cells: [
              <a key="name" href={`/${words.language}/staff/texts/${area}/${id}`}>
                <bdi>{name}</bdi>
              </a>,
              state ? <b key="state">{words.t(`editing:state-${state}`)}</b> : <span key="state" className="small">{words.t('editing:state-none')}</span>,
              old > 0 ? <b key="old">{words.number(old)}</b> : <span key="old" className="small">{words.number(old)}</span>,
            ],
          }))}
        />
      )}
    </div>
  )
}
