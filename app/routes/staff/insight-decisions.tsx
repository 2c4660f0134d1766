import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import { InsightBody } from '~/insight/view/insight-body'
import styles from '~/insight/view/insight.css?url'
import type { PageHandle } from '../page-head'
import { insightPage } from './insight-page.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('insight:page.decisions'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export function loader(args: LoaderFunctionArgs) {
  return insightPage(args, 'decisions')
}

/** What the authorities decide, how long it takes, and what became too late. */
export default function InsightDecisions() {
  return <InsightBody page={useLoaderData<typeof loader>()} words={useWords()} />
}
