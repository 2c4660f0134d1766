/** The documents of a file: pictures as they are, other kinds by name; each can be saved and removed. */
import type { DocumentType } from '#db/casework-codes'
import { todayInIsrael } from '~/i18n/today'
import type { Words } from '~/i18n/words'
import { rightName } from '~/screening/condition-words'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { Icon } from '~/ui/icon'
import { isImage } from './document-type'

export interface ShownDocument {
  readonly id: string
  readonly type: DocumentType
  readonly size: number
  readonly name: string
  /** ISO instant. */
  readonly addedAt: string
  readonly who: string | null
  /** Of the claim it belongs to. */
  readonly right: string | null
}

const KIBIBYTE = 1024

function sizeText(words: Words, size: number): string {
  return words.t('claims:documents.size', { size: words.number(Math.max(1, Math.round(size / KIBIBYTE))) })
}

export function DocumentList({ documents, fileId, words }: { documents: readonly ShownDocument[]; fileId: string; words: Words }) {
  const base = `/${words.language}/staff/files/${fileId}/documents`
  return (
    <ul className="claim-documents">
      {documents.map(({ id, type, size, name, addedAt, who, right }) => (
        <li key={id} className="side-panel">
          {isImage(type) ? (
            <a href={`${base}/${id}`} className="claim-preview">
              <img src={`${base}/${id}`} alt={words.t('claims:documents.picture', { name })} loading="lazy" />
            </a>
          ) : (
            <span className="claim-preview" aria-hidden="true">
              <Icon name="paper" />
            </span>
          )}
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>
          </p>
          <p className="small">
            {words.t(`claims:documents.type.${type.split('/')[1] ?? ''}`)} · {sizeText(words, size)} · <span className="num">{words.date(todayInIsrael(new Date(addedAt)))}</span>
            {who === null ? null : (
              <>
                {' · '}
                <bdi>{who}</bdi>
              </>
            )}
          </p>
          {right === null ? null : <p className="small">{rightName(words, right)}</p>}
          <div className="row">
            <a href={`${base}/${id}?save`} download>
              {words.t('claims:documents.save')} <span className="visually-hidden">{name}</span>
            </a>
            <Disclosure summary={words.t('claims:documents.remove')}>
              <form method="post" className="stack-tight">
                <input type="hidden" name="document" value={id} />
                <p className="small">{words.t('claims:documents.removeText')}</p>
                <Button kind="second" name="do" value="remove" icon="trash">
                  {words.t('claims:documents.removeNow')} <span className="visually-hidden">{name}</span>
                </Button>
              </form>
            </Disclosure>
          </div>
        </li>
      ))}
    </ul>
  )
}
