/** The texts of one part of a document, a field for each language, with what is known of each beside it. */
import { directionOf } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import type { Area } from './documents.server'
import type { Conflict } from './drafts.server'
import { KeyText } from './key-text'
import { keyName, keyText, partName } from './part-words'
import { TextProblems } from './text-problems'
import type { DocumentView, TextCell, TextRow } from './view.server'

export type NamedConflict = Conflict & { readonly byName: string | null }

interface TextsFormProps {
  readonly words: Words
  readonly view: DocumentView & { readonly area: Area; readonly home: string; readonly names: Readonly<Record<string, string>> }
  readonly conflicts: readonly NamedConflict[]
}

export function TextsForm({ words, view, conflicts }: TextsFormProps) {
  const shown = view.rows[0]?.part ?? ''
  return (
    <section className="stack" aria-labelledby="texts">
      <h2 id="texts">{words.t('editing:texts')}</h2>
      <nav aria-label={words.t('editing:parts')}>
        <ul className="texts-parts">
          {view.parts.map(({ part, texts, drafts, old }) => (
            <li key={part}>
              <a href={`${view.home}?part=${encodeURIComponent(part)}#texts`} aria-current={part === shown ? 'page' : undefined}>
                {partName(words, view.area, part) ?? <KeyText text={part} />}
              </a>{' '}
              <span className="small">{words.t('editing:partTexts', { count: texts })}</span>
              {drafts > 0 ? <b className="small"> {words.t('editing:partDrafts', { count: drafts })}</b> : null}
              {old > 0 ? <b className="small"> {words.t('editing:partOld', { count: old })}</b> : null}
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" className="stack texts-table" noValidate>
        <input type="hidden" name="part" value={shown} />
        <div>
          {view.rows.map((row) => (
            <Row key={`${row.file} ${row.key}`} row={row} area={view.area} words={words} conflicts={conflicts} />
          ))}
        </div>
        <p>
          <Button name="do" value="save" icon="save">
            {words.t('editing:save')}
          </Button>
        </p>
      </form>
    </section>
  )
}

function Row({ row, area, words, conflicts }: { row: TextRow; area: Area; words: Words; conflicts: readonly NamedConflict[] }) {
  const name = keyName(words, area, row.key)
  return (
    <div className="texts-row" role="group" aria-label={name ?? keyText(row.key)}>
      <p className="texts-key">{name ?? <KeyText text={row.key} />}</p>
      <div className="texts-cells">
        {row.cells.map((cell) => (
          <Cell key={cell.id} cell={cell} words={words} conflict={conflicts.find(({ language, file, key }) => cell.id === `${language} ${file} ${key}`) ?? null} />
        ))}
      </div>
      {row.terms.length > 0 ? (
        <div className="texts-terms">
          <Disclosure summary={words.t('editing:terms', { count: row.terms.length })}>
            {row.terms.map(({ he, names }) => (
              <dl key={he}>
                <dt><OwnName language="he" /></dt>
                <dd lang="he" dir="rtl">{he}</dd>
                {names.map(([language, name]) => [
                  <dt key={`${language}-in`}><OwnName language={language} /></dt>,
                  <dd key={language} lang={language} dir={directionOf(language)}>{name}</dd>,
                ])}
              </dl>
            ))}
          </Disclosure>
        </div>
      ) : null}
    </div>
  )
}

function Cell({ cell, words, conflict }: { cell: TextCell; words: Words; conflict: NamedConflict | null }) {
  const id = `text ${cell.id}`
  const domId = id.replace(/[^\w-]+/g, '-')
  const marks = `${domId}-marks`
  return (
    <div className="texts-cell" data-state={cell.state} data-draft={cell.draft ? true : undefined}>
      <label className="small" htmlFor={domId} dir={directionOf(cell.language)}>
        <OwnName language={cell.language} />
      </label>
      <textarea
        id={domId} name={id} className="control" lang={cell.language} dir={directionOf(cell.language)} rows={4} aria-describedby={marks}
        aria-invalid={conflict !== null || cell.problems.some(({ isHard }) => isHard) ? true : undefined} defaultValue={conflict?.mine ?? cell.text}
      />
      <input type="hidden" name={`base ${cell.id}`} value={cell.base} />
      <div id={marks} className="stack-tight small">
        {conflict ? (
          <p className="field-error">
            <span>
              {conflict.byName === null ? words.t('editing:theirsPublished') : words.t('editing:theirs', { name: `\u2068${conflict.byName}\u2069` })}{' '}
              <q lang={cell.language} dir={directionOf(cell.language)}>{conflict.theirs}</q>
            </span>
          </p>
        ) : null}
        {cell.state === 'current' ? null : <p>{words.t(`editing:is-${cell.state}`)}</p>}
        {cell.draft ? <p>{words.t('editing:isDraft')}</p> : null}
        <TextProblems words={words} problems={cell.problems} />
      </div>
      {cell.state === 'stale' && !cell.draft ? (
        <label className="small">
          <input type="checkbox" name={`read ${cell.id}`} value="1" /> {words.t('editing:isRead')}
        </label>
      ) : null}
    </div>
  )
}
