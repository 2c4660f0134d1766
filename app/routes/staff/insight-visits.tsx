import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '~/i18n/words'
import { InsightBody } from '~/insight/view/insight-body'
import styles from '~/insight/view/insight.css?url'
import type { PageHandle } from '../page-head'
import { insightPage } from './insight-page.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('insight:page.visits'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export function loader(args: LoaderFunctionArgs) {
  return insightPage(args, 'visits')
}

/** The checks that residents do by themselves, counted without anybody. */
export default function InsightVisits() {
  return <InsightBody page={useLoaderData<typeof loader>()} words={useWords()} />
}
