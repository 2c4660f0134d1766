import { keyText } from './part-words'

/** The key of a text: English words of the file in which it stands. */
export function KeyText({ text }: { text: string }) {
  return (
    <bdi dir="ltr" lang="en" className="texts-id">
      {keyText(text)}
    </bdi>
  )
}
