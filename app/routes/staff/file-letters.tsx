import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { claimsOf } from '~/casework/claims/claims.server'
import { useWords } from '~/i18n/words'
import { lettersFor } from '~/letters/catalogue'
import styles from '~/letters/letters.css?url'
import { letterEntries } from '~/letters/view.server'
import { HebrewTerm } from '~/ui/hebrew-term'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { requireFile } from './file-door.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('claims:letters.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.read')
  const { context, params, request } = args
  const claims = await claimsOf(context.db, context.vault, head.id)
  await audit(context, me, { action: 'claim.read', record: 'file', id: head.id, center: head.center })
  const right = new URL(request.url).searchParams.get('right')
  const own = lettersFor(right === null ? claims.map((claim) => claim.right) : [right])
  return { fileId: head.id, own, groups: letterEntries(languageOfAddress(params)) }
}

/** The letters that serve the claims of the file, then all others. */
export default function FileLetters() {
  const words = useWords()
  const { fileId, own, groups } = useLoaderData<typeof loader>()
  const base = `/${words.language}/staff/files/${fileId}`
  const all = groups.flatMap(({ letters }) => letters)
  const sections = [
    { id: 'own', title: words.t('claims:letters.forClaims'), letters: all.filter(({ id }) => own.includes(id)) },
    ...groups.map(({ situation, letters }) => ({ id: situation, title: words.t(`letters:situation.${situation}`), letters: letters.filter(({ id }) => !own.includes(id)) })),
  ].filter(({ letters }) => letters.length > 0)
  return (
    <div className="stack-loose">
      <div className="stack">
        <h1>{words.t('claims:letters.title')}</h1>
        <p>
          {words.t('claims:letters.lead')} <a href={`${base}/plan`}>{words.t('claims:toPlan')}</a>
        </p>
      </div>
      {sections.map(({ id, title, letters }) => (
        <section className="stack-tight" key={id} aria-labelledby={`letters-${id}`}>
          <h2 id={`letters-${id}`}>{title}</h2>
          <ul className="link-columns">
            {letters.map((letter) => (
              <li key={letter.id}>
                <a href={`${base}/letters/${letter.id}`}>{words.t(`letters:name.${letter.id}`)}</a> {letter.hebrewName ? <HebrewTerm>{letter.hebrewName}</HebrewTerm> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
