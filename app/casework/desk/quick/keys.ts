/** The keys of the sheet. By the key's place where letters differ between layouts: `u` is `u` on a Hebrew keyboard too. */
import { emptyField, fieldBeside, fieldOf, focusField, notKnownOf, optionAt } from './field-form'

export interface SheetKeys {
  readonly jump: () => void
  readonly help: () => void
  readonly next: () => void
  /** A field was filled in by a key, as if by hand. */
  readonly answered: (field: HTMLElement) => void
}

/** What a field takes as text: every letter, signs of a date, or digits alone. */
function typingIn(target: EventTarget | null): 'words' | 'date' | 'digits' | 'nothing' {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return 'words'
  if (!(target instanceof HTMLInputElement) || target.type === 'radio' || target.type === 'checkbox') return 'nothing'
  const control = fieldOf(target)?.dataset['control']
  if (control === undefined || control === 'locality' || control === 'text') return 'words'
  return control === 'date' || control === 'month' || control === 'numbers' ? 'date' : 'digits'
}

/** A date that was begun and is not whole takes a slash as its own. */
function isBegunDate(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.value !== '' && !/\d{4}$/.test(target.value)
}

function isInTools(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-keys="off"]') !== null
}

/** @returns whether the key was one of the sheet's */
export function handleKey(event: KeyboardEvent, keys: SheetKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  const typing = typingIn(event.target)
  const field = fieldOf(event.target)
  const isFree = typing !== 'words'
  if (event.key === '/' && isFree && !(typing === 'date' && isBegunDate(event.target))) return done(keys.jump)
  if (event.key === '?' && isFree) return done(keys.help)
  if (isInTools(event.target)) return false
  if (event.code === 'KeyN' && isFree) return done(keys.next)
  if (!field) return false
  if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) return done(() => moveFrom(field, event.shiftKey ? -1 : 1))
  if (event.code === 'KeyU' && isFree) return done(() => fill(field, notKnownOf(field), keys))
  if (typing !== 'nothing') return false
  if (/^[1-9]$/.test(event.key)) return done(() => fill(field, optionAt(field, Number(event.key)), keys))
  if (event.key === 'Backspace' || event.key === 'Delete') {
    return done(() => {
      emptyField(field)
      keys.answered(field)
    })
  }
  return false
}

function done(work: () => void): true {
  work()
  return true
}

function moveFrom(field: HTMLElement, step: 1 | -1): void {
  const beside = fieldBeside(field, step)
  if (beside) focusField(beside)
}

/** A click does what a hand would do: it sets, unsets and tells everybody who listens. */
function fill(field: HTMLElement, input: HTMLInputElement | null, keys: SheetKeys): void {
  if (!input) return
  if (input.type === 'radio' && input.checked) keys.answered(field)
  else input.click()
  if (input.type !== 'checkbox' || field.querySelector('input[type="text"]') === null) input.focus()
}
