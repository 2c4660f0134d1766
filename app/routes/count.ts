import type { ActionFunctionArgs } from '@remix-run/node'
import { isUncounted } from '~/insight/counting/refusal'
import { cellsOf } from '~/insight/counting/screening-cells.server'
import { isTown } from '~/insight/counting/towns.server'
import { languageOfAddress } from './language-of-address'
import { readForm } from './read-form.server'

/** What the visitor's own scripts tell of a check (`insight/counting/screening-event`). Nothing is answered, whatever was sent. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const sent = Object.fromEntries(await readForm(request))
  const cells = isUncounted(request) ? [] : cellsOf(sent, language, await isTown(context.directory))
  if (cells === null) throw new Response(null, { status: 400 })
  context.counts.add(cells)
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

export function loader() {
  throw new Response(null, { status: 404 })
}
