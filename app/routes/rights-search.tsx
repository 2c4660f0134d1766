import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/text-field'

/** The field in which one looks for a right; a plain form, so that the address keeps what was asked. */
export function RightsSearch({ words, query }: { words: Words; query: string }) {
  return (
    <form method="get" action={`/${words.language}/rights`} className="stack" role="search" aria-label={words.t('catalogue:search')}>
      <TextField
        id="q" name="q" type="search" label={words.t('catalogue:search')} hint={words.t('catalogue:searchHint')} defaultValue={query}
        autoComplete="off" maxLength={200} spellCheck={false}
      />
      <p>
        <Button>{words.t('common:search')}</Button>
      </p>
    </form>
  )
}
