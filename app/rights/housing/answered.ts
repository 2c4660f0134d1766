export { answered } from '../shared/answered'
