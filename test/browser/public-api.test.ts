/** The code that the page of developers offers is run as it stands there: in curl, JavaScript and Python, against the portal. */
import { spawn } from 'node:child_process'
import { inject, expect, test } from 'vitest'
import type { ApiDocument } from '~/routes/api/openapi-document.server'

const PROGRAMS = {
  Shell: ['sh', '-c'],
  JavaScript: [process.execPath, '--input-type=module', '--eval'],
  Python: ['python3', '-c'],
} as const

async function run(lang: keyof typeof PROGRAMS, source: string): Promise<string> {
  const [program, ...args] = PROGRAMS[lang]
  const child = spawn(program, [...args, source], { stdio: ['ignore', 'pipe', 'pipe'] })
  const pieces: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${lang} ended with ${code}: ${Buffer.concat(complaints).toString()}\n${source}`)
  return Buffer.concat(pieces).toString('utf8').trim()
}

test('every example runs in each of its languages, and all say the same', async () => {
  const address = inject('portal')
  const document = (await (await fetch(`${address}/api/v1/openapi.json?language=he`)).json()) as ApiDocument
  const page = await (await fetch(`${address}/he/developers`)).text()
  const calls = Object.values(document.paths).flatMap((each) => Object.values(each))
  expect(calls.length).toBeGreaterThanOrEqual(9)
  for (const { operationId, 'x-codeSamples': samples } of calls) {
    expect(page, operationId).toContain(`id="call-${operationId}"`)
    const said = await Promise.all(samples.map(({ lang, source }) => run(lang, source)))
    const [first, ...others] = operationId === 'openParameters' ? said.map((text) => text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '')) : said.map((text) => JSON.parse(text) as unknown)
    for (const other of others) expect(other, operationId).toEqual(first)
  }
})

test('what the page shows of a call is what the description says: nothing is left out', async () => {
  const address = inject('portal')
  for (const language of ['he', 'ar', 'ru', 'en', 'am']) {
    const document = (await (await fetch(`${address}/api/v1/openapi.json?language=${language}`)).json()) as ApiDocument
    const page = await (await fetch(`${address}/${language}/developers`)).text()
    for (const [path, each] of Object.entries(document.paths)) {
      expect(page).toContain(path)
      for (const { summary, parameters = [] } of Object.values(each)) {
        expect(page).toContain(summary)
        for (const { name, description } of parameters) expect(page.includes(name) && page.includes(description.replaceAll('"', '&quot;').replaceAll("'", '&#x27;')), name).toBe(true)
      }
    }
    expect(page).not.toMatch(/\{\{[^}]*\}\}|developers:|developers\.\w+/)
  }
})
