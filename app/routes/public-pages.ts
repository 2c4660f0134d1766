/** The pages that anybody may find by a search engine: all that show no answers of a person. */
import { lifeEvents } from '~/interview/events'
import { catalogue } from '~/rights'

export interface PublicPage {
  /** Behind the language: empty for the first page. */
  readonly path: string
  /** The day on which what it says was last read against its sources, ISO. */
  readonly checkedOn?: string
}

/** @param centers ids of the places in the directory */
export function publicPages(centers: readonly string[]): readonly PublicPage[] {
  return [
    { path: '' },
    { path: '/rights' },
    { path: '/centers' },
    ...lifeEvents.filter(({ rights }) => rights.length > 0).map(({ id }) => ({ path: `/events/${id}` })),
    ...catalogue.rights.map(({ id, checkedOn }) => ({ path: `/rights/${id}`, checkedOn })),
    ...centers.map((id) => ({ path: `/centers/${id}` })),
    { path: '/sources' },
    { path: '/accessibility' },
    { path: '/privacy' },
    { path: '/developers' },
  ]
}
