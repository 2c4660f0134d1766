/** What a resident fills in: who, how to reach them, in which language, and whether they attach their screening. */
import { useEffect, useState } from 'react'
import type { DayPart, MeetingKind } from '#db/appointment-codes'
import type { Language } from '~/i18n/languages'
import { isolate } from '~/i18n/format'
import type { Words } from '~/i18n/words'
import { formatCode } from '~/interview/saved/code'
import { ownKept } from '~/interview/saved/kept.client'
import { Button } from '~/ui/button'
import { RadioCards } from '~/ui/radio-cards'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/text-field'
import type { Draft, DraftErrors, FieldName } from './draft'
import { KEPT_DAYS } from './kept-days'

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
  const code = useKeptCode(keptCode, words.language)
  return (
    <form method="post" className="stack-loose" noValidate autoComplete="on">
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
        <RadioCards
          // What this device keeps is known only after its scripts ran.
          key={code ?? ''}
          id="attach" name="attach" label={t('attach')} hint={t('attachHint', { days: KEPT_DAYS })} defaultValue={draft.attach}
          options={[
            { value: 'no', label: t('attachNo') },
            ...(code === null ? [] : [{ value: code, label: <KeptChoice code={code} words={words} />, hint: t('consentHint') }]),
            { value: 'typed', label: t('attachTyped'), hint: t('consentHint') },
          ]}
        />
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

function KeptChoice({ code, words }: { code: string; words: Words }) {
  return (
    <>
      {words.t('appointments:attachKept')}{' '}
      <bdi dir="ltr" className="num">
        {formatCode(code)}
      </bdi>
    </>
  )
}

/** The code that this device keeps: with scripts, in the browser. */
function useKeptCode(inCookie: string | null, language: Language): string | null {
  const [code, setCode] = useState(inCookie)
  useEffect(() => {
    let isThere = true
    void ownKept(language).then(({ saved }) => {
      if (isThere && saved) setCode(saved.code)
    })
    return () => {
      isThere = false
    }
  }, [language])
  return code
}
