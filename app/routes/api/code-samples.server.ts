/** A call as code that can be copied and run: curl, JavaScript (browsers and Node) and Python (its standard library alone). */
import type { ExampleCall } from './example-calls.server'

export interface CodeSample {
  readonly lang: 'Shell' | 'JavaScript' | 'Python'
  readonly label: 'curl' | 'JavaScript' | 'Python'
  readonly source: string
}

/** @param origin of the portal, without a slash at the end */
export function codeSamples(origin: string, call: ExampleCall): readonly CodeSample[] {
  const url = origin + call.path
  const isText = call.path.endsWith('.csv')
  return [
    { lang: 'Shell', label: 'curl', source: curl(url, call.body) },
    { lang: 'JavaScript', label: 'JavaScript', source: javaScript(url, call.body, isText) },
    { lang: 'Python', label: 'Python', source: python(url, call.body, isText) },
  ]
}

/** In single quotes nothing is special but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function curl(url: string, body: unknown): string {
  const start = `curl --silent --show-error --fail-with-body ${quoted(url)}`
  if (body === undefined) return start
  return [start, `--header ${quoted('Content-Type: application/json')}`, `--data ${quoted(JSON.stringify(body, null, 2))}`].join(' \\\n  ')
}

function javaScript(url: string, body: unknown, isText: boolean): string {
  const options =
    body === undefined
      ? ''
      : `, {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json' },\n  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll('\n', '\n  ')}),\n}`
  return `const response = await fetch(${JSON.stringify(url)}${options})
if (!response.ok) throw new Error(await response.text())
console.log(${isText ? 'await response.text()' : 'JSON.stringify(await response.json())'})`
}

function python(url: string, body: unknown, isText: boolean): string {
  const head = `${isText ? '' : 'import json\n'}from urllib.request import Request, urlopen\n`
  const request =
    body === undefined
      ? `request = Request(${JSON.stringify(url)})`
      : `body = """${JSON.stringify(body, null, 2)}"""\nrequest = Request(\n    ${JSON.stringify(url)},\n    data=body.encode(),\n    headers={"Content-Type": "application/json"},\n)`
  const shown = isText ? 'response.read().decode()' : 'json.dumps(json.load(response))'
  return `${head}\n${request}\nwith urlopen(request) as response:\n    print(${shown})`
}
