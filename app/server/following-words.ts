/** Hands published texts to the built app, which keeps its words to itself. */
import type { ServerBuild } from '@remix-run/node'
import { editsOf, type LiveContent } from '~/editing/live.server'
import type { TextEdit } from '~/i18n/edits'

/** What `entry.server` gives out besides what Remix asks for. */
interface TakesEdits {
  takeEdits(name: string | null, edits: readonly TextEdit[]): void
}

function takesEdits(module: object): module is TakesEdits {
  return 'takeEdits' in module && typeof module.takeEdits === 'function'
}

export interface WordsFollowing {
  /** Gives an app what is published, now and whenever something new is. @returns the same app */
  follow(build: ServerBuild): ServerBuild
}

export function wordsFollowing(live: Pick<LiveContent, 'texts'>): WordsFollowing {
  let taken: { readonly module: TakesEdits; readonly name: string | null } | null = null
  let current: TakesEdits | null = null
  const hand = () => {
    const { name, edits } = editsOf(live)
    if (!current || (taken?.module === current && taken.name === name)) return
    taken = { module: current, name }
    current.takeEdits(name, edits)
  }
  live.texts.follow(hand)
  return {
    follow(build) {
      const { module } = build.entry
      if (!takesEdits(module)) throw new Error('The built app takes no published texts')
      // While developing, the app is loaded anew after each change of its code.
      current = module
      hand()
      return build
    },
  }
}
