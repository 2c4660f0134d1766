/** The steps of a proposal that are open to whoever reads it. */
import type { ProposalState } from '#db/law-codes'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/text-field'

interface ProposalStepsProps {
  readonly state: ProposalState
  readonly isMine: boolean
  /** What it changes was measured, on the law of now. */
  readonly isMeasured: boolean
  readonly reasonError: string | undefined
  readonly words: Words
}

export function ProposalSteps({ state, isMine, isMeasured, reasonError, words }: ProposalStepsProps) {
  if (state !== 'draft' && state !== 'waiting') return null
  return (
    <section className="stack side-panel" id="steps" tabIndex={-1} aria-labelledby="steps-title">
      <h2 id="steps-title">{words.t('law:steps.title')}</h2>
      {isMine ? <OwnSteps state={state} words={words} /> : null}
      {!isMine && state === 'waiting' ? <SecondPerson isMeasured={isMeasured} reasonError={reasonError} words={words} /> : null}
      {!isMine && state === 'draft' ? <p>{words.t('law:steps.stillDraft')}</p> : null}
    </section>
  )
}

function OwnSteps({ state, words }: { state: 'draft' | 'waiting'; words: Words }) {
  return (
    <form method="post" className="stack">
      <p>{words.t(state === 'draft' ? 'law:steps.sendText' : 'law:steps.waitText')}</p>
      <p className="row">
        {state === 'draft' ? (
          <Button name="do" value="send" icon="send">
            {words.t('law:steps.send')}
          </Button>
        ) : null}
        <Button name="do" value="withdraw" kind="second">
          {words.t('law:steps.withdraw')}
        </Button>
      </p>
    </form>
  )
}

function SecondPerson({ isMeasured, reasonError, words }: Pick<ProposalStepsProps, 'isMeasured' | 'reasonError' | 'words'>) {
  return (
    <>
      {isMeasured ? (
        <form method="post" className="stack">
          <p>{words.t('law:steps.approveText')}</p>
          <p>
            <Button name="do" value="approve" icon="tick">
              {words.t('law:steps.approve')}
            </Button>
          </p>
        </form>
      ) : (
        <p>{words.t('law:steps.measureFirst')}</p>
      )}
      <form method="post" className="stack" noValidate>
        <TextField id="reason" name="reason" label={words.t('law:steps.reason')} hint={words.t('law:steps.reasonHint')} maxLength={1000} autoComplete="off" error={reasonError} />
        <p>
          <Button name="do" value="refuse" kind="second">
            {words.t('law:steps.refuse')}
          </Button>
        </p>
      </form>
    </>
  )
}
