/** The plan as the person takes it home: goals, claims, what to bring, by when, who does what, whom to call. */
import type { NeedArea } from '#db/casework-codes'
import { directionOf } from '~/i18n/languages'
import type { Values, Words } from '~/i18n/words'
import type { PlanWords } from '~/plan/plan-words'
import { catalogue } from '~/rights'
import { rightName } from '~/screening/condition-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { HebrewTerm } from '~/ui/hebrew-term'
import { PhoneLink } from '~/ui/phone-link'
import { Outcome } from './claim-story'
import { dueText, langOf, personText } from './claim-words'
import type { Claim } from './claims.server'
import type { GoalTexts } from './goal-texts'
import { ENDED } from './moves'

export interface PaperClaim extends Omit<Claim, 'steps' | 'openedAt' | 'note' | 'noteBy' | 'staffId'> {
  /** Name of who does what comes next; null: the person themself. */
  readonly who: string | null
  /** Papers that are still to be brought, by id. */
  readonly wanted: readonly string[]
  readonly authority: string | null
  readonly phones: readonly string[]
}

export interface PaperPlan {
  readonly fileId: string
  readonly today: string
  readonly name: string
  readonly counsellor: string | null
  readonly center: { readonly name: string; readonly hebrew: string; readonly phones: readonly string[] } | null
  readonly goals: readonly { readonly id: string; readonly area: NeedArea; readonly texts: GoalTexts; readonly reachedOn: string | null }[]
  readonly claims: readonly PaperClaim[]
  /** Words of the rights, with the Hebrew names of their papers. */
  readonly extra: PlanWords
}

export function PlanPaper({ plan, words }: { plan: PaperPlan; words: Words }) {
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(plan.today))
  const open = plan.claims.filter(({ state }) => !ENDED.has(state))
  const ended = plan.claims.filter(({ state }) => ENDED.has(state))
  return (
    <div className="stack-loose plan-paper">
      <div className="stack-tight">
        <p className="no-print">
          <a href={`/${words.language}/staff/files/${plan.fileId}/plan`}>{words.t('claims:toPlan')}</a>
        </p>
        <h1>{plan.name === '' ? words.t('claims:paper.title') : words.t('claims:paper.titleOf', { name: `\u2068${plan.name}\u2069` })}</h1>
        <p>{words.t('claims:paper.date', { date: words.date(plan.today) })}</p>
        <Help plan={plan} words={words} />
        <p className="no-print hint">{words.t('claims:paper.howToPrint')}</p>
      </div>
      {plan.goals.length > 0 ? (
        <section className="stack-tight" aria-labelledby="goals">
          <h2 id="goals">{words.t('claims:paper.goals')}</h2>
          <ol className="paper-goals">
            {plan.goals.map(({ id, texts, reachedOn }) => (
              <li key={id}>
                <GoalBeside texts={texts} words={words} />
                {reachedOn === null ? null : <strong>{words.t('claims:goal.reachedOn', { date: words.date(reachedOn) })}</strong>}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {open.length > 0 ? (
        <section className="stack" aria-labelledby="open">
          <h2 id="open">{words.t('claims:paper.open')}</h2>
          <ol className="paper-claims">
            {open.map((claim) => (
              <OpenClaim key={claim.id} claim={claim} extra={plan.extra} figures={figures} words={words} />
            ))}
          </ol>
        </section>
      ) : null}
      {ended.length > 0 ? (
        <section className="stack" aria-labelledby="ended">
          <h2 id="ended">{words.t('claims:paper.ended')}</h2>
          <ul className="paper-claims">
            {ended.map((claim) => (
              <li key={claim.id}>
                <ClaimName claim={claim} words={words} />
                <p>
                  <strong>{words.t(`claims:state.${claim.state}`)}</strong>
                </p>
                <Outcome claim={claim} words={words} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** Who helps: the center in both languages, its own numbers, and the counsellor. */
function Help({ plan: { center, counsellor }, words }: { plan: PaperPlan; words: Words }) {
  if (!center && counsellor === null) return null
  return (
    <p>
      {center ? (
        <>
          {words.t('claims:paper.center')} <bdi>{center.name}</bdi>{' '}
          {words.language === 'he' || center.name === center.hebrew ? null : <HebrewTerm inline>{center.hebrew}</HebrewTerm>}
          {center.phones.map((number) => (
            <span key={number}>
              {' · '}
              <PhoneLink number={number} />
            </span>
          ))}
        </>
      ) : null}
      {counsellor === null ? null : (
        <>
          {' · '}
          {words.t('claims:paper.counsellor')} <bdi>{counsellor}</bdi>
        </>
      )}
    </p>
  )
}

/** The person's own words first, where the page is in their language, and the Hebrew beside. */
function GoalBeside({ texts, words }: { texts: GoalTexts; words: Words }) {
  const own = texts[words.language]
  const others = Object.entries(texts).filter(([language]) => language !== words.language && (own === undefined || language === 'he'))
  return (
    <div className="paper-beside">
      {own === undefined ? null : <p className="text-kept">{own}</p>}
      {others.map(([language, text]) => (
        <p key={language} className="text-kept" {...langOf(language as keyof GoalTexts)}>
          {text}
        </p>
      ))}
    </div>
  )
}

function ClaimName({ claim: { right, person, authority }, words }: { claim: PaperClaim; words: Words }) {
  const hebrew = words.hebrew('rights', [right, 'name'])
  return (
    <div>
      <h3>
        {rightName(words, right)}
        {person === 'applicant' ? null : ` (${personText(words, person)})`}
      </h3>
      {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
      {authority === null ? null : <p className="small">{words.t(`common:authority.${authority}`)}</p>}
    </div>
  )
}

interface OpenClaimProps {
  readonly claim: PaperClaim
  readonly extra: PlanWords
  readonly figures: Values
  readonly words: Words
}

function OpenClaim({ claim, extra, figures, words }: OpenClaimProps) {
  const { right, state, due, who, wanted, reference, phones } = claim
  const names = extra[right]
  return (
    <li>
      <ClaimName claim={claim} words={words} />
      <p>
        <strong>{words.t(`claims:state.${state}`)}</strong>
        {due ? (
          <>
            {' · '}
            <strong>{words.t('claims:paper.by', { date: words.date(due.on) })}</strong> {dueText(words, right, due.what, figures)}
          </>
        ) : null}
      </p>
      {claim.refusedFor === null ? null : <Outcome claim={claim} words={words} />}
      <p>
        {who === null ? words.t('claims:paper.you') : words.t('claims:paper.who', { name: `\u2068${who}\u2069` })}
        {reference ? (
          <>
            {' · '}
            {words.t('claims:field.reference')} <bdi dir="ltr">{reference}</bdi>
          </>
        ) : null}
        {phones.map((phone) => (
          <span key={phone}>
            {' · '}
            <PhoneLink number={phone} />
          </span>
        ))}
      </p>
      {state === 'collecting' && wanted.length > 0 ? (
        <div className="stack-tight">
          <h4>{words.t('claims:paper.bring')}</h4>
          <ul className="paper-papers">
            {wanted.map((paper) => {
              const hebrew = names?.hebrew[paper]
              return (
                <li key={paper}>
                  <span className="paper-box" aria-hidden="true" />
                  <span>{names?.papers[paper] ?? paper}</span>
                  {hebrew ? (
                    <span lang="he" dir={directionOf('he')}>
                      {hebrew}
                    </span>
                  ) : null}
                </li>
              )
            })}
          </ul>
        </div>
      ) : null}
    </li>
  )
}
