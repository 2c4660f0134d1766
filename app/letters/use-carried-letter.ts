/**
 * What is typed into a letter goes along to another language. With scripts it takes its way through the browser's own store, because
 * nothing of a letter is sent before its button is pressed; without them the language itself is a button of the form.
 */
import { useEffect, useState } from 'react'
import { CARRIED_FORM } from '~/ui/language-switch'
import { letterOf } from './catalogue'
import { readValues, type Typed } from './values'

const KEY = 'mafteach-letter'

/** @param isOpen the letter is still being filled in and was not sent yet. @returns what was typed in the other language, or null */
export function useCarriedLetter(id: string, isOpen: boolean): Typed | null {
  const [carried, setCarried] = useState<Typed | null>(null)
  useEffect(() => {
    const typed = taken(id)
    if (typed) setCarried(typed)
  }, [id])
  useEffect(() => {
    if (!isOpen) return
    function carry(event: SubmitEvent) {
      const { target, submitter } = event
      if (!(target instanceof HTMLFormElement) || target.id !== CARRIED_FORM || !(submitter instanceof HTMLButtonElement) || !submitter.hasAttribute('lang')) return
      const typed = [...new FormData(target)].filter((pair): pair is [string, string] => typeof pair[1] === 'string')
      try {
        window.sessionStorage.setItem(KEY, JSON.stringify({ id, typed }))
      } catch {
        // Where nothing can be stored the form itself is sent.
        return
      }
      event.preventDefault()
      window.location.assign(submitter.formAction)
    }
    document.addEventListener('submit', carry)
    return () => document.removeEventListener('submit', carry)
  }, [id, isOpen])
  return carried
}

/** Read once: after that only the page has it. */
function taken(id: string): Typed | null {
  const letter = letterOf(id)
  try {
    const text = window.sessionStorage.getItem(KEY)
    window.sessionStorage.removeItem(KEY)
    const stored = text === null ? null : (JSON.parse(text) as { id?: unknown; typed?: unknown })
    if (!letter || !stored || stored.id !== id || !Array.isArray(stored.typed)) return null
    const form = new FormData()
    for (const [name, value] of stored.typed as [string, string][]) form.append(String(name), String(value))
    return readValues(form, letter).typed
  } catch {
    return null
  }
}
