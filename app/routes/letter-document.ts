import type { ActionFunctionArgs } from '@remix-run/node'
import { letterFile } from '~/letters/docx.server'
import { printed } from '~/letters/edits'
import { letterAsked, NO_STORE, postedLetter } from './letter-page.server'
import { readForm } from './read-form.server'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The file says by its name nothing of what is in it. */
const FILE_NAME = 'letter.docx'

/** The posted letter as a file for a word processor; it is made, sent and forgotten. */
export async function action({ request, params }: ActionFunctionArgs) {
  const asked = letterAsked(params)
  const form = await readForm(request)
  const file = await letterFile(printed(postedLetter(asked, form).lines), asked.language, form.get('with') === 'both')
  return new Response(new Uint8Array(file), {
    headers: { ...NO_STORE, 'Content-Type': DOCX, 'Content-Disposition': `attachment; filename="${FILE_NAME}"` },
  })
}

export function loader() {
  throw new Response(null, { status: 404 })
}
