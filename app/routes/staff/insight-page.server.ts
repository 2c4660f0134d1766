import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PageId } from '~/insight/sections/page-ids'
import { SECTIONS } from '~/insight/sections/sections.server'
import type { InsightPage } from '~/insight/view/insight-body'
import { insightAsked, namesIn, visitScopes } from './insight-asked.server'

/** A page of measures for whoever may see it. Nothing in it is about a person. */
export async function insightPage(args: LoaderFunctionArgs, page: PageId): Promise<InsightPage> {
  const { filters, problem, view, centers, names, months, counted, places } = await insightAsked(args)
  const sections = problem ? [] : await SECTIONS[page](args.context.db, view)
  return {
    page, filters, problem, sections, names: namesIn(sections, names), months, centers, counted, visits: page === 'visits' ? visitScopes(places, names) : null,
  }
}
