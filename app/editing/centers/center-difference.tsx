/** Two records side by side, field by field: what was, and what is to be. */
import { Fragment } from 'react'
import { LANGUAGES } from '#db/directory-codes'
import { intlTag } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { DataTable } from '~/ui/data-table'
import { type CenterFields, differing } from './content'
import { spansOn, spansText } from './hours-text'

const LABELS: Readonly<Record<keyof CenterFields, string>> = {
  address: 'editing:address', phones: 'editing:phones', hours: 'editing:weekHours', exceptions: 'editing:exceptions', languages: 'editing:spoken',
  topics: 'editing:topics', wheelchairAccess: 'editing:access', appointment: 'editing:howToCome', note: 'editing:note', source: 'editing:centerSource',
  confirmedOn: 'editing:confirmed', email: 'editing:email',
}

/** Stands between the parts of one field. */
const BETWEEN = ' · '

export function fieldLabel(words: Words, name: keyof CenterFields): string {
  return words.t(LABELS[name])
}

/** A field in words. */
export function fieldText(words: Words, name: keyof CenterFields, fields: CenterFields): string {
  const unknown = words.t('editing:value-unknown')
  const ltr = (text: string) => `\u2066${text}\u2069`
  switch (name) {
    case 'address':
    case 'source':
    case 'email':
      return fields[name] ?? unknown
    case 'phones':
      return fields.phones.map(({ number, extension }) => ltr(extension === undefined ? number : `${number} # ${extension}`)).join(BETWEEN) || unknown
    case 'hours': {
      const { hours } = fields
      if (hours === null) return unknown
      if ('always' in hours) return words.t('places:hoursAlways')
      const day = new Intl.DateTimeFormat(intlTag(words.language), { weekday: 'long', timeZone: 'UTC' })
      return [0, 1, 2, 3, 4, 5, 6]
        .map((index) => [day.format(new Date(Date.UTC(2026, 0, 4 + index))), spansOn(hours, index)] as const)
        .filter(([, spans]) => spans.length > 0)
        .map(([name, spans]) => `${name} ${ltr(spansText(spans))}`)
        .join(BETWEEN)
    }
    case 'exceptions':
      return (fields.exceptions ?? [])
        .map(({ from, to, spans }) => `${words.date(from)} – ${words.date(to)}: ${spans.length === 0 ? words.t('places:closed') : ltr(spansText(spans))}`)
        .join(BETWEEN) || '–'
    case 'languages':
      return fields.languages ? words.list(fields.languages.map((code) => words.t(`common:language.${code}`))) : unknown
    case 'topics':
      return words.list(fields.topics.map((topic) => words.t(`common:topic.${topic}`)))
    case 'wheelchairAccess':
      return fields.wheelchairAccess === null ? unknown : words.t(fields.wheelchairAccess ? 'editing:value-yes' : 'editing:value-no')
    case 'appointment':
      return words.t(`editing:value-${fields.appointment ?? 'unknown'}`)
    case 'note':
      return LANGUAGES.flatMap((language) => (fields.note?.[language] ? [`\u2068${fields.note[language]}\u2069`] : [])).join(' / ') || '–'
    case 'confirmedOn':
      return fields.confirmedOn === null ? words.t('editing:neverConfirmed') : words.date(fields.confirmedOn)
  }
}

/** A field in a narrow cell: phones and hours break between one and the next, never within. */
function FieldValue({ words, name, fields }: { words: Words; name: keyof CenterFields; fields: CenterFields }) {
  const text = fieldText(words, name, fields)
  if (name !== 'phones' && name !== 'hours') return <bdi>{text}</bdi>
  return text.split(BETWEEN).map((piece, place) => (
    <Fragment key={place}>
      {place > 0 ? BETWEEN : null}
      <bdi className="num">{piece}</bdi>
    </Fragment>
  ))
}

export function CenterDifference({ words, caption, was, now }: { words: Words; caption: string; was: CenterFields; now: CenterFields }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rowHeaders
      columns={[
        { key: 'field', header: words.t('editing:field') },
        { key: 'was', header: words.t('editing:before') },
        { key: 'now', header: words.t('editing:after') },
      ]}
      rows={differing(was, now).map((name) => ({
        key: name, cells: [fieldLabel(words, name), <FieldValue key="was" words={words} name={name} fields={was} />, <FieldValue key="now" words={words} name={name} fields={now} />],
      }))}
    />
  )
}
