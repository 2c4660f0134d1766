/** A message in the person's language: when, where, how. Nothing of what they answered, and no code. */
import type { Words } from '~/i18n/words'
import { directionOf, type Language } from '~/i18n/languages'
import { isolate } from '~/i18n/format'
import { localName } from '~/referral/names'
import type { Center } from '~/referral/types'
import type { Compose } from './messages.server'
import { timeText } from './times'

export interface ComposeWith {
  /** Words of a language. */
  readonly wordsOf: (language: Language) => Words
  readonly getCenter: (id: string) => Promise<Pick<Center, 'names' | 'address' | 'phones'> | null>
  /** Where the portal is reached, without a slash at the end; null when nobody said. */
  readonly publicUrl: string | null
}

export function composeWith({ wordsOf, getCenter, publicUrl }: ComposeWith): Compose {
  return async ({ message, booking, slot, person }) => {
    const words = wordsOf(booking.language)
    const center = await getCenter(booking.centerId)
    const name = isolate(center ? localName(center.names, booking.language).text : words.t('appointments:theCenter'))
    const { day, span } = timeText(words, slot.startsAt, slot.minutes)
    const address = booking.kind === 'inPerson' && center?.address ? words.t('appointments:mailAddress', { address: isolate(center.address) }) : null
    const own = center?.phones.find(({ owner }) => owner === 'self')
    const phone = own ? words.t('appointments:mailPhone', { phone: isolate(own.number) }) : null
    const page = publicUrl ? `${publicUrl}/${booking.language}/appointment` : null
    const lines = [
      [words.t('appointments:mailHello', { name: isolate(person.name) })],
      [words.t(`appointments:mail-${message.kind}`, { center: name })],
      [day, isolate(span), words.t(`appointments:kindLong-${booking.kind}`), address, phone],
      message.kind === 'reminder' ? [words.t('appointments:mailChange'), page] : [words.t('appointments:mailOther'), page],
      [words.t('appointments:mailNoAnswer')],
    ]
    return {
      id: message.id,
      language: booking.language,
      direction: directionOf(booking.language),
      subject: words.t(`appointments:subject-${message.kind}`),
      text: lines.map((paragraph) => paragraph.filter((line) => line !== null).join('\n')).join('\n\n'),
    }
  }
}
