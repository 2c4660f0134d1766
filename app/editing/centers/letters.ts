/** Who wrote a change that a center itself proposed, in the place of a member of the staff. */
export const CENTER_ITSELF = 'center'
