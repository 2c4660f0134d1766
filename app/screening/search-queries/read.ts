/** Reading the query lists: one line for each group, `ids = query · query`; `authority:id` stands for every right of it. */
import type { Language } from '~/i18n/languages'
import { AM } from './am'
import { AR } from './ar'
import { EN } from './en'
import { HE } from './he'
import { RU } from './ru'

export interface Expected {
  readonly language: Language
  readonly query: string
  /** Ids of rights, or `authority:id`, that a counsellor would accept. */
  readonly accepted: readonly string[]
}

const LISTS: Readonly<Record<Language, string>> = { he: HE, ar: AR, ru: RU, en: EN, am: AM }

export function expectedQueries(): Expected[] {
  return (Object.keys(LISTS) as Language[]).flatMap((language) =>
    LISTS[language]
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [ids = '', queries = ''] = line.split(' = ')
        return queries.split(' · ').map((query) => ({ language, query: query.trim(), accepted: ids.split(' ') }))
      }),
  )
}
