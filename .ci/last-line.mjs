// Prints "N passed, N failed" from the test runner's report; exits 1 if anything failed.
import { existsSync, readFileSync } from 'node:fs'

const status = Number(process.argv[2] ?? 0)
const file = '.cache/test-report.json'
function readReport() {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  } catch {
    // A report cut short is no report: the line below counts it as one failure.
    return null
  }
}

const report = readReport()
const passed = report?.numPassedTests ?? 0
// A test file that could not be loaded has no tests of its own to fail: it counts as one.
const unloaded = (report?.testResults ?? []).filter(
  (result) =>
    result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
).length
const counted = (report?.numFailedTests ?? 0) + unloaded
const failed = counted === 0 && (status !== 0 || report === null) ? 1 : counted
const skipped = report?.numPendingTests ?? 0
if (skipped > 0) console.log(`${skipped} tests were skipped; the runner names them above.`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
