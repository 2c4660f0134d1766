import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/**
 * The directions in which one part of the house may import another:
 * routes -> domain (interview, referral, …) -> engine / rights / db; the engine imports nothing of the project, rights only the
 * engine, ui no domain.
 */
const DOMAINS = ['interview', 'referral', 'casework', 'letters', 'insight', 'accounts', 'screening', 'plan', 'appointments', 'mail', 'vault', 'upkeep', 'register', 'open-data', 'municipality', 'lawroom', 'editing', 'live', 'watch']
const zone = (target, ...from) => from.map((source) => ({ target: `./app/${target}`, from: source, message: `${target} may not import ${source}` }))
const everythingBut = (...allowed) =>
  ['engine', 'rights', 'i18n', 'ui', 'routes', 'server', ...DOMAINS].filter((name) => !allowed.includes(name)).map((name) => `./app/${name}`)

const directions = [
  ...zone('engine', ...everythingBut('engine'), './db', './locales'),
  ...zone('rights', ...everythingBut('rights', 'engine'), './db'),
  ...zone('i18n', ...everythingBut('i18n'), './db'),
  ...zone('ui', ...everythingBut('ui'), './db', './locales'),
  ...zone('offline', ...everythingBut('offline', 'i18n', 'server'), './db'),
  ...zone('vault', ...everythingBut('vault'), './db', './locales'),
  ...zone('live', ...everythingBut('live'), './locales'),
  ...zone('upkeep', ...everythingBut('upkeep', 'engine', 'rights', 'interview', 'i18n'), './db'),
  ...DOMAINS.flatMap((domain) => zone(domain, './app/routes', './app/server')),
]

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'data/', 'public/', 'db/migrations/', 'test/output/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: { project: './tsconfig.json' } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      eqeqeq: ['error', 'always'],
      'no-self-compare': 'off',
    },
  },
  {
    files: ['app/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  { files: ['app/server/**', 'test/**', 'db/**'], rules: { 'no-console': 'off' } },
  { files: ['app/**/*.test.{ts,tsx}', 'test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
)
