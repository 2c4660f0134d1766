/**
 * What Remix is told about this app; `vite.config.ts` hands it to the Remix plugin.
 * Every v3 flag is on, so that the move to React Router stays mechanical.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  // A build is made beside the one that is served (`app/server/build.ts`).
  buildDirectory: process.env.BUILD_FOLDER ?? 'build',
  serverBuildFile: 'index.js',
  ignoredRouteFiles: ['**/*.test.{ts,tsx}', '**/*.css'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}
