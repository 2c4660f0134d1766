import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { historyOf } from '~/casework/files/history.server'
import { keptTextsOfFile } from '~/casework/files/text-versions.server'
import { useWords, type Words } from '~/i18n/words'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import type { PageHandle } from '../page-head'
import { requireFile } from './file-door.server'
import { Moment } from './moment'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:tab.history'), isPrivate: true }) }

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args
  const { me, head } = await requireFile(args, 'case.read')
  const happenings = await historyOf(context.db, head.id)
  const texts = await keptTextsOfFile(context.db, context.vault, head.id)
  const names = await namesOf([...happenings.map(({ staffId }) => staffId), ...texts.map(({ writtenBy }) => writtenBy)].filter((id) => id !== null), context)
  await audit(context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  return {
    happenings: happenings.map(({ id, at, staffId, action }) => ({ id, at: at.toISOString(), who: staffId === null ? null : (names.get(staffId) ?? null), action })),
    texts: texts.map(({ id, kind, text, writtenBy, keptAt }) => ({ id, kind, values: valuesOf(text), at: keptAt.toISOString(), who: names.get(writtenBy) ?? null })),
  }
}

/** A kept form is JSON, a kept text is itself. */
function valuesOf(text: string): readonly string[] {
  try {
    const form: unknown = JSON.parse(text)
    return typeof form === 'object' && form !== null ? leavesOf(form) : [text]
  } catch {
    return [text]
  }
}

function leavesOf(form: object): readonly string[] {
  return Object.entries(form).flatMap(([key, value]): readonly string[] => {
    if (typeof value === 'object' && value !== null) return leavesOf(value as object)
    // Codes of lists say nothing here; what was typed does.
    return value === '' || value === null || typeof value === 'boolean' || CODES.has(key) ? [] : [String(value)]
  })
}

const CODES = new Set(['kind', 'language', 'referrer', 'locality', 'relation'])
const TEXT_KINDS = new Set(['note', 'member', 'file', 'close', 'claim', 'goal'])

export default function FileHistory() {
  const words = useWords()
  const { happenings, texts } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1 className="visually-hidden">{words.t('casework:tab.history')}</h1>
      {happenings.length === 0 ? (
        <EmptyState>{words.t('casework:history.none')}</EmptyState>
      ) : (
        <DataTable
          caption={words.t('casework:tab.history')}
          captionHidden
          columns={(['when', 'what', 'who'] as const).map((key) => ({ key, header: words.t(`casework:column.${key}`) }))}
          rows={happenings.map(({ id, at, action, who }) => ({
            key: String(id), cells: [<Moment key="at" iso={at} words={words} />, words.t(`staff:audited.${action}`), who === null ? '–' : <bdi key="who">{who}</bdi>],
          }))}
        />
      )}
      {texts.length > 0 ? (
        <section className="stack-tight" aria-labelledby="texts">
          <h2 id="texts">{words.t('casework:history.texts')}</h2>
          <ul className="file-notes">
            {texts.map((text) => (
              <Kept key={text.id} text={text} words={words} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

interface KeptLine {
  readonly kind: string
  readonly values: readonly string[]
  readonly at: string
  readonly who: string | null
}

function Kept({ text: { kind, values, at, who }, words }: { text: KeptLine; words: Words }) {
  return (
    <li className="stack-tight">
      <p className="small">
        <strong>{words.t(`casework:textOf.${TEXT_KINDS.has(kind) ? kind : 'other'}`)}</strong>
        {' · '}
        <Moment iso={at} words={words} />
        {who === null ? null : (
          <>
            {' · '}
            <bdi>{who}</bdi>
          </>
        )}
      </p>
      {values.map((value, index) => (
        <p key={index} dir="auto" className="text-kept">
          {value}
        </p>
      ))}
    </li>
  )
}
