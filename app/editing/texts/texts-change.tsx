/** What is at work in a document: each drafted text beside what is published, and what can be done with it. */
import { directionOf } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import type { Area } from './documents.server'
import { KeyText } from './key-text'
import { keyName } from './part-words'
import { TextProblems } from './text-problems'
import type { DocumentView } from './view.server'

interface TextsChangeProps {
  readonly words: Words
  readonly view: DocumentView & { readonly area: Area; readonly me: string; readonly names: Readonly<Record<string, string>> }
}

export function TextsChange({ words, view: { area, change, drafts, hardProblems, me, names } }: TextsChangeProps) {
  if (!change) return null
  const isMine = change.authors.includes(me) || change.askedBy === me
  const isWaiting = change.state === 'waiting'
  const who = words.list(change.authors.map((id) => `\u2068${names[id] ?? words.t('editing:somebody')}\u2069`))
  return (
    <section className="stack side-panel" aria-labelledby="change">
      <h2 id="change">{words.t(`editing:change-${change.state}`, { count: drafts.length })}</h2>
      <p>{words.t('editing:writtenBy', { who })}</p>
      {hardProblems > 0 ? <Notice kind="error" lead={words.t('editing:hardProblems', { count: hardProblems })} /> : null}
      <ul className="stack">
        {drafts.map(({ id, language, key, was, text, problems }) => (
          <li key={id} className="stack-tight">
            <p className="small">
              {keyName(words, area, key) ?? <KeyText text={key} />} · <OwnName language={language} />
            </p>
            {was === text ? <p>{words.t('editing:readAgain')}</p> : <p className="texts-was" lang={language} dir={directionOf(language)}><del>{was}</del></p>}
            {text === '' ? null : <p lang={language} dir={directionOf(language)}><ins className="texts-now">{text}</ins></p>}
            <TextProblems words={words} problems={problems} />
          </li>
        ))}
      </ul>
      <form method="post" className="row">
        <input type="hidden" name="revision" value={change.revision} />
        {!isWaiting && hardProblems === 0 ? (
          <Button kind="second" name="do" value="ask" icon="send">{words.t('editing:ask')}</Button>
        ) : null}
        {isWaiting && !isMine && hardProblems === 0 ? (
          <Button kind="second" name="do" value="approve" icon="tick">{words.t('editing:approve')}</Button>
        ) : null}
        {isWaiting ? <Button kind="quiet" name="do" value="return">{words.t('editing:return')}</Button> : null}
        <Button kind="quiet" name="do" value="drop" icon="trash">{words.t('editing:drop')}</Button>
      </form>
      {isWaiting && isMine ? <p className="hint">{words.t('editing:waitsForOther')}</p> : null}
    </section>
  )
}
