/** Where words live: `locales/<language>/…`. Every namespace of a language, as i18next takes them. */
export type WordTree = { readonly [key: string]: string | readonly string[] | WordTree }

/** Namespaces by name: each file of `ui` is one; `questions`, `rights` and `acts` are one each. */
export type Resources = Readonly<Record<string, WordTree>>

const QUESTIONS = /\/questions\/[^/]+\.json$/
const RIGHT = /\/rights\/([^/]+)\.json$/
const UI = /\/ui\/([^/]+)\.json$/
const ACTS = /\/acts\.json$/

/** Puts the files of one language into namespaces. @param files JSON by path */
export function resourcesFrom(files: Readonly<Record<string, WordTree>>): Resources {
  const resources: Record<string, Record<string, WordTree[string]>> = { questions: {}, rights: {}, acts: {} }
  for (const [path, words] of Object.entries(files)) {
    const right = RIGHT.exec(path)?.[1]
    const ui = UI.exec(path)?.[1]
    if (right) (resources['rights'] as Record<string, WordTree[string]>)[right] = words
    else if (QUESTIONS.test(path)) Object.assign(resources['questions'] as object, words)
    else if (ACTS.test(path)) Object.assign(resources['acts'] as object, words)
    else if (ui) resources[ui] = { ...words }
  }
  return resources
}

/** The Hebrew names that stand beside translated ones: of rights, papers to bring, authorities and benefits. */
export function hebrewNames(hebrew: Resources): WordTree {
  const names = (tree: WordTree | undefined): WordTree =>
    Object.fromEntries(
      Object.entries(tree ?? {}).map(([id, words]) => {
        const { name, documents } = words as WordTree
        return [id, { ...(name === undefined ? {} : { name }), documents: documents ?? {} }]
      }),
    )
  const benefits = (hebrew['questions'] as Record<string, WordTree>)['currentBenefits']?.['options'] as WordTree | undefined
  return {
    rights: names(hebrew['rights'] as WordTree),
    common: { authority: (hebrew['common'] as WordTree)['authority'] ?? {} },
    questions: { currentBenefits: { options: benefits ?? {} } },
  }
}
