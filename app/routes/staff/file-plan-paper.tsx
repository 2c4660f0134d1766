import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { claimsOf, rightOf } from '~/casework/claims/claims.server'
import styles from '~/casework/claims/claims.css?url'
import { goalsOf } from '~/casework/claims/goals.server'
import { PlanPaper } from '~/casework/claims/plan-paper'
import { nameOfFile, membersOf } from '~/casework/files/files.server'
import { todayInIsrael } from '~/i18n/today'
import { useWords, wordsFor } from '~/i18n/words'
import { wordsOf } from '~/i18n/resources.server'
import planStyles from '~/plan/plan.css?url'
import type { Center } from '~/referral/types'
import { catalogue } from '~/rights'
import { planWords } from '~/plan/plan-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { requireFile } from './file-door.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('claims:plan.title'), isPrivate: true }) }

export const links: LinksFunction = () => [planStyles, styles].map((href) => ({ rel: 'stylesheet', href }))

/** The plan on paper, in the language of the address, with the Hebrew beside what one shows at an office. */
export async function loader(args: LoaderFunctionArgs) {
  const language = languageOfAddress(args.params)
  const { me, head } = await requireFile(args, 'case.read')
  const { context } = args
  const { db, vault } = context
  const [claims, goals, members, center] = await Promise.all([
    claimsOf(db, vault, head.id), goalsOf(db, vault, head.id), membersOf(db, vault, head.id), context.directory.getCenter(head.center),
  ])
  await audit(context, me, { action: 'plan.printed', record: 'file', id: head.id, center: head.center })
  const names = await namesOf([...claims.flatMap(({ staffId }) => staffId ?? []), ...(head.staff === null ? [] : [head.staff])], context)
  const today = todayInIsrael(new Date())
  const words = wordsFor(wordsOf(language))
  const rights = claims.flatMap(({ right }) => rightOf(right) ?? [])
  return {
    fileId: head.id, today,
    name: nameOfFile(members),
    counsellor: head.staff === null ? null : (names.get(head.staff) ?? null),
    center: center && { name: center.names[language] ?? center.names.he, hebrew: center.names.he, phones: phonesOf(center) },
    goals: goals.map(({ id, area, texts, reachedOn }) => ({ id, area, texts, reachedOn })),
    claims: claims.map(({ steps: _steps, openedAt: _openedAt, note: _note, noteBy: _noteBy, staffId, ...claim }) => ({
      ...claim, who: staffId === null ? null : (names.get(staffId) ?? null), wanted: (rightOf(claim.right)?.documents ?? []).filter((paper) => !claim.papers[paper]),
      phones: rightOf(claim.right)?.claim.phones ?? [], authority: rightOf(claim.right)?.authority ?? null,
    })),
    extra: planWords(words, rights, rightFigures(words, catalogue.parameters, figuresOfDay(today))),
  }
}

/** The center's own numbers, and where it has none those through which it is reached. */
function phonesOf({ phones }: Center): readonly string[] {
  const own = phones.filter(({ owner }) => owner === 'self')
  return (own.length > 0 ? own : phones).map(({ number }) => number)
}

export default function FilePlanPaper() {
  return <PlanPaper plan={useLoaderData<typeof loader>()} words={useWords()} />
}
