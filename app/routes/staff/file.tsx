import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import styles from '~/casework/files/files.css?url'
import { FileFrame } from '~/casework/files/file-frame'
import { applicantOf, membersOf } from '~/casework/files/files.server'
import { requireFile } from './file-door.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** Whose file it is, for the frame: each page of a file asks for itself whether it may be shown. */
export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.read')
  const { db, vault } = args.context
  const members = await membersOf(db, vault, head.id)
  await audit(args.context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  return {
    id: head.id, number: head.number, center: head.center, kind: head.kind, language: head.language, interpreter: head.interpreter,
    isClosed: head.closedAt !== null, name: applicantOf(members)?.person.firstName ?? '',
  }
}

/** The file around a page of it, for that page. */
export function useFile() {
  const file = useRouteLoaderData<typeof loader>('routes/staff/file')
  if (!file) throw new Error('This page stands outside of a file')
  return file
}

export default function File() {
  const { pathname } = useLocation()
  return (
    <FileFrame file={useLoaderData<typeof loader>()} pathname={pathname}>
      <Outlet />
    </FileFrame>
  )
}
