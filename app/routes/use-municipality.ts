import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '../root'

/** The municipality whose portal is shown; null where it is nobody's own, and on pages that could not be made. */
export function useMunicipality() {
  return useRouteLoaderData<typeof loader>('root')?.municipality ?? null
}
