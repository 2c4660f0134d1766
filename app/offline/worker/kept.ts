/** What the worker keeps for a screening, each build in a place of its own: nothing in it was answered by anybody. */
import { LANGUAGES } from '~/i18n/languages'
import { languageAt, resultsDataOf, routesOf, startOf } from '../addresses'
import type { Built } from '../built'

type Language = (typeof LANGUAGES)[number]

const BEGINS = 'mafteach-screening-'

/** So many files are fetched at once: the person's own clicks come first. */
const AT_ONCE = 3

/** Stands in the place once everything for a language is there. */
const markOf = (language: string) => `/kept/${language}`

export interface Keeper {
  /** Name of this build's place. */
  readonly place: string
  /** @param law by which the server works now, as its pages name it; where what is kept is of another, it is fetched anew */
  keep(language: Language, law?: string): Promise<void>
  /** Keeps anew, from this build, what another build kept. */
  keepWhatWasKept(): Promise<void>
  removeOthers(): Promise<void>
  forget(): Promise<void>
}

export function keeperOf(built: Built): Keeper {
  const place = BEGINS + built.version
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(BEGINS) && name !== place)
  const running = new Map<string, Promise<void>>()

  async function keepAll(language: Language, law: string | undefined): Promise<void> {
    const cache = await caches.open(place)
    const kept = await (await cache.match(markOf(language)))?.text()
    if (kept !== undefined && (law === undefined || kept === law)) return
    const ofTheLaw = [startOf(language), resultsDataOf(language), `/${language}/plan/words`]
    const wanted = [
      ...ofTheLaw, routesOf(language, built.routes), ...built.words[language], ...built.screening, `/${language}/localities.json`, `/${language}/directory.json`,
    ]
    const fetchNext = async (): Promise<void> => {
      for (let address = wanted.shift(); address !== undefined; address = wanted.shift()) {
        if (ofTheLaw.includes(address) || !(await cache.match(address))) await fetchInto(cache, address, built)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
    const { version, file } = lawIn((await (await cache.match(startOf(language)))?.text()) ?? '')
    if (file !== null && !(await cache.match(file))) await fetchInto(cache, file, built)
    await cache.put(markOf(language), new Response(version))
  }

  const keeper: Keeper = {
    place,
    keep(language, law) {
      const keeping = running.get(language) ?? keepAll(language, law).finally(() => running.delete(language))
      running.set(language, keeping)
      return keeping
    },
    async keepWhatWasKept() {
      for (const name of await others()) {
        const cache = await caches.open(name)
        for (const language of LANGUAGES) if (await cache.match(markOf(language))) await keeper.keep(language)
      }
    },
    async removeOthers() {
      await Promise.all((await others()).map((name) => caches.delete(name)))
    },
    async forget() {
      await Promise.all([...(await others()), place].map((name) => caches.delete(name)))
    },
  }
  return keeper
}

/** The law by which a page works, and the file of its published figures: none where the rules that came with the scripts are the law. */
function lawIn(page: string): { readonly version: string; readonly file: string | null } {
  const head = page.slice(0, page.indexOf('>', page.indexOf('<html')))
  const version = /\bdata-law="([\w-]+)"/.exec(head)?.[1] ?? ''
  return { version, file: version === '' || /\bdata-law-own\b/.test(head) ? null : `/law/${version}.json` }
}

/** @throws Error when it cannot be fetched, or comes from another build than this worker */
async function fetchInto(cache: Cache, address: string, { routes }: Built): Promise<void> {
  // Nobody in particular asks: a page that comes so holds no answers.
  const response = await fetch(address, { credentials: 'omit', priority: 'low' } as RequestInit)
  const isPage = address === startOf(languageAt(address))
  if (response.status !== 200 || (isPage && !(await response.clone().text()).includes(routes))) throw new Error(`Not to be kept: ${response.status}`)
  await cache.put(address, response)
}
