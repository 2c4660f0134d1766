export { centers } from './directory'
export { hotlines } from './hotlines'
export { localities } from './localities'
