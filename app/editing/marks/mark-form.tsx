import { useFetcher } from '@remix-run/react'
import type { PageMark } from '#db/editing-codes'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { StatusMessage } from '~/ui/status-message'

/** What the address of the form answers. */
export interface MarkReply {
  readonly outcome: 'thanks' | 'tooMany'
  readonly back: string
}

const MARKS = { clear: 'tools:markClear', unclear: 'tools:markUnclear', wrong: 'tools:markWrong' } as const satisfies Record<PageMark, string>

/** One tap to say how a page reads, without a word about who says it. With scripts the page stays as it is, with all that was typed. */
export function MarkForm({ page, words }: { page: string; words: Words }) {
  const { Form, data } = useFetcher<MarkReply>()
  return (
    <Form method="post" action={`/${words.language}/mark`} className="no-print">
      <fieldset className="row">
        <legend className="small">{words.t('tools:markAsk')}</legend>
        <input type="hidden" name="page" value={page} />
        {Object.entries(MARKS).map(([mark, text]) => (
          <Button key={mark} kind="quiet" name="mark" value={mark}>
            {words.t(text)}
          </Button>
        ))}
      </fieldset>
      {data ? <StatusMessage>{words.t(MARK_REPLIES[data.outcome])}</StatusMessage> : null}
    </Form>
  )
}

export const MARK_REPLIES = { thanks: 'tools:markThanks', tooMany: 'tools:markTooMany' } as const satisfies Record<MarkReply['outcome'], string>
