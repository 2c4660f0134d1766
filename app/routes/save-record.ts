import type { ActionFunctionArgs } from '@remix-run/node'
import { answersFrom, NO_ANSWERS } from '~/interview/answers'
import { marksFrom } from '~/interview/saved/marks'
import { isRefusal } from '~/interview/saved/replies'
import { headersOf, saveByForm, statusOf } from '~/interview/saved/requests.server'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { languageOfAddress } from './language-of-address'
import { readForm } from './read-form.server'

const MOST_CONTENT = 200_000

/** Saves what the visitor's own scripts send: `content` (answers and marks), `pin`, and `code` to save again under it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { answers, marks } = readContent(form.get('content'))
  const rules = { catalogue, version: rulesVersion(catalogue) }
  const saved = await saveByForm(form, { answers, marks, language }, context, rules)
  const headers = new Headers([['Cache-Control', 'no-store'], ...(isRefusal(saved) ? headersOf(saved) : [])])
  return Response.json(saved, { status: isRefusal(saved) ? statusOf(saved) : 200, headers })
}

/** @throws Response 400 for what our own pages would not send */
function readContent(sent: FormDataEntryValue | null) {
  if (typeof sent !== 'string' || sent.length > MOST_CONTENT) throw new Response(null, { status: 400 })
  let data: { answers?: unknown; marks?: unknown } | null
  try {
    data = JSON.parse(sent) as typeof data
  } catch {
    throw new Response(null, { status: 400 })
  }
  return { answers: answersFrom(data?.answers) ?? NO_ANSWERS, marks: marksFrom(data?.marks) }
}

export function loader() {
  throw new Response(null, { status: 404 })
}
