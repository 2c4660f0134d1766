/** What differs between two texts, word by word: what stands in both, in the first alone, in the second alone. Pure. */

export interface DifferencePart {
  readonly in: 'both' | 'first' | 'second'
  readonly text: string
}

/** Beyond so many pairs of words the middle is given whole: the table of the comparison would grow too large. */
const MOST_CELLS = 4_000_000

export function differenceOf(first: string, second: string): readonly DifferencePart[] {
  const [a, b] = [piecesOf(first), piecesOf(second)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const whole: DifferencePart[] = [{ in: 'both', text: a.slice(0, start).join('') }, ...middle, { in: 'both', text: a.slice(a.length - end).join('') }]
  return joined(whole)
}

/** Words with the blanks after them. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

/** The longest common run of words, by the usual table. */
function between(a: readonly string[], b: readonly string[]): readonly DifferencePart[] {
  if (a.length * b.length > MOST_CELLS) return [{ in: 'first', text: a.join('') }, { in: 'second', text: b.join('') }]
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const parts: DifferencePart[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ in: 'both', text: a[i] ?? '' })
      i += 1
      j += 1
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ in: 'first', text: a[i] ?? '' })
      i += 1
    } else {
      parts.push({ in: 'second', text: b[j] ?? '' })
      j += 1
    }
  }
  return parts
}

function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const whole: DifferencePart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.text === '') continue
    if (last?.in === part.in) whole[whole.length - 1] = { in: part.in, text: last.text + part.text }
    else whole.push(part)
  }
  return whole
}
