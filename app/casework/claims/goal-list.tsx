/** The goals that were agreed, each in both languages, and the form for one. */
import { NEED_AREAS } from '#db/casework-codes'
import { type Language, OWN_NAMES } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/select-field'
import { langOf } from './claim-words'
import type { GoalTexts } from './goal-texts'
import type { Goal } from './goals.server'
import { NoteField } from './note-field'

interface GoalsProps {
  readonly goals: readonly Goal[]
  /** The person's language. */
  readonly own: Language
  readonly words: Words
}

export function Goals({ goals, words }: GoalsProps) {
  if (goals.length === 0) return <p>{words.t('claims:goal.none')}</p>
  return (
    <ul className="desk-list">
      {goals.map((goal) => (
        <li key={goal.id}>
          <GoalWords goal={goal} words={words} />
          <form method="post" className="row no-print">
            <input type="hidden" name="goal" value={goal.id} />
            <input type="hidden" name="version" value={goal.version} />
            {goal.reachedOn === null ? (
              <Button kind="quiet" name="do" value="reached" icon="tick">
                {words.t('claims:goal.reached')}
              </Button>
            ) : (
              <Button kind="quiet" name="do" value="notReached" icon="back">
                {words.t('claims:goal.notReached')}
              </Button>
            )}
            <a href={`?goal=${goal.id}#goal-form`}>{words.t('claims:goal.change')}</a>
            <Button kind="quiet" name="do" value="removeGoal" icon="trash">
              {words.t('claims:goal.remove')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

function GoalWords({ goal: { area, texts, agreedOn, reachedOn }, words }: { goal: Goal; words: Words }) {
  return (
    <div className="stack-tight">
      <p className="small">
        {words.t(`claims:area.${area}`)} · {words.t('claims:goal.agreed', { date: words.date(agreedOn) })}
        {reachedOn === null ? null : (
          <>
            {' · '}
            <strong>{words.t('claims:goal.reachedOn', { date: words.date(reachedOn) })}</strong>
          </>
        )}
      </p>
      <GoalTextsView texts={texts} />
    </div>
  )
}

export function GoalTextsView({ texts }: { texts: GoalTexts }) {
  return (
    <>
      {(Object.entries(texts) as [Language, string][]).map(([language, text]) => (
        <p key={language} {...langOf(language)} className="text-kept">
          {text}
        </p>
      ))}
    </>
  )
}

interface GoalFormProps {
  /** Null for a new one. */
  readonly goal: Goal | null
  readonly own: Language
  readonly words: Words
  readonly typed?: { readonly area: string; readonly texts: GoalTexts } | undefined
}

export function GoalForm({ goal, own, words, typed }: GoalFormProps) {
  const texts = typed?.texts ?? goal?.texts ?? {}
  return (
    <form method="post" action="?" id="goal-form" className="stack side-panel" noValidate>
      {goal ? (
        <>
          <input type="hidden" name="goal" value={goal.id} />
          <input type="hidden" name="version" value={goal.version} />
        </>
      ) : null}
      <SelectField
        id="area" name="area" label={words.t('claims:goal.area')} emptyLabel={words.t('staff:choose')} defaultValue={typed?.area ?? goal?.area ?? ''}
        options={NEED_AREAS.map((area) => ({ value: area, label: words.t(`claims:area.${area}`) }))}
      />
      <div className="halves">
        <NoteField id="text-he" name="text-he" rows={2} lang="he" label={words.t('claims:goal.inLanguage', { language: OWN_NAMES.he })} defaultValue={texts.he} />
        {own === 'he' ? null : (
          <NoteField
            id="text-own" name="text-own" rows={2} lang={own} label={words.t('claims:goal.inLanguage', { language: `\u2068${OWN_NAMES[own]}\u2069` })}
            defaultValue={texts[own]}
          />
        )}
      </div>
      <p className="row">
        <Button kind="second" name="do" value={goal ? 'changeGoal' : 'addGoal'}>
          {words.t('claims:goal.save')}
        </Button>
        {goal ? <a href="?">{words.t('claims:goal.leave')}</a> : null}
      </p>
    </form>
  )
}
