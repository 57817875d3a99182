// Says on an open page that its plan has been changed elsewhere. The page stays as it is, and with
// it whatever has been typed: without this script, the same is said when a form is sent.
const note = document.getElementById('plan-moved-on')
const { plan, revision } = note?.dataset ?? {}
const EVERY = 30_000
const LONGEST = 80

let told = Number(revision)
let isAsking = false

const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Who did what, as far as that is on record. */
const wordsOf = ({ said, by }) =>
  said === null || by === null ? '' : `: ${shortened(said)}, by ${shortened(by)}`

function tell(now) {
  const words = document.createElement('p')
  words.className = 'govuk-body-s'
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = `/plans/${encodeURIComponent(plan)}/history`
  // In a tab of its own, so that nothing typed here is lost.
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = 'See what changed (opens in a new tab)'
  words.append(`This plan has moved on to revision ${now.revision}${wordsOf(now)}. `, link)
  note.replaceChildren(words)
}

async function ask() {
  if (isAsking || document.visibilityState !== 'visible') return
  isAsking = true
  try {
    const answer = await fetch(`/plans/${encodeURIComponent(plan)}/revision`)
    const now = answer.ok ? await answer.json() : null
    if (now && now.revision !== told) {
      told = now.revision
      tell(now)
    }
  } catch {
    // The server cannot be reached just now; a form that is sent would say so.
  } finally {
    isAsking = false
  }
}

if (note) {
  document.addEventListener('visibilitychange', ask)
  addEventListener('pageshow', ({ persisted }) => void (persisted && ask()))
  setInterval(ask, EVERY)
}
