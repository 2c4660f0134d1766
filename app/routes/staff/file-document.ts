import type { LoaderFunctionArgs } from '@remix-run/node'
import { audit } from '~/accounts/audit.server'
import { documentHeads, readDocument } from '~/casework/claims/documents.server'
import { languageOfAddress } from '../language-of-address'
import { requireFile } from './file-door.server'

/** One document: a picture to be looked at, anything else (or with `?save`) a file to be saved. */
export async function loader(args: LoaderFunctionArgs) {
  languageOfAddress(args.params)
  const { me, head } = await requireFile(args, 'case.read')
  const { context, params, request } = args
  const document = await readDocument(context.db, context.vault, head.id, params['document'] ?? '')
  if (!document) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'document.read', record: 'document', id: document.id, center: head.center })
  return new Response(new Uint8Array(document.bytes), { headers: documentHeads(document, new URL(request.url).searchParams.has('save')) })
}
