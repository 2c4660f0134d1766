/**
 * `JSON.parse` keeps the last of two equal keys and says nothing. An answer given twice must not be dropped in
 * silence.
 */

interface Level {
  readonly path: string
  /** Keys seen so far; null inside a list. */
  readonly keys: Set<string> | null
  index: number
  key: string
}

/** Paths of keys that stand more than once in their object. @param text JSON that is known to be valid */
export function repeatedKeys(text: string): string[] {
  const found: string[] = []
  const levels: Level[] = []
  let expectsKey = false
  for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1)
    switch (text[at]) {
      case '{':
      case '[': {
        const isObject = text[at] === '{'
        levels.push({ path: level ? placeIn(level) : '', keys: isObject ? new Set() : null, index: 0, key: '' })
        expectsKey = isObject
        break
      }
      case '}':
      case ']':
        levels.pop()
        expectsKey = false
        break
      case ',':
        if (level) level.index += 1
        expectsKey = level?.keys !== null
        break
      case '"': {
        const end = endOfString(text, at)
        if (expectsKey && level?.keys) {
          level.key = JSON.parse(text.slice(at, end + 1)) as string
          if (level.keys.has(level.key)) found.push(placeIn(level))
          level.keys.add(level.key)
          expectsKey = false
        }
        at = end
        break
      }
      default:
    }
  }
  return [...new Set(found)]
}

function placeIn({ path, keys, index, key }: Level): string {
  if (keys === null) return `${path}[${index}]`
  return path === '' ? key : `${path}.${key}`
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
