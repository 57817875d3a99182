export { sentence } from '../src/domain/sentence.ts'
