import { index, prefix, route, type RouteConfig } from '@remix-run/route-config'

/** One file for each address. Everything a resident sees stands under its language. */
export default [
  index('routes/choose-language.ts'),
  route('healthz', 'routes/healthz.ts'),
  route('readyz', 'routes/readyz.ts'),
  ...prefix('api/v1', [
    route('screenings', 'routes/api/screenings.ts'),
    route('entitlements', 'routes/api/entitlements.ts'),
    route('entitlements/:id', 'routes/api/entitlement.ts'),
    route('search', 'routes/api/search.ts'),
    route('centers', 'routes/api/centers.ts'),
    route('openapi.json', 'routes/api/openapi.ts'),
    route('*', 'routes/api/unknown.ts'),
  ]),
  route(':lang', 'routes/language.tsx', [
    index('routes/home.tsx'),
    route('events/:event', 'routes/event.tsx'),
    route('check', 'routes/check-start.tsx'),
    route('check/:page', 'routes/check-page.tsx'),
    route('answers', 'routes/answers.tsx'),
    route('results', 'routes/results.tsx'),
    route('clear', 'routes/clear.tsx'),
    route('handover', 'routes/handover.ts'),
    route('rights', 'routes/rights.tsx'),
    route('rights/:id', 'routes/right.tsx'),
    route('centers', 'routes/centers.tsx'),
    route('centers/:id', 'routes/center.tsx'),
    route('localities.json', 'routes/localities.ts'),
    route('directory.json', 'routes/directory.ts'),
    route('display', 'routes/display.tsx'),
    route('privacy', 'routes/privacy.tsx'),
    route('accessibility', 'routes/accessibility.tsx'),
    route('sources', 'routes/sources.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig
