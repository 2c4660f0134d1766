/** The visible line that says where the answers are kept, and the way to forget them. */
import { useEffect, useState } from 'react'
import { useWords } from '~/i18n/words'

export function AnswersPlace() {
  const words = useWords()
  // Known only once scripts run: without them the sealed cookie is the place.
  const [inBrowser, setInBrowser] = useState(false)
  useEffect(() => setInBrowser(true), [])
  return (
    <p className="small">
      {words.t(inBrowser ? 'check:keptInBrowser' : 'check:keptInCookie')} <a href={`/${words.language}/clear`}>{words.t('check:clearAnswers')}</a>
    </p>
  )
}
