import { useWords } from '~/i18n/words'
import { SidePanel } from '~/ui/side-panel'

/** Letters that fit what is on the page; nothing where there are none. */
export function LetterLinks({ letters }: { letters: readonly string[] }) {
  const words = useWords()
  const home = `/${words.language}/letters`
  return letters.length === 0 ? null : (
    <div className="no-print">
      <SidePanel title={words.t('letters:fitting')}>
        <ul className="stack-tight">
          {letters.map((id) => (
            <li key={id}>
              <a href={`${home}/${id}`}>{words.t(`letters:name.${id}`)}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={home}>{words.t('letters:all')}</a>
        </p>
      </SidePanel>
    </div>
  )
}
