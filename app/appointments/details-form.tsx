/** What a resident fills in: who, how to reach them, in which language, and whether they attach their screening. */
import type { DayPart, MeetingKind } from '#db/appointment-codes'
import type { Language } from '~/i18n/languages'
import { isolate } from '~/i18n/format'
import type { Words } from '~/i18n/words'
import { formatCode, readCode } from '~/interview/saved/code'
import { Button } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { RadioCards } from '~/ui/radio-cards'
import { ErrorSummary } from '~/ui/error-summary'
import { FieldGroup } from '~/ui/field'
import { CARRIED_FORM } from '~/ui/language-switch'
import { useNonce } from '~/ui/nonce'
import { TextField } from '~/ui/text-field'
import type { Draft, DraftErrors, FieldName } from './draft'
import { SHOWN } from './shown'

export interface DetailsFormProps {
  readonly draft: Draft
  readonly errors: DraftErrors | null
  /** More than one: the way of meeting is asked. */
  readonly kinds: readonly MeetingKind[]
  readonly languages: readonly Language[]
  /** Of those, the ones that need no interpreter. */
  readonly spoken: readonly string[]
  /** For a call-back, when it suits. */
  readonly dayParts?: readonly DayPart[]
  readonly needsPhone: boolean
  /** Code under which this device has saved a screening without scripts; null when it has none. */
  readonly keptCode: string | null
  readonly words: Words
}

/** As a phone number and an e-mail address are written. */
const EXAMPLES: Readonly<Partial<Record<FieldName, string>>> = { phone: '050-1234567', email: 'name@example.com' }

const ORDER: readonly FieldName[] = ['kind', 'dayPart', 'language', 'name', 'phone', 'email', 'code']

export function DetailsForm({ draft, errors, kinds, languages, spoken, dayParts, needsPhone, keptCode, words }: DetailsFormProps) {
  const t = (key: string, values?: Record<string, string | number>) => words.t(`appointments:${key}`, values)
  const error = (field: FieldName) => (errors?.[field] ? t(`error-${errors[field]}`, { example: isolate(EXAMPLES[field] ?? '') }) : undefined)
  const wrong = ORDER.filter((field) => errors?.[field])
  return (
    <form id={CARRIED_FORM} method="post" className="stack-loose" noValidate autoComplete="on">
      <input type="hidden" name={SHOWN} value="form" />
      {wrong.length > 0 ? (
        <ErrorSummary title={t('errorTitle', { count: wrong.length })} errors={wrong.map((field) => ({ fieldId: field, text: error(field) }))} />
      ) : null}
      {kinds.length > 1 ? (
        <RadioCards
          id="kind" name="kind" label={t('how')} error={error('kind')} defaultValue={draft.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind-${kind}`), hint: t(`kindHint-${kind}`) }))}
        />
      ) : null}
      {dayParts ? (
        <RadioCards
          id="dayPart" name="dayPart" label={t('when')} error={error('dayPart')} defaultValue={draft.dayPart}
          options={dayParts.map((part) => ({ value: part, label: t(`dayPart-${part}`) }))}
        />
      ) : null}
      <RadioCards
        id="language" name="language" label={t('inLanguage')} error={error('language')}
        defaultValue={draft.language}
        options={languages.map((language) => ({
          value: language, label: words.t(`common:language.${language}`), hint: spoken.includes(language) ? undefined : t('withInterpreter'),
        }))}
      />
      <TextField id="name" name="name" label={t('name')} hint={t('nameHint')} error={error('name')} defaultValue={draft.name} autoComplete="given-name" maxLength={60} />
      <TextField
        id="phone" name="phone" label={t('phone')} hint={needsPhone ? t('phoneHintCall') : t('phoneHint')} error={error('phone')} defaultValue={draft.phone}
        type="tel" dir="ltr" autoComplete="tel" inputMode="tel" maxLength={40}
      />
      {dayParts ? null : (
        <TextField
          id="email" name="email" label={t('email')} hint={t('emailHint')} error={error('email')} defaultValue={draft.email}
          type="email" dir="ltr" autoComplete="email" inputMode="email" spellCheck={false} maxLength={120}
        />
      )}
      <div className="stack">
        <AttachChoice draft={draft} keptCode={keptCode} words={words} />
        <TextField
          id="code" name="code" label={t('savedCode')} hint={t('savedCodeHint')} error={error('code')} defaultValue={draft.code}
          dir="ltr" autoComplete="off" spellCheck={false} maxLength={100}
        />
        <p>
          <a href={`/${words.language}/save`}>{t('saveFirst')}</a>
        </p>
      </div>
      <input type="hidden" name="step" value="review" />
      <p>
        <Button iconEnd="forward">{t('toReview')}</Button>
      </p>
    </form>
  )
}

/** No, yes by the code that this device keeps, or yes by a code that is typed. Nothing is chosen beforehand. */
function AttachChoice({ draft, keptCode, words }: Pick<DetailsFormProps, 'draft' | 'keptCode' | 'words'>) {
  const nonce = useNonce()
  const t = (key: string) => words.t(`appointments:${key}`)
  const chosen = readCode(draft.attach)
  const code = 'code' in chosen ? chosen.code : keptCode
  const choice = (value: string, label: string) => ({ type: 'radio' as const, name: 'attach', value, label, checked: draft.attach === value })
  return (
    <FieldGroup id="attach" role="radiogroup" label={t('attach')} hint={t('attachHint')}>
      <div className="choices">
        <Choice id="attach" {...choice('no', t('attachNo'))} />
        <div data-kept-choice hidden={code === null}>
          <Choice
            id="attach-kept" {...choice(code ?? 'kept', '')} hint={t('consentHint')}
            label={
              <>
                {t('attachKept')}{' '}
                <bdi dir="ltr" className="num" data-kept-code>
                  {code === null ? '' : formatCode(code)}
                </bdi>
              </>
            }
          />
        </div>
        <Choice id="attach-typed" {...choice('typed', t('attachTyped'))} hint={t('consentHint')} />
      </div>
      {/* With scripts the code lies in the browser, and this finds it there. */}
      <script src="/kept-code.js" defer nonce={nonce} />
    </FieldGroup>
  )
}
