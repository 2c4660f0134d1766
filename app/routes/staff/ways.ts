/** Where the desk leads, and which permission opens it: the home page and the bar are made of it. New pages add a line. */
import { type Grant, maySomewhere, type StaffAction } from '~/accounts/permissions'
import type { IconName } from '~/ui/icon'

interface Way {
  /** Below `/:lang/staff`. */
  readonly path: string
  readonly needs: StaffAction
  readonly icon: IconName
}

/** Words: `staff:way.<id>`, and what it is for under `staff:wayNote.<id>`. */
const WAYS = {
  files: { path: 'files', needs: 'case.read', icon: 'case' },
  handovers: { path: 'handovers', needs: 'case.handOver', icon: 'send' },
  day: { path: 'day', needs: 'day.read', icon: 'calendar' },
  screening: { path: 'screening', needs: 'case.read', icon: 'question' },
  slots: { path: 'slots', needs: 'slots.write', icon: 'clock' },
  insight: { path: 'insight', needs: 'insight.read', icon: 'search' },
  places: { path: 'places', needs: 'insight.read', icon: 'pin' },
  due: { path: 'due', needs: 'case.read', icon: 'clock' },
  law: { path: 'law', needs: 'law.edit', icon: 'paper' },
  review: { path: 'review', needs: 'content.edit', icon: 'tick' },
  texts: { path: 'texts', needs: 'content.edit', icon: 'edit' },
  centers: { path: 'centers', needs: 'content.edit', icon: 'pin' },
  people: { path: 'people', needs: 'people.read', icon: 'people' },
  audit: { path: 'audit', needs: 'audit.read', icon: 'search' },
} as const satisfies Readonly<Record<string, Way>>

export type StaffWay = keyof typeof WAYS

export function waysFor(grants: readonly Grant[]): readonly StaffWay[] {
  return (Object.keys(WAYS) as StaffWay[]).filter((way) => maySomewhere(grants, WAYS[way].needs))
}

export function wayHref(way: StaffWay, language: string): string {
  return `/${language}/staff/${WAYS[way].path}`
}

export function wayIcon(way: StaffWay): IconName {
  return WAYS[way].icon
}
