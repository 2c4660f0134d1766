/** One call of each route as it may really be sent: for the description, for the page of developers, and for the tests that send them. */

export interface ExampleCall {
  readonly method: 'GET' | 'POST'
  /** From the root of the portal, with its query. */
  readonly path: string
  /** JSON. */
  readonly body?: unknown
}

export const EXAMPLE_CALLS = {
  screenings: {
    method: 'POST',
    path: '/api/v1/screenings',
    body: {
      language: 'en',
      facts: {
        birthDate: '1985-04-02',
        residency: 'citizen',
        children: [{ birthDate: '2019-08-10', livesWithApplicant: true, abroadSince: null }],
      },
      entitlements: ['child-allowance'],
    },
  },
  entitlements: { method: 'GET', path: '/api/v1/entitlements?language=en' },
  entitlement: { method: 'GET', path: '/api/v1/entitlements/child-allowance?language=en' },
  versions: { method: 'GET', path: '/api/v1/versions' },
  search: { method: 'GET', path: '/api/v1/search?q=%D7%90%D7%A8%D7%A0%D7%95%D7%A0%D7%94&language=he' },
  centers: { method: 'GET', path: '/api/v1/centers?locality=7000&topic=debts&language=en' },
  openapi: { method: 'GET', path: '/api/v1/openapi.json' },
  openRights: { method: 'GET', path: '/open-data/rights.json' },
  openParameters: { method: 'GET', path: '/open-data/parameters.csv' },
  openSchema: { method: 'GET', path: '/open-data/rights.schema.json' },
} as const satisfies Readonly<Record<string, ExampleCall>>

export type ExampleId = keyof typeof EXAMPLE_CALLS

/** A call that is refused, with every part that is wrong named. */
export const REFUSED_CALL = {
  method: 'POST',
  path: '/api/v1/screenings',
  body: { facts: { birthDate: '2024-02-31', shoeSize: 43 } },
} as const satisfies ExampleCall
