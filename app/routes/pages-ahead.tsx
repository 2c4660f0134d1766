import { useEffect, useState } from 'react'
import { idle } from '~/idle.client'
import { pages } from '~/interview/view'

/** The router gives up on longer addresses of its list of routes. */
const MOST_LETTERS = 6_000
/** The router gathers links for a tenth of a second before it asks about them. */
const GATHERED_MS = 300

/** The addresses of all questions under `home`, in groups that the router can ask about at once. */
export function questionGroups(home: string): readonly (readonly string[])[] {
  const groups: string[][] = []
  let letters = Infinity
  for (const { id } of pages.all) {
    const address = `${home}/check/${id}`
    const own = encodeURIComponent(address).length + 3
    if (letters + own > MOST_LETTERS) {
      groups.push([])
      letters = 0
    }
    letters += own
    groups.at(-1)?.push(address)
  }
  return groups
}

const known = new Set<string>()

/**
 * Has the router learn the addresses of all questions while one is read. Else it asks the server before each question where that one
 * leads: another wait on a slow line, and the server would see which questions somebody is asked.
 * @param home where `check` stands
 */
export function PagesAhead({ home }: { home: string }) {
  const [group, setGroup] = useState<readonly string[]>([])
  useEffect(() => {
    if (known.has(home)) return undefined
    let isHere = true
    void (async () => {
      for (const each of [...questionGroups(home), []]) {
        await idle()
        if (!isHere) return
        setGroup(each)
        await new Promise((resolve) => setTimeout(resolve, GATHERED_MS))
      }
      known.add(home)
    })()
    return () => {
      isHere = false
    }
  }, [home])
  if (group.length === 0) return null
  return <div hidden>{group.map((address) => <a key={address} href={address} data-discover="true">{address}</a>)}</div>
}
