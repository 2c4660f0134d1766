/** What search engines are told: which pages there are, in which languages, and what each is about. */
import { expect, inject, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'

const get = (path: string) => fetch(new URL(path, inject('portal')))
const textOf = async (path: string) => (await get(path)).text()

interface Entry {
  readonly address: string
  readonly alternates: Readonly<Record<string, string>>
}

function entriesOf(sitemap: string): readonly Entry[] {
  return [...sitemap.matchAll(/<url>(.*?)<\/url>/g)].map(([, inner = '']) => ({
    address: /<loc>(.*?)<\/loc>/.exec(inner)?.[1] ?? '',
    alternates: Object.fromEntries([...inner.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code = '', href = '']) => [code, href])),
  }))
}

test('the sitemap names every page in five languages, each with all the others', async () => {
  const entries = entriesOf(await textOf('/sitemap.xml'))
  expect(entries.length).toBeGreaterThan(500)
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length)
  for (const { address, alternates } of entries) {
    expect(Object.keys(alternates).sort()).toEqual([...LANGUAGES, 'x-default'].sort())
    expect(Object.values(alternates)).toContain(address)
    expect(alternates['x-default']).toBe(alternates['he'])
  }
})

test('robots are shown the sitemap and kept from what is a person’s own', async () => {
  const robots = await textOf('/robots.txt')
  expect(robots).toContain(`Sitemap: ${inject('portal')}/sitemap.xml`)
  for (const own of ['check/', 'answers', 'results', 'plan', 'save', 'resume']) expect(robots).toContain(`Disallow: /*/${own}`)
})

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#x27;', '’') ?? ''

test('each page of the sitemap is there, names its own address, and has a title and a description in its own language', async () => {
  const all = entriesOf(await textOf('/sitemap.xml'))
  const isCenter = ({ address }: Entry) => /\/centers\/./.test(address)
  // Every page in Hebrew, and the kinds of pages in the other languages; of the hundreds of places a few.
  const looked = [
    ...all.filter((entry) => entry.address.includes('/he') && !isCenter(entry)),
    ...all.filter((entry) => !isCenter(entry) && /\/(ar|ru|en|am)(\/(events\/debt|rights|rights\/arnona-discount|centers|sources|accessibility|privacy))?$/.test(entry.address)),
    ...all.filter(isCenter).slice(0, 10),
  ]
  const titles = new Map<string, string>()
  for (const { address } of looked) {
    const { pathname } = new URL(address)
    const response = await get(pathname)
    expect(response.status, pathname).toBe(200)
    const html = await response.text()
    expect(attribute(html, /<link rel="canonical" href="([^"]+)"/), pathname).toBe(address)
    expect(html, pathname).not.toContain('name="robots"')
    const title = attribute(html, /<title>([^<]+)<\/title>/)
    const description = attribute(html, /<meta name="description" content="([^"]+)"/)
    expect(title.length, `title of ${pathname}`).toBeGreaterThan(5)
    expect(description.length, `description of ${pathname}`).toBeGreaterThan(15)
    expect(titles.get(title), `${title} is the title of two pages`).toBeUndefined()
    titles.set(title, pathname)
    if (pathname.startsWith('/he')) expect(description).toMatch(/[\u05d0-\u05ea]/)
    if (pathname.startsWith('/am')) expect(description).toMatch(/[\u1200-\u137f]/)
  }
})

test('pages of a person’s own are kept out', async () => {
  for (const path of ['/he/results', '/he/answers', '/he/check/about-you', '/he/display', '/he/nothing-here']) {
    const html = await textOf(path)
    expect(html, path).toContain('<meta name="robots" content="noindex"/>')
    expect(html, path).not.toContain('rel="canonical"')
  }
})
