import { PORTAL_PLACE } from '~/municipality/municipalities'

/** Under which the framed interview stands, from the parts of its address. */
export function framedHome(params: Readonly<Record<string, string | undefined>>): string {
  return `/${params['lang']}/embed/${params['place'] ?? PORTAL_PLACE}`
}
