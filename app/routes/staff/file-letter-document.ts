import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { letterFile } from '~/letters/docx.server'
import { printed } from '~/letters/edits'
import { NO_STORE, postedLetter } from '../letter-page.server'
import { readForm } from '../read-form.server'
import { requireFile } from './file-door.server'
import { fileLetterAsked, noteLetter } from './file-letter.server'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The file says by its name nothing of what is in it. */
const FILE_NAME = 'letter.docx'

/** The posted letter as a file for a word processor; that it was made is written down, the file itself is not kept. */
export async function action(args: ActionFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.write')
  const { request, params, context } = args
  const asked = fileLetterAsked(params)
  const form = await readForm(request)
  const { lines } = postedLetter({ ...asked, language: head.language }, form)
  const file = await letterFile(printed(lines), head.language, form.get('with') === 'both')
  await noteLetter(asked, head, me, lines, form.has('keep'), context)
  return new Response(new Uint8Array(file), { headers: { ...NO_STORE, 'Content-Type': DOCX, 'Content-Disposition': `attachment; filename="${FILE_NAME}"` } })
}

export function loader(_args: LoaderFunctionArgs): never {
  throw new Response(null, { status: 404 })
}
