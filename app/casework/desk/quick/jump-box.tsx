/** A box to jump to a question or a right: type, go down with the arrows, Enter. Only where scripts run. */
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { foldText } from '~/i18n/fold'
import type { Words } from '~/i18n/words'
import { fieldLabel, fieldShort } from '~/interview/field-words'
import { catalogue } from '~/rights'
import { pathsOfPage } from './paths'
import { sheetPages } from './sections'
import type { Sheet } from './sheet'
import { nameOf } from './verdict-panel'

export interface Target {
  readonly kind: 'question' | 'right'
  /** Path of the fact, or id of the right. */
  readonly id: string
  readonly text: string
}

interface Entry extends Target {
  readonly keys: string
}

interface JumpBoxProps {
  readonly sheet: Sheet
  readonly words: Words
  readonly beside: Words | null
  readonly inputId: string
  readonly onJump: (target: Target) => void
  /** Escape: back to where one came from. */
  readonly onLeave: () => void
}

const MOST_FOUND = 9

function entriesOf(sheet: Sheet, words: Words, beside: Words | null): readonly Entry[] {
  const both = [words, ...(beside ? [beside] : [])]
  const questions = sheetPages.flatMap((page) =>
    pathsOfPage(page, sheet.answers, []).map((path): Entry => ({
      kind: 'question', id: path, text: fieldShort(words, path), keys: foldText(both.flatMap((each) => [fieldShort(each, path), fieldLabel(each, path)]).join(' ')),
    })),
  )
  const rights = catalogue.rights
    .filter(({ kind }) => kind !== 'shared-test')
    .map(({ id }): Entry => ({ kind: 'right', id, text: nameOf(words, id), keys: foldText(both.map((each) => nameOf(each, id)).join(' ')) }))
  return [...questions, ...rights]
}

/** Those in which every word that was typed begins a word; names that begin so come first. */
function found(entries: readonly Entry[], typed: string): readonly Entry[] {
  const wanted = foldText(typed).split(' ').filter((word) => word !== '')
  if (wanted.length === 0) return []
  const fits = entries.filter(({ keys }) => wanted.every((word) => ` ${keys}`.includes(` ${word}`)))
  const loose = fits.length > 0 ? fits : entries.filter(({ keys }) => wanted.every((word) => keys.includes(word)))
  const rank = ({ text }: Entry) => (foldText(text).startsWith(wanted[0] ?? '') ? 0 : 1)
  return [...loose].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_FOUND)
}

export function JumpBox({ sheet, words, beside, inputId, onJump, onLeave }: JumpBoxProps) {
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const isTyping = typed !== ''
  const entries = useMemo(() => (isTyping ? entriesOf(sheet, words, beside) : []), [isTyping, sheet, words, beside])
  const hits = found(entries, typed)
  const choose = (target: Target | undefined) => {
    if (!target) return
    setTyped('')
    setPlace(0)
    onJump(target)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) setPlace((place + step + hits.length) % hits.length)
    else if (event.key === 'Enter') choose(hits[place])
    else if (event.key === 'Escape') {
      setTyped('')
      onLeave()
    } else return
    event.preventDefault()
  }
  return (
    <div className="jump" data-keys="off">
      <label htmlFor={inputId}>{words.t('desk:quick.jump')}</label>
      <input
        id={inputId} className="control" type="search" dir="auto" autoComplete="off" spellCheck={false} role="combobox" aria-expanded={hits.length > 0}
        aria-controls={listId} aria-autocomplete="list" aria-activedescendant={hits.length > 0 ? `${listId}-${place}` : undefined}
        value={typed} onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value)
          setPlace(0)
        }}
      />
      <ul id={listId} role="listbox" aria-label={words.t('desk:quick.jump')} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          // The keyboard works in the box itself, as a combobox does.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li key={`${hit.kind}:${hit.id}`} id={`${listId}-${index}`} role="option" aria-selected={index === place} onClick={() => choose(hit)}>
            <span>{hit.text}</span> <span className="small">{words.t(`desk:quick.hit-${hit.kind}`)}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={typed !== '' && hits.length === 0 ? 'hint' : 'visually-hidden'}>
        {typed === '' ? '' : hits.length === 0 ? words.t('desk:quick.noHit') : ''}
      </p>
    </div>
  )
}
