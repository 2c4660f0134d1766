import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { requireStaff } from '~/accounts/require-staff.server'
import { rulesHere, takeAssessment } from '~/casework/claims/assessments.server'
import { answersOfSheet, carriedAnswers } from '~/casework/desk/quick/carried-answers'
import { ConsentFields } from '~/casework/files/consent-fields'
import { HeadFields, PersonFields, personProblemKey } from '~/casework/files/fields'
import styles from '~/casework/files/files.css?url'
import { openFile } from '~/casework/files/files.server'
import { likelySame } from '~/casework/files/find.server'
import { readConsents, readHead, typedHead, typedPerson } from '~/casework/files/form.server'
import { FoundTable } from '~/casework/files/found-table'
import { NO_DETAILS, NOBODY, type PersonProblem, readPerson, typedOf } from '~/casework/files/person'
import type { Language } from '~/i18n/languages'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { type Answers, hasAnswers } from '~/interview/answers'
import { isRefusal } from '~/interview/saved/replies'
import { openByForm } from '~/interview/saved/requests.server'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Notice } from '~/ui/notice'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { withWholeDays } from '~/ui/whole-date'
import { findLocalities } from '../find-localities.server'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { centersToChoose } from './centers.server'
import { formText } from './form-text'
import { foundLines, ownCenters } from './found-lines.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:new.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'case.write')
  return { centers: await centersToChoose(context.directory, me.grants, 'case.write', language), today: todayInIsrael(new Date()) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = withWholeDays(await readForm(request))
  const center = formText(form, 'center')
  const me = await requireStaff(request, context, 'case.write', ...(center === '' ? [] : [center]))
  const { db, vault } = context
  const now = new Date()
  const today = todayInIsrael(now)
  if (formText(form, 'do') === 'begin') return data(begunWith(await answersOfSheet(form, today, findLocalities(context.directory, language)), language, today))
  const answers = carriedAnswers(form)
  const typed = {
    center, person: typedPerson(form), head: typedHead(form), scopes: form.getAll('scope').filter((scope) => typeof scope === 'string'), way: formText(form, 'way'),
    givenOn: formText(form, 'givenOn'), code: formText(form, 'code'),
  }
  const person = readPerson(typed.person, Number(today.slice(0, 4)))
  const head = await readHead(typed.head, language, async (town) => (await findLocalities(context.directory, language)(town))[0]?.code ?? null)
  const consents = readConsents(form, today)
  const problems: string[] = [
    ...(center === '' ? ['center'] : []), ...('problems' in person ? person.problems : []), ...('problems' in head ? head.problems : []),
    ...('problems' in consents ? consents.problems : []), ...((hasAnswers(answers) || typed.code.trim() !== '') && !typed.scopes.includes('keepAnswers') ? ['keepAnswers'] : []),
  ]
  const sentBack = (more: { readonly problems?: readonly string[]; readonly codeProblem?: string; readonly same?: Awaited<ReturnType<typeof foundLines>> }) =>
    data({ typed, answers, problems: [], codeProblem: null, same: [], ...more }, { status: 422 })
  if (problems.length > 0 || 'problems' in person || 'problems' in head || 'problems' in consents) return sentBack({ problems })
  const saved = typed.code.trim() === '' ? null : await openByForm(form, context, rulesHere())
  if (saved && isRefusal(saved)) return sentBack({ codeProblem: saved.problem })
  if (formText(form, 'do') !== 'sure') {
    const same = await likelySame(db, vault, ownCenters(me.grants, 'case.read'), { person: person.person, locality: head.locality })
    for (const file of same) await audit(context, me, { action: 'case.found', record: 'file', id: file.id, center: file.center })
    if (same.length > 0) return sentBack({ same: await foundLines(same, context, language) })
  }
  const isNobody = Object.values(typed.person).every((value) => value.trim() === '')
  const id = await db.transaction(async (tx) => {
    const opened = await openFile(
      tx, vault, me, { center, ...head, members: isNobody ? [] : [{ relation: 'applicant', person: person.person }], consents: [...consents] }, now,
    )
    if (saved) await takeAssessment(tx, vault, opened.id, me, { answers: saved.answers }, now)
    if (hasAnswers(answers)) {
      await takeAssessment(tx, vault, opened.id, me, { answers }, now)
      await audit({ db: tx }, me, { action: 'screening.saved', record: 'file', id: opened.id, center })
    }
    await audit({ db: tx }, me, { action: 'case.opened', record: 'file', id: opened.id, center })
    return opened.id
  })
  return redirect(`/${language}/staff/files/${id}${saved || hasAnswers(answers) ? '/assessment' : '?done=opened'}`)
}

