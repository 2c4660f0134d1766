import { useWords } from '~/i18n/words'
import { SidePanel } from '~/ui/side-panel'
import { Notice } from '~/ui/notice'
import type { DatedDeadline } from './deadlines'
import type { LetterView } from './view.server'

/** Where the letter goes and by when, beside whatever is being done with it. */
export function LetterPanel({ view, deadlines }: { view: LetterView; deadlines: readonly DatedDeadline[] }) {
  const words = useWords()
  const home = `/${words.language}`
  return (
    <aside className="stack no-print">
      {deadlines.map(({ id, date, passed }) => (
        <Notice
          key={id}
          kind="time"
          lead={words.t(passed ? 'letters:whenPassed' : 'letters:whenDated', { date: words.date(date), what: view.deadlines[id] ?? '' })}
        />
      ))}
      <SidePanel title={words.t('letters:whenTitle')}>
        {view.when.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </SidePanel>
      <SidePanel title={words.t('letters:whereTitle')}>
        {view.where.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </SidePanel>
      <SidePanel title={words.t('letters:rightsTitle')}>
        <ul className="stack-tight">
          {view.rights.map(({ id, name }) => (
            <li key={id}>
              <a href={`${home}/rights/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </SidePanel>
      <p className="small">{words.t('letters:notAdvice')}</p>
    </aside>
  )
}
