/** What the pages of one document share: who may, and which document the address names. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '~/accounts/require-staff.server'
import { findDocument } from '~/editing/texts/documents.server'
import { publishedWords } from '~/i18n/readings.server'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { languageOfAddress } from '../language-of-address'
import { documentName } from './text-names.server'

/** @throws Response 403 for who may not; 404 where there is no such document */
export async function documentOfAddress({ request, context, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const me = await requireStaff(request, context, 'content.edit')
  const document = findDocument(publishedWords(), params['area'], params['name'])
  if (!document) throw new Response(null, { status: 404 })
  return { me, language, document, name: documentName(wordsFor(wordsOf(language)), document), home: `/${language}/staff/texts/${document.area}/${document.name}` }
}
