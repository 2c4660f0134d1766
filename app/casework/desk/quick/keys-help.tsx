/** The keys of the sheet, on one card that opens over it. */
import { forwardRef } from 'react'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'

const KEYS = [
  ['Tab', 'tab'], ['Enter', 'enter'], ['Shift+Enter', 'before'], ['1–9', 'digits'], ['U', 'unknown'], ['Backspace', 'clear'], ['N', 'next'], ['/', 'jump'], ['Esc', 'escape'], ['?', 'help'],
] as const

export const KeysHelp = forwardRef<HTMLDialogElement, { words: Words }>(function KeysHelp({ words }, ref) {
  return (
    <dialog ref={ref} className="keys-help" aria-labelledby="keys-title" data-keys="off">
      <form method="dialog" className="stack">
        <h2 id="keys-title">{words.t('desk:quick.keys.title')}</h2>
        <dl>
          {KEYS.map(([key, id]) => (
            <div key={id}>
              <dt>
                <kbd dir="ltr">{key}</kbd>
              </dt>
              <dd>{words.t(`desk:quick.keys.${id}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{words.t('desk:quick.keys.short')}</p>
        <p>
          <Button kind="second">{words.t('common:close')}</Button>
        </p>
      </form>
    </dialog>
  )
})