/** The empty form for answers of the quick screening, which it carries until the file is opened. */
function begunWith(answers: Answers, language: Language, today: string) {
  const head = { kind: 'family', language, interpreter: false, locality: answers.localityName ?? '', referrer: '', details: NO_DETAILS } as const
  const typed = { center: '', person: typedOf(NOBODY), head, scopes: [] as string[], way: 'spoken', givenOn: today, code: '' }
  return { typed, answers, problems: [] as readonly string[], codeProblem: null, same: [] }
}

export default function NewFile() {
  const words = useWords()
  const { centers, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const typed = reply?.typed
  const problems = reply?.problems ?? []
  const carried = reply && hasAnswers(reply.answers) ? reply.answers : null
  const codeProblem = reply?.codeProblem ? words.t(`casework:codeProblem.${reply.codeProblem}`) : undefined
  const errors = [
    ...problems.map((problem) =>
      problem === 'keepAnswers'
        ? { fieldId: 'scope', text: words.t('desk:quick.saveProblem-consent') }
        : { fieldId: problem, text: words.t(`casework:problem.${personProblemKey(problem as PersonProblem)}`) },
    ),
    ...(codeProblem ? [{ fieldId: 'code', text: codeProblem }] : []),
  ]
  const same = reply?.same ?? []
  return (
    <div className="stack">
      <BackLink href={`/${words.language}/staff/files`}>{words.t('casework:title')}</BackLink>
      <h1>{words.t('casework:new.title')}</h1>
      {errors.length > 0 ? <ErrorSummary title={words.t('staff:errorTitle')} errors={errors} /> : null}
      <form method="post" className="stack" noValidate>
        {/* The first button is what the return key presses: it looks for likely files again, and never goes past them. */}
        <button name="do" value="open" hidden aria-hidden="true" tabIndex={-1} />
        {carried ? <input type="hidden" name="answers" value={JSON.stringify(carried)} /> : null}
        {same.length > 0 ? (
          <section className="stack" role="alert">
            <Notice kind="help" icon="people" lead={<span id="same">{words.t('casework:new.sameTitle')}</span>}>
              {words.t('casework:new.sameText')}
            </Notice>
            <FoundTable caption={words.t('casework:new.sameTitle')} files={same} />
            <p>
              <Button name="do" value="sure" kind="second">
                {words.t('casework:new.openAnyway')}
              </Button>
            </p>
          </section>
        ) : (
          <p>{words.t('casework:new.lead')}</p>
        )}
        <section className="stack side-panel" aria-labelledby="who">
          <h2 id="who">{words.t('casework:new.who')}</h2>
          {centers.length === 1 ? (
            <input type="hidden" name="center" value={centers[0]?.id ?? ''} />
          ) : (
            <div className="desk-fields">
              <SelectField
                id="center" name="center" label={words.t('casework:field.center')} emptyLabel={words.t('staff:choose')} defaultValue={typed?.center ?? ''}
                options={centers.map(({ id, name }) => ({ value: id, label: name }))} error={problems.includes('center') ? words.t('casework:problem.center') : undefined}
              />
            </div>
          )}
          <PersonFields typed={typed?.person ?? typedOf(NOBODY)} problems={problems} isFirst={!reply} />
        </section>
        <section className="stack side-panel" aria-labelledby="help">
          <h2 id="help">{words.t('casework:new.help')}</h2>
          <HeadFields
            typed={typed?.head ?? { kind: 'family', language: words.language, interpreter: false, locality: '', referrer: '', details: NO_DETAILS }} problems={problems}
          />
        </section>
        <div className="halves">
          <section className="stack side-panel" aria-labelledby="consent">
            <h2 id="consent">{words.t('casework:new.consent')}</h2>
            <ConsentFields scopes={typed?.scopes ?? []} way={typed?.way ?? 'spoken'} givenOn={typed?.givenOn ?? today} problems={problems} />
          </section>
          <section className="stack side-panel" aria-labelledby="saved">
            <h2 id="saved">{words.t('casework:new.saved')}</h2>
            <p className="hint">{words.t(carried ? 'casework:new.carriedHint' : 'casework:new.savedHint')}</p>
            <div className="desk-fields">
              <TextField
                id="code" name="code" dir="ltr" autoComplete="off" spellCheck={false} maxLength={60} label={words.t('casework:new.code')} defaultValue={typed?.code} error={codeProblem}
              />
              <TextField id="pin" name="pin" dir="ltr" inputMode="numeric" autoComplete="off" maxLength={20} label={words.t('casework:new.pin')} />
            </div>
          </section>
        </div>
        <p>
          <Button name="do" value="open">{words.t('casework:new.open')}</Button>
        </p>
      </form>
    </div>
  )
}
