/** All letters, by situation, and which of them serve a right. */
import type { Letter } from '../letter'
import { executionLetters } from './execution'
import { helpLetters } from './help'
import { housingLetters } from './housing'
import { insuranceLetters } from './insurance'
import { municipalityLetters } from './municipality'
import { tenancyLetters } from './tenancy'
import { workLetters } from './work'

export const letters: readonly Letter[] = [
  ...executionLetters, ...insuranceLetters, ...housingLetters, ...municipalityLetters, ...workLetters, ...tenancyLetters, ...helpLetters,
]

export function letterOf(id: string | undefined): Letter | null {
  return letters.find((letter) => letter.id === id) ?? null
}

/** Ids of the letters that serve any of the rights, in the order of the list. @param all also those that answer a decision */
export function lettersFor(rights: readonly string[], all = true): readonly string[] {
  return letters
    .filter((letter) => (all || !letter.afterDecision) && letter.rights.some((right) => rights.includes(right)))
    .map(({ id }) => id)
}
