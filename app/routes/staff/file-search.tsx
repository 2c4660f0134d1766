import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { Field } from '~/ui/field'

/** One field for a telephone, a name or a number; it has the focus, and the return key sends it. */
export function SearchForm({ typed, error }: { typed: string; error?: string | undefined }) {
  const words = useWords()
  return (
    <form method="post" role="search" className="file-search" noValidate>
      <Field id="wanted" label={words.t('casework:find.label')} hint={words.t('casework:find.hint')} error={error}>
        {(control) => (
          // The page is for searching: hands stay on the keys. The access keys stand in docs/files.md.
          // eslint-disable-next-line jsx-a11y/no-autofocus, jsx-a11y/no-access-key
          <input {...control} className="control" name="wanted" type="search" dir="auto" autoComplete="off" spellCheck={false} maxLength={200} accessKey="s" autoFocus defaultValue={typed} />
        )}
      </Field>
      <Button name="do" value="find" icon="search">
        {words.t('common:search')}
      </Button>
    </form>
  )
}
