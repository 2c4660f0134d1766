/** What changed, said politely once somebody pauses. */
import { useEffect, useState } from 'react'
import type { Words } from '~/i18n/words'
import { nameOf } from './verdict-panel'
import type { Verdicts } from './verdicts'

const PAUSE_MS = 700
const MOST_NAMED = 2

export function Announcement({ verdicts, words }: { verdicts: Verdicts; words: Words }) {
  const [said, setSaid] = useState('')
  const { changed } = verdicts
  useEffect(() => {
    const timer = setTimeout(() => setSaid(changed.length === 0 ? '' : sentence(verdicts, words)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [changed, verdicts, words])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}

function sentence({ changed }: Verdicts, words: Words): string {
  const named = changed.slice(0, MOST_NAMED).map(({ right, verdict }) => words.t('desk:quick.announce', { right: nameOf(words, right.id), verdict: words.t(`common:verdict.${verdict}`) }))
  const more = changed.length - MOST_NAMED
  return [...named, ...(more > 0 ? [words.t('desk:quick.announceMore', { count: more })] : [])].join(' ')
}
