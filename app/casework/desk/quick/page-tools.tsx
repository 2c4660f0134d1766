/** What stands around the sheet: opening a saved screening, the person's language, the window turned to them, saving to a file. */
import { useEffect, useRef, useState } from 'react'
import { BESIDE } from '~/i18n/beside'
import { directionOf, LANGUAGES, OWN_NAMES, type Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import type { Answers } from '~/interview/answers'
import { readCode } from '~/interview/saved/code'
import { fieldErrors, RefusalView } from '~/interview/saved/refusal-view'
import type { Refusal } from '~/interview/saved/replies'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { TextField } from '~/ui/text-field'
import type { SaveProblem } from './save-to-file.server'

interface OpenSavedProps {
  readonly words: Words
  readonly refusal: Refusal | null
  readonly isOpen: boolean
  /** Carried along, so that a wrong code loses nothing. */
  readonly answers: Answers
}

export function OpenSaved({ words, refusal, isOpen, answers }: OpenSavedProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => fillFromAddress(form.current), [])
  const errors = fieldErrors(words, refusal)
  const carried = () => document.querySelector<HTMLInputElement>('#sheet [name="answers"]')?.value
  return (
    <details className="quick-open" open={isOpen || refusal !== null}>
      <summary>{words.t('desk:quick.open')}</summary>
      {refusal ? <RefusalView refusal={refusal} words={words} /> : null}
      <form
        ref={form} method="post" className="desk-fields" noValidate autoComplete="off"
        onSubmit={(event) => {
          const field = event.currentTarget.elements.namedItem('answers')
          if (field instanceof HTMLInputElement) field.value = carried() ?? field.value
        }}
      >
        <input type="hidden" name="answers" value={JSON.stringify(answers)} />
        <TextField id="code" name="code" label={words.t('desk:quick.code')} error={errors.code} dir="ltr" autoComplete="off" spellCheck={false} maxLength={200} />
        <TextField id="pin" name="pin" label={words.t('save:pin-ifAny')} error={errors.pin} dir="ltr" autoComplete="off" inputMode="numeric" spellCheck={false} maxLength={100} />
        <p>
          <Button kind="second" name="do" value="open" icon="key">
            {words.t('save:open')}
          </Button>
        </p>
      </form>
    </details>
  )
}

/** A QR code may lead here with the code behind the #. It goes into the field, and out of the address, where others might see it. */
function fillFromAddress(form: HTMLFormElement | null): void {
  const code = window.location.hash.slice(1)
  const field = form?.elements.namedItem('code')
  if (!('code' in readCode(code)) || !(field instanceof HTMLInputElement)) return
  form?.closest('details')?.setAttribute('open', '')
  if (field.value === '') field.value = code
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
}

interface BesideChoiceProps {
  readonly words: Words
  readonly beside: Language | null
  readonly choose: (language: string) => void
}

export function BesideChoice({ words, beside, choose }: BesideChoiceProps) {
  const [isLive, setIsLive] = useState(false)
  useEffect(() => setIsLive(true), [])
  return (
    <form className="quick-beside" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor="beside">{words.t('desk:quick.beside')}</label>
      <select
        id="beside" name={BESIDE} className="control" key={beside ?? ''} defaultValue={beside ?? ''} data-keys="off"
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{words.t('desk:quick.besideNone')}</option>
        {LANGUAGES.filter((language) => language !== words.language).map((language) => (
          <option key={language} value={language} lang={language} dir={directionOf(language)}>
            {OWN_NAMES[language]}
          </option>
        ))}
      </select>
      {isLive ? null : <Button kind="quiet">{words.t('desk:quick.besideShow')}</Button>}
    </form>
  )
}

/** @param language the person's */
export function FacingLink({ words, language }: { words: Words; language: Language }) {
  const [isLive, setIsLive] = useState(false)
  useEffect(() => setIsLive(true), [])
  if (!isLive) return null
  const href = `/${language}/staff/screening/facing`
  return (
    <a
      href={href} target="mafteach-facing" className="quick-facing"
      onClick={(event) => {
        event.preventDefault()
        window.open(href, 'mafteach-facing', 'popup,width=960,height=640')
      }}
    >
      <Icon name="people" />
      <span>{words.t('desk:quick.facing')}</span>
    </a>
  )
}

interface SaveToFileProps {
  readonly words: Words
  /** A file's number, as far as it is known. */
  readonly file: string
  readonly problem: SaveProblem | null
  /** Where a new file is opened for the answers. */
  readonly newFile: string
}

export function SaveToFile({ words, file, problem, newFile }: SaveToFileProps) {
  return (
    <fieldset className="quick-save" data-keys="off">
      <legend>{words.t('desk:quick.save')}</legend>
      <div className="desk-fields">
        <TextField
          id="file" name="file" label={words.t('desk:quick.fileNumber')} defaultValue={file} dir="ltr" inputMode="numeric" autoComplete="off"
          error={problem === 'file' || problem === 'nothing' ? words.t(`desk:quick.saveProblem-${problem}`) : undefined}
        />
        <p>
          <label className="sheet-option">
            <input type="checkbox" name="agreed" value="1" id="agreed" aria-describedby={problem === 'consent' ? 'agreed-problem' : undefined} />
            <span>{words.t('desk:quick.agreed')}</span>
          </label>
          {problem === 'consent' ? (
            <span className="sheet-problem" id="agreed-problem">
              {words.t('desk:quick.saveProblem-consent')}
            </span>
          ) : null}
        </p>
        <p>
          <Button kind="second" name="do" value="save" icon="save">
            {words.t('desk:quick.saveNow')}
          </Button>{' '}
          <Button kind="quiet" name="do" value="begin" icon="plus" formAction={newFile}>
            {words.t('desk:quick.saveNew')}
          </Button>
        </p>
      </div>
    </fieldset>
  )
}
