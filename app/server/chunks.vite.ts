/**
 * In which files the scripts of live pages go to browsers. Left to itself the bundler makes a file for each small module that two pages
 * share, sixty for the first question, and each costs its own head and start on a slow line.
 */
import type { Plugin, Rollup } from 'vite'

/** With what the bundler adds to read their format: in another file, the two would wait for each other. */
const FRAMEWORK = /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run\/[\w-]+|turbo-stream|cookie|set-cookie-parser)\/|^\0commonjsHelpers/
const WORDS = /\/node_modules\/(i18next|react-i18next|use-sync-external-store|html-parse-stringify|void-elements)\//
/** What answers take: the rules, and the engine that reads them. */
const PLANNING = [/\/app\/interview\/planner\.ts$/]

/** What every live page begins with, and what asking questions takes. */
const FRAME = [/\/app\/entry\.client\.tsx$/, /\/app\/root\.tsx/, /\/app\/routes\/language\.tsx/]
const ASKING = [/\/app\/routes\/check-page\.tsx/]

type ModuleInfo = Pick<Rollup.ManualChunkMeta, 'getModuleInfo' | 'getModuleIds'>

/** All modules that those named bring with them, without what is fetched later. */
function reachedFrom(names: readonly RegExp[], { getModuleIds, getModuleInfo }: ModuleInfo): ReadonlySet<string> {
  const open = [...getModuleIds()].filter((id) => names.some((name) => name.test(id)))
  const reached = new Set<string>()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    open.push(...(getModuleInfo(id)?.importedIds ?? []))
  }
  return reached
}

/** Which file a module goes into; where it is not said, the bundler decides. */
function chunkFinder(): Rollup.GetManualChunk {
  let found: { frame: ReadonlySet<string>; asking: ReadonlySet<string>; planning: ReadonlySet<string> } | null = null
  return (id, modules) => {
    found ??= { frame: reachedFrom(FRAME, modules), asking: reachedFrom(ASKING, modules), planning: reachedFrom(PLANNING, modules) }
    const { frame, asking, planning } = found
    // A route stays a file of its own.
    if (![frame, asking, planning].some((each) => each.has(id)) || modules.getModuleInfo(id)?.isEntry) return undefined
    if (FRAMEWORK.test(id)) return 'framework'
    if (WORDS.test(id)) return 'translator'
    if (frame.has(id)) return 'frame'
    return asking.has(id) ? 'asking' : 'rules'
  }
}

/** Words are told apart by their names, so that each browser keeps those of its own languages. */
function chunkFileNames({ facadeModuleId }: Rollup.PreRenderedChunk): string {
  const words = /virtual:live-words\/(\w+)\/(\w+)$/.exec(facadeModuleId ?? '')
  return words ? `assets/words-${words[1]}-${words[2]}-[hash].js` : 'assets/[name]-[hash].js'
}

export function liveChunks(): Plugin {
  return {
    name: 'live-chunks',
    apply: 'build',
    config(config) {
      return config.build?.ssr ? undefined : { build: { rollupOptions: { output: { manualChunks: chunkFinder(), chunkFileNames } } } }
    },
  }
}
