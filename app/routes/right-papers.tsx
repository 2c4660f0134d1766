import type { ReactNode } from 'react'
import { directionOf } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import type { Values, Words } from '~/i18n/words'
import { documentText } from '~/screening/condition-words'
import { DataTable } from '~/ui/data-table'
import { bullets } from './right-lines'

interface PapersProps {
  /** Of the papers to bring. */
  ids: readonly string[]
  right: string
  words: Words
  /** Words of a second language that stands beside the page's own. */
  beside: Words | null
  figures: Values
}

/** Each paper in the reader's language, and in Hebrew to show at the desk; on a Hebrew page in the language that stands beside it. */
export function Papers({ ids, right, words, beside, figures }: PapersProps): ReactNode {
  if (ids.length === 0) return <p>{words.t('guide:noDocuments')}</p>
  const other = beside && beside.language !== 'he' ? beside : null
  if (words.language === 'he' && !other) return bullets(ids.map((id) => documentText(words, right, id, figures)))
  return (
    <DataTable
      caption={words.t('guide:documentsTable')}
      captionHidden
      columns={[
        ...(words.language === 'he' ? [] : [{ key: 'own', header: words.t('guide:inYourLanguage') }]),
        { key: 'hebrew', header: words.t('guide:inHebrew') },
        ...(other ? [{ key: 'other', header: <OwnName language={other.language} /> }] : []),
      ]}
      rows={ids.map((id) => ({
        key: id,
        cells: [
          documentText(words, right, id, figures),
          ...(words.language === 'he'
            ? []
            : [<bdi key="hebrew" lang="he" dir="rtl">{words.hebrew('rights', [right, 'documents', id]) ?? words.hebrew('rights', ['_shared', 'documents', id])}</bdi>]),
          ...(other ? [<bdi key="other" lang={other.language} dir={directionOf(other.language)}>{documentText(other, right, id, figures)}</bdi>] : []),
        ],
      }))}
    />
  )
}
