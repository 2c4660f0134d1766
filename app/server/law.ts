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
  let followed: { readonly by: Follow; readonly begun: Promise<void> } | null = null
  let follower: Follower | null = null
  let isReady = false

  async function begin(follow: Follow): Promise<void> {
    follower?.stop()
    follower = await follow(options)
    if (isReady) await follower.begin()
  }

  return {
    use(build) {
      const { followLaw: by } = build.entry.module as unknown as { readonly followLaw: Follow }
      // Whoever asks while the law is still being read waits for it as well.
      if (followed?.by !== by) followed = { by, begun: begin(by) }
      return followed.begun
    },
    async begin() {
      isReady = true
      await follower?.begin()
    },
    stop: () => follower?.stop(),
  }
}
