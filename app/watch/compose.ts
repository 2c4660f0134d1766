/** The letters about the law in words: names of rights, where to look, and how to end it. Nothing of what anybody answered. */
import { directionOf, type Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import type { ComposeLetter } from './watches.server'

/** @param origin where the portal is reached, without a slash at the end */
export function composeLetterWith(wordsOf: (language: Language) => Words, origin: string): ComposeLetter {
  return ({ kind, id, language, rights, token, until }) => {
    const words = wordsOf(language)
    const link = `${origin}/${language}/watch/${token}`
    const names = rights.map((right) => [`– ${words.right(right, ['name']) ?? right}`, ...(kind === 'changed' ? [`${origin}/${language}/rights/${right}`] : [])].join('\n'))
    const paragraphs =
      kind === 'confirm'
        ? [[words.t('watch:confirmText')], names, [words.t('watch:confirmLink'), link], [words.t('watch:notYou')]]
        : [[words.t('watch:changedText')], names, [words.t('watch:changedMaybe')], [words.t('watch:endText', { date: words.date(until) }), link]]
    return {
      id, language, direction: directionOf(language), subject: words.t(`watch:subject-${kind}`),
      text: [[words.t('watch:hello')], ...paragraphs].map((lines) => lines.join('\n')).join('\n\n'),
    }
  }
}
