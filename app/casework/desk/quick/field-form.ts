/** What stands in one field of the sheet, read off its inputs; and how its inputs follow each other. In the browser alone. */

export function fieldOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.sheet-field') : null
}

export function pathOfField(field: HTMLElement): string {
  return field.dataset['path'] ?? ''
}

function inputsOf(field: HTMLElement): readonly HTMLInputElement[] {
  return [...field.querySelectorAll('input')]
}

export function formOfField(field: HTMLElement): FormData {
  const form = new FormData()
  for (const { name, type, checked, value } of inputsOf(field)) {
    if (type === 'text' || checked) form.append(name, value)
  }
  return form
}

/** One of a field's answers stands for the field: what is typed puts the boxes aside out, and a box puts out what was typed. */
export function followInput(field: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || target.type === 'radio' || target.name.endsWith('.rest')) return
  const isAside = target.name.endsWith('.aside')
  if (isAside && !target.checked) return
  for (const other of inputsOf(field)) {
    if (other === target || other.name.endsWith('.rest')) continue
    if (isAside && other.type === 'text') other.value = ''
    else if (other.type === 'checkbox' && other.name.endsWith('.aside') !== isAside) other.checked = false
    else if (isAside && other.name.endsWith('.aside')) other.checked = false
    else if (target.type === 'text' && other.type === 'radio') other.checked = false
  }
}

/** The box or button that says "not known". */
export function notKnownOf(field: HTMLElement): HTMLInputElement | null {
  return field.querySelector<HTMLInputElement>('input[value="notKnown"]')
}

/** The answer that a digit stands for, from 1. */
export function optionAt(field: HTMLElement, digit: number): HTMLInputElement | null {
  return field.querySelectorAll<HTMLInputElement>('.sheet-option:not([data-aside]) > input')[digit - 1] ?? null
}

export function emptyField(field: HTMLElement): void {
  for (const input of inputsOf(field)) {
    if (input.type === 'text') input.value = ''
    else input.checked = false
  }
}

/** Where the focus goes in a field: to what is chosen, or to the first. */
export function focusField(field: HTMLElement): void {
  const focused = field.querySelector<HTMLInputElement>('input[type="radio"]:checked') ?? field.querySelector<HTMLInputElement>('input')
  focused?.focus()
  if (focused?.type === 'text') focused.select()
  field.scrollIntoView({ block: 'nearest' })
}

/** The field that comes after, or before, among those that are shown. */
export function fieldBeside(field: HTMLElement, step: 1 | -1): HTMLElement | null {
  const all = [...(field.closest('form')?.querySelectorAll<HTMLElement>('.sheet-field') ?? [])].filter((each) => each.checkVisibility())
  return all[all.indexOf(field) + step] ?? null
}
