/** The door of every page of a file: finds it, and lets in whoever may at its center. */
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { Staff } from '~/accounts/context'
import type { StaffAction } from '~/accounts/permissions'
import { requireStaff } from '~/accounts/require-staff.server'
import { fileHead, type FileHead } from '~/casework/files/files.server'
import { languageOfAddress } from '../language-of-address'

/**
 * The file that the address names, for who may do something with it at its center. Whoever reads or changes it writes that down.
 * @throws Response as `requireStaff`; a redirect to the file that took this one in
 */
export async function requireFile(
  { request, context, params }: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>, action: StaffAction,
): Promise<{ readonly me: Staff; readonly head: FileHead }> {
  const head = await fileHead(context.db, params['id'] ?? '')
  const me = await requireStaff(request, context, action, head?.center ?? null)
  if (!head) throw new Response(null, { status: 404 })
  if (head.mergedInto !== null) throw redirect(`/${languageOfAddress(params)}/staff/files/${head.mergedInto}`)
  return { me, head }
}
