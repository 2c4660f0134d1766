import type { LoaderFunctionArgs } from '@remix-run/node'
import { audit } from '~/accounts/audit.server'
import { exportFile } from '~/casework/files/export.server'
import { requireFile } from './file-door.server'

/** The whole file as data, to be handed to the person. Its name says the number alone. */
export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.export')
  const { db, vault } = args.context
  const file = await exportFile(db, vault, head.id)
  if (!file) throw new Response(null, { status: 404 })
  await audit(args.context, me, { action: 'case.exported', record: 'file', id: head.id, center: head.center })
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="file-${head.number}.json"`, 'Cache-Control': 'no-store',
    },
  })
}
