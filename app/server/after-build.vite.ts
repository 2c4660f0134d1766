/** Work that a build does at its very end, when its files are all there. */
import path from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

interface AfterBuild {
  readonly name: string
  /** Which of the two builds it follows; the server's comes last. */
  readonly of: 'client' | 'server'
  /** @param outDir folder of that build, absolute */
  readonly run: (config: ResolvedConfig, outDir: string) => void | Promise<void>
}

/** @returns a plugin that runs its work once after that build, unless the build failed */
export function afterBuild({ name, of, run }: AfterBuild): Plugin {
  let config: ResolvedConfig
  return {
    name,
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    // After all that other plugins copy into the folder.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        const isServer = Boolean(config.build.ssr)
        if (!error && isServer === (of === 'server')) await run(config, path.resolve(config.root, config.build.outDir))
      },
    },
  }
}
