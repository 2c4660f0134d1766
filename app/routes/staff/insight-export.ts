import type { LoaderFunctionArgs } from '@remix-run/node'
import { audit } from '~/accounts/audit.server'
import { directionOf } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { sheetsOf, toCsv, toWorkbook } from '~/insight/export/files.server'
import { PAGE_IDS } from '~/insight/sections/page-ids'
import { SECTIONS } from '~/insight/sections/sections.server'
import { comparedNames } from '~/insight/view/insight-body'
import { insightAsked, namesIn } from './insight-asked.server'

/** The tables of a page as a file: the same numbers, cell by cell. */
export async function loader(args: LoaderFunctionArgs) {
  const { me, language, filters, problem, view, centers, names } = await insightAsked(args)
  const query = new URL(args.request.url).searchParams
  const page = PAGE_IDS.find((id) => id === query.get('page')) ?? 'takeUp'
  if (problem) throw new Response(null, { status: 400 })
  const sections = await SECTIONS[page](args.context.db, view)
  const words = wordsFor(wordsOf(language))
  const sheets = sheetsOf(sections, words, namesIn(sections, names), comparedNames(words, filters, centers))
  const isWorkbook = query.get('format') === 'xlsx'
  await audit(args.context, me, { action: 'insight.exported', record: 'page', id: 'insight.read', center: filters.center || null })
  const name = `${page}-${filters.from}-${filters.to}.${isWorkbook ? 'xlsx' : 'csv'}`
  return new Response(isWorkbook ? new Uint8Array(await toWorkbook(sheets, directionOf(language) === 'rtl')) : toCsv(sheets), {
    headers: {
      'Content-Type': isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
