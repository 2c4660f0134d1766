/** The whole page: questions in columns, verdicts beside, and the keys. Without scripts the same form is sent and comes back computed. */
import { type FocusEvent, type FormEvent, type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { directionOf } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import type { FindLocalities } from '~/interview/submit'
import { pages } from '~/interview/view'
import { dangerInAnswers } from '~/referral/danger'
import { DangerNotice } from '~/referral/danger-notice'
import { Button } from '~/ui/button'
import { Announcement } from './announcement'
import { FacedQuestion } from './faced-question'
import type { Faced } from './facing'
import { fieldOf, focusField, followInput, pathOfField } from './field-form'
import { JumpBox, type Target } from './jump-box'
import { handleKey } from './keys'
import { KeysHelp } from './keys-help'
import { QuestionSheet } from './question-sheet'
import { useFacing } from './use-facing'
import { type Begun, useSheet } from './use-sheet'
import { VerdictPanel } from './verdict-panel'

interface QuickScreeningProps {
  readonly begun: Begun
  readonly today: string
  readonly words: Words
  readonly beside: Words | null
  readonly find: FindLocalities
  /** Hidden fields of the form: what the answers belong to. */
  readonly carried: ReactNode
  /** What can be done with the answers, inside their form. */
  readonly save: ReactNode
}

const JUMP_ID = 'jump'

export function QuickScreening({ begun, today, words, beside, find, carried, save }: QuickScreeningProps) {
  const { state, answer, leave, begin } = useSheet(begun, today, find)
  const { sheet, verdicts, opening, round } = state
  // What the portal tells residents at once, whoever sits with them sees at once too.
  const danger = dangerInAnswers(sheet.answers.facts)
  const [isLive, setIsLive] = useState(false)
  const [faced, setFaced] = useState<Faced | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  useEffect(() => setIsLive(true), [])
  useFacing(faced)
  useKeptAnswers(isLive && sheet.answers !== begun.answers && round > 0)

  const goTo = useCallback((path: string) => {
    const field = form.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ?? firstOfPage(form.current, path)
    if (!field) return
    field.closest('details')?.setAttribute('open', '')
    focusField(field)
  }, [])

  const { next } = opening
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = handleKey(event, {
        jump: () => {
          cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
          document.getElementById(JUMP_ID)?.focus()
        },
        help: () => help.current?.showModal(),
        next: () => (next === null ? undefined : goTo(next)),
        answered: answer,
      })
      if (isOurs) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [answer, goTo, next])

  const onInput = (event: FormEvent) => {
    const field = fieldOf(event.target)
    if (!field) return
    followInput(field, event.target)
    answer(field)
  }
  const onFocus = ({ target }: FocusEvent) => {
    const field = fieldOf(target)
    if (!field) return
    const path = pathOfField(field)
    const view = [...(sheet.pages.get(pages.pageFor(path)?.id ?? '')?.fields ?? [])].find((each) => each.path === path)
    if (view && view.path !== faced?.path) setFaced({ path, control: view.control, values: view.values })
  }
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    const field = fieldOf(target)
    if (field && fieldOf(relatedTarget) !== field) leave(field)
  }
  const onJump = ({ kind, id }: Target) => {
    if (kind === 'question') goTo(id)
    else showRight(id)
  }
  const onPanelClick = (event: MouseEvent) => {
    const path = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-jump]')?.dataset['jump'] : undefined
    if (path === undefined) return
    event.preventDefault()
    goTo(path)
  }

  return (
    <div className="quick">
      <form ref={form} id="sheet" method="post" className="quick-sheet" noValidate autoComplete="off" onInput={onInput} onFocus={onFocus} onBlur={onBlur}>
        {carried}
        <input type="hidden" name="answers" value={JSON.stringify(isLive ? sheet.answers : begun.answers)} />
        <input type="hidden" name="live" value={isLive ? '1' : ''} />
        <QuestionSheet pages={sheet.pages} problems={sheet.problems} localities={sheet.localities} opening={opening} words={words} beside={beside} />
        <div className="quick-foot">
          {isLive ? null : (
            <Button name="do" value="recompute">
              {words.t('desk:quick.recompute')}
            </Button>
          )}
          {save}
        </div>
      </form>
      <aside className="quick-side" aria-label={words.t('desk:quick.verdicts')}>
        <div role="alert">{danger ? <DangerNotice danger={danger} words={words} /> : null}</div>
        {isLive ? (
          <>
            <JumpBox sheet={sheet} words={words} beside={beside} inputId={JUMP_ID} onJump={onJump} onLeave={() => cameFrom.current?.focus()} />
            <p className="quick-tools">
              <Button kind="quiet" type="button" onClick={() => help.current?.showModal()}>
                {words.t('desk:quick.keys.title')} <kbd dir="ltr">?</kbd>
              </Button>
              {next === null ? null : (
                <Button kind="quiet" type="button" onClick={() => goTo(next)}>
                  {words.t('desk:quick.next')} <kbd dir="ltr">N</kbd>
                </Button>
              )}
              <Button kind="quiet" type="button" onClick={() => begin({ ...begun.answers, facts: {}, absences: {}, trail: [], localityName: null })}>
                {words.t('desk:quick.clear')}
              </Button>
            </p>
            <section className="quick-now" aria-labelledby="quick-now">
              <h2 id="quick-now">{words.t('desk:quick.question')}</h2>
              {faced === null ? (
                <p className="hint">{words.t('desk:quick.noQuestion')}</p>
              ) : (
                <div className="quick-pair">
                  <div>
                    <FacedQuestion faced={faced} words={words} />
                  </div>
                  {beside ? (
                    <div lang={beside.language} dir={directionOf(beside.language)}>
                      <FacedQuestion faced={faced} words={beside} />
                    </div>
                  ) : null}
                </div>
              )}
            </section>
          </>
        ) : null}
        {/* Links to missing facts open their page first, so that the place they lead to is there. */}
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div onClick={onPanelClick}>
          <h2 className="visually-hidden">{words.t('desk:quick.verdicts')}</h2>
          <VerdictPanel verdicts={verdicts} words={words} round={round} />
        </div>
        <Announcement verdicts={verdicts} words={words} />
        <KeysHelp ref={help} words={words} />
      </aside>
    </div>
  )
}

/** A fact whose own field is not there yet is asked by the first field of its page. */
function firstOfPage(form: HTMLFormElement | null, path: string): HTMLElement | null {
  const page = pages.pageFor(path)
  return page ? (form?.querySelector<HTMLElement>(`#page-${CSS.escape(page.id)} .sheet-field`) ?? null) : null
}

function showRight(id: string): void {
  const row = document.getElementById(`right-${id}`)
  row?.closest('details')?.setAttribute('open', '')
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

/** Answers live on this page alone; the browser asks before they are lost, but for a form that takes them along. */
function useKeptAnswers(isAnswered: boolean): void {
  useEffect(() => {
    if (!isAnswered) return
    let isSent = false
    const sent = () => {
      isSent = true
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (!isSent) event.preventDefault()
    }
    document.addEventListener('submit', sent)
    window.addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('submit', sent)
      window.removeEventListener('beforeunload', ask)
    }
  }, [isAnswered])
}
