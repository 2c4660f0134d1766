export { staff, staffAttempts, staffInvitations, staffRecoveryCodes, staffRoles, staffSessions } from './accounts'
export { appointmentBookings, appointmentCallBacks, appointmentCenters, appointmentMessages, appointmentSlots } from './appointments'
export { auditLog } from './audit'
export {
  caseAssessments, caseClaimPapers, caseClaims, caseClaimSteps, caseConsents, caseDocuments, caseFiles, caseGoals, caseHandovers, caseLookups,
  caseMembers, caseMerges, caseNotes, caseTasks, caseTextVersions, caseWalkIns,
} from './casework'
export { centers } from './directory'
export { centerLetters, editingChanges, pageMarks, publishedVersions } from './editing'
export { hotlines } from './hotlines'
export { lawImpacts, lawProposals, lawTexts, lawVersions } from './law'
export { insightCells, insightMarks, insightSums, insightSumsWaiting, insightTens } from './insight'
export { localities } from './localities'
export { savedScreenings } from './saved-screenings'
export { lawLetters, lawWatches } from './watch'
