/** The visible line that says where the answers are kept, on the pages that work with them, and everywhere the way to forget them. */
import { useEffect, useState } from 'react'
import { useWords } from '~/i18n/words'
import { useIsLive } from './page-head'

export function AnswersPlace() {
  const words = useWords()
  const isLive = useIsLive()
  // Known only once scripts run: without them the sealed cookie is the place.
  const [inBrowser, setInBrowser] = useState(false)
  useEffect(() => setInBrowser(true), [])
  return (
    <p className="small no-print">
      {isLive ? `${words.t(inBrowser ? 'check:keptInBrowser' : 'check:keptInCookie')} ` : null}
      <a href={`/${words.language}/clear`}>{words.t('check:clearAnswers')}</a>
    </p>
  )
}
