import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import { InsightBody } from '~/insight/view/insight-body'
import styles from '~/insight/view/insight.css?url'
import type { PageHandle } from '../page-head'
import { insightPage } from './insight-page.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('insight:page.demand'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export function loader(args: LoaderFunctionArgs) {
  return insightPage(args, 'demand')
}

/** Who waits for the centers, and who looked for help and found none. */
export default function InsightDemand() {
  return <InsightBody page={useLoaderData<typeof loader>()} words={useWords()} />
}
