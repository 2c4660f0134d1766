import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, Outlet, useLoaderData, useMatches, useRouteError, useRouteLoaderData } from '@remix-run/react'
import styles from '~/accounts/desk.css?url'
import { signedIn } from '~/accounts/require-staff.server'
import { useWords } from '~/i18n/words'
import { SiteFrame } from '../frame'
import { languageOfAddress } from '../language-of-address'
import { StaffFrame, type StaffFrameProps } from './frame'
import { waysFor } from './ways'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** Who is signed in, for the frame alone: each page asks for itself whether it may be shown. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<StaffFrameProps['me']> {
  languageOfAddress(params)
  const me = await signedIn(request, context)
  return me && { name: me.name, ways: waysFor(me.grants) }
}

/** A page that shows what residents will see stands in their frame. */
function isSiteFrame(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'frame' in handle && handle.frame === 'site'
}

export default function StaffPages() {
  const isPreview = useMatches().some(({ handle }) => isSiteFrame(handle))
  const me = useLoaderData<typeof loader>()
  if (isPreview) {
    return (
      <SiteFrame>
        <Outlet />
      </SiteFrame>
    )
  }
  return (
    <StaffFrame me={me}>
      <Outlet />
    </StaffFrame>
  )
}

/** The same few words whether a page is not there, is another center's, or broke: they tell nothing. */
export function ErrorBoundary() {
  const words = useWords()
  const error = useRouteError()
  const me = useRouteLoaderData<typeof loader>('routes/staff/layout') ?? null
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = status === 403 ? 'forbidden' : status < 500 ? 'notFound' : 'failed'
  return (
    <StaffFrame me={me}>
      <div className="stack narrow">
        <h1>{words.t(`staff:error.${kind}.title`)}</h1>
        <p>{words.t(`staff:error.${kind}.text`)}</p>
        <p>
          <a href={`/${words.language}/staff`}>{words.t('staff:toHome')}</a>
        </p>
      </div>
    </StaffFrame>
  )
}
