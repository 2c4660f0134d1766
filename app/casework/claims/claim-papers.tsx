/** The papers of a claim as tick-boxes: what is there, since when, and what is still to come. */
import type { Values, Words } from '~/i18n/words'
import { documentText } from '~/screening/condition-words'
import { Button } from '~/ui/button'
import { HebrewTerm } from '~/ui/hebrew-term'

export interface ClaimPapersProps {
  readonly words: Words
  readonly right: string
  /** Ids of the right's papers in their order. */
  readonly papers: readonly string[]
  /** Those that are there, with the day on which they came. */
  readonly received: Readonly<Record<string, string>>
  readonly figures: Values
}

export function ClaimPapers({ words, right, papers, received, figures }: ClaimPapersProps) {
  if (papers.length === 0) return <p>{words.t('claims:papers.none')}</p>
  return (
    <form method="post" className="stack">
      <fieldset className="plan-ticks claim-papers">
        <legend className="visually-hidden">{words.t('claims:papers.title')}</legend>
        {papers.map((paper) => {
          const hebrew = hebrewPaper(words, right, paper)
          const on = received[paper]
          return (
            <label className="plan-tick" key={paper}>
              <input type="checkbox" name="paper" value={paper} defaultChecked={on !== undefined} />
              <span>
                {documentText(words, right, paper, figures)} {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}{' '}
                {on ? <span className="small">{words.t('claims:papers.since', { date: words.date(on) })}</span> : null}
              </span>
            </label>
          )
        })}
      </fieldset>
      <p>
        <Button kind="second" name="do" value="papers">
          {words.t('claims:papers.save')}
        </Button>
      </p>
    </form>
  )
}

/** The Hebrew name of a paper beside a translated one; null on Hebrew pages. */
export function hebrewPaper(words: Words, right: string, paper: string): string | null {
  return words.hebrew('rights', [right, 'documents', paper]) ?? words.hebrew('rights', ['_shared', 'documents', paper])
}
