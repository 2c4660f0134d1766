/** Reads the body of law as it stands in the repository: rules from the code, cases and words from the disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RightCase, RightCases } from '~/engine/cases'
import { LANGUAGES } from '~/i18n/languages'
import { lifeEvents, RARER } from '~/interview/events'
import { GATES } from '~/interview/gates'
import { ASKED_OF_ALL, GROUPS } from '~/interview/pages'
import { askedTypes, LISTS, OF_EVENT } from '~/interview/topics'
import { catalogue } from '~/rights'
import { sharedFigures } from '~/rights/shared/figures'
import { retirementTables } from '~/rights/shared/retirement-age'
import type { Interview, Law, LawWords, WordTree } from './law'

const CASES = '.cases.ts'
const JSON_FILE = '.json'

/**
 * Every worked household of the law, by right id, in the order of the files.
 * @param root the folder of the repository
 */
export async function readCases(root: string): Promise<ReadonlyMap<string, readonly RightCase[]>> {
  const folder = join(root, 'app/rights')
  const cases = new Map<string, readonly RightCase[]>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith(CASES)) continue
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as Record<
      string,
      RightCases
    >
    for (const { right, cases: own } of Object.values(module)) cases.set(right, [...(cases.get(right) ?? []), ...own])
  }
  return cases
}

function readTree(path: string): WordTree {
  return JSON.parse(readFileSync(path, 'utf8')) as WordTree
}

/** The files of a folder by their names, without the ending. */
function readFolder(folder: string): Record<string, WordTree> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(JSON_FILE))
    .sort()
  return Object.fromEntries(files.map((name) => [name.slice(0, -JSON_FILE.length), readTree(join(folder, name))]))
}

/** @param root the folder of the repository */
export function readWords(root: string): Readonly<Record<string, LawWords>> {
  const locales = join(root, 'locales')
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      {
        rights: readFolder(join(locales, language, 'rights')),
        questions: Object.assign(
          {},
          ...Object.values(readFolder(join(locales, language, 'questions'))),
        ) as LawWords['questions'],
        acts: readTree(join(locales, language, 'acts.json')) as LawWords['acts'],
        units: (readTree(join(locales, language, 'ui', 'figures.json'))['unit'] ?? {}) as LawWords['units'],
      },
    ]),
  )
}

function theInterview(): Interview {
  return {
    types: askedTypes,
    groups: GROUPS,
    gates: GATES,
    askedOfAll: ASKED_OF_ALL,
    readElsewhere: ['locality', 'preferredLanguage'],
    weights: RARER,
    topics: Object.entries(LISTS).flatMap(([list, topics]) =>
      Object.entries(topics).map(([id, topic]) => ({ list, id, ...topic })),
    ),
    events: lifeEvents.map(({ id, rights }) => ({ id, rights, topics: OF_EVENT[id] ?? [] })),
  }
}

/** @param root the folder of the repository; the working directory when none is given */
export async function readLaw(root = process.cwd()): Promise<Law> {
  return {
    facts: catalogue.facts,
    rights: catalogue.rights,
    shared: { parameters: sharedFigures, tables: retirementTables },
    cases: await readCases(root),
    words: readWords(root),
    interview: theInterview(),
  }
}
