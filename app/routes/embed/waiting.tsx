import { useWords } from '~/i18n/words'

/** Until scripts run, and where they do not: the interview in a frame keeps its answers by script alone, and a plain link does the rest. */
export function Waiting() {
  const words = useWords()
  return (
    <div className="stack narrow">
      <h1>{words.t('check:startTitle')}</h1>
      <p role="status">{words.t('common:loading')}</p>
      <p>
        <a href={`/${words.language}/check`} target="_blank" rel="noopener">
          {words.t('embed:open')}
        </a>
      </p>
    </div>
  )
}
