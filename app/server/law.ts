/** Which law the pages are made by: followed inside their own bundle, and again in each new one while developing. */
import type { ServerBuild } from '@remix-run/node'
import type { Follower, FollowOptions, followLaw } from '~/lawroom/follow.server'

type Follow = typeof followLaw

export interface LawOfPages {
  /** Has the pages of a build follow the law. */
  use(build: ServerBuild): Promise<void>
  /** The database is ready. */
  begin(): Promise<void>
  stop(): void
}

export function lawOfPages(options: FollowOptions): LawOfPages {
  let followed: Follow | null = null
  let follower: Follower | null = null
  let isReady = false
  return {
    async use(build) {
      const { followLaw: follow } = build.entry.module as unknown as { readonly followLaw: Follow }
      if (follow === followed) return
      followed = follow
      follower?.stop()
      follower = await follow(options)
      if (isReady) await follower.begin()
    },
    async begin() {
      isReady = true
      await follower?.begin()
    },
    stop: () => follower?.stop(),
  }
}
