import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'
import { liveWords } from './app/i18n/live-words.vite'
import { offlineWorker } from './app/offline/worker.vite'
import { liveChunks } from './app/server/chunks.vite'
import { compressedAssets } from './app/server/compressed.vite'
import { rulesWithoutSources } from './app/server/without-sources.vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [liveWords(), remix(remixConfig), tsconfigPaths(), rulesWithoutSources(), liveChunks(), compressedAssets(), offlineWorker()],
  build: { target: 'es2020', assetsInlineLimit: 0 },
  server: { hmr: { port: 24_679 } },
})
