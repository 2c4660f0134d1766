/** The questions with which every screening begins: their words come with the first page, those of all others after it. */

/** Pages of the interview (`CORE` of `app/interview/pages.ts`; a test holds the two together). */
const PAGES: ReadonlySet<string> = new Set([
  'about-you', 'status', 'maritalStatus', 'children', 'children-details', 'locality', 'your-work', 'your-home', 'lifeTopics', 'troubleTopics',
])

/** Their words, by the name of the fact or the group. */
const WORDS: ReadonlySet<string> = new Set([
  ...PAGES, 'birthDate', 'sex', 'residency', 'residentSince', 'immigrantStatus', 'children[].birthDate', 'children[].livesWithApplicant', 'employment',
  'registeredJobSeeker', 'kibbutzMember', 'yeshivaStudent', 'fullTimeStudent', 'housing', 'paysArnona', 'electricityContractInOwnName',
])

export const isFirstQuestion = (page: string | undefined): boolean => page !== undefined && PAGES.has(page)

/** @param name of a fact or of a group, as in `locales/<language>/questions` */
export const isAskedFirst = (name: string): boolean => WORDS.has(name)
