import { useSearchParams } from '@remix-run/react'
import { besideOf } from '~/i18n/beside'
import { useOtherWords } from '~/i18n/other-words'
import { useWords, type Words } from '~/i18n/words'

/** The words of the language that the address puts beside the page's own; null where one language stands alone. */
export function useWordsBeside(): Words | null {
  const { language } = useWords()
  const [search] = useSearchParams()
  return useOtherWords(besideOf(search, language))
}
