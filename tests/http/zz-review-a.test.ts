import { it } from 'vitest'
import { formPlan, STATED } from './form-plan.ts'

const fieldsOf = (html: string) => {
  const out: Record<string, string[]> = {}
  const add = (n: string, v: string) => (out[n] ??= []).push(v)
  const un = (s: string) => s.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  for (const m of html.matchAll(/<input[^>]*>/g)) {
    const t = m[0]; const n = / name="([^"]*)"/.exec(t)?.[1]; if (!n) continue
    const ty = / type="([^"]*)"/.exec(t)?.[1]
    if ((ty === 'radio' || ty === 'checkbox') && !/ checked/.test(t)) continue
    if (ty === 'submit') continue
    add(n, un(/ value="([^"]*)"/.exec(t)?.[1] ?? ''))
  }
  for (const m of html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    add(m[1]!, un(/<option value="([^"]*)"[^>]* selected/.exec(m[2]!)?.[1] ?? /<option[^>]* selected[^>]* value="([^"]*)"/.exec(m[2]!)?.[1] ?? ''))
  for (const m of html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)) add(m[1]!, un(m[2]!))
  return out
}
const today = { deps: 0 }
it('T1 stale form + field error', async () => {
  const p = formPlan()
  const html = await p.page('/plans/ours/milestones/ms-x5t1/change')
  const mine = fieldsOf(html)
  // another changes owner
  const other = { ...mine, owner: [''], 'owner-role': ['Head of safeguarding'] }
  console.log('other', (await p.send('/milestones/ms-x5t1/change', other)).status)
  // I make an error first
  const bad = await p.send('/milestones/ms-x5t1/change', { ...mine, title: [''] })
  const again = fieldsOf(bad.html)
  console.log('422?', bad.status, 'revision now', again['revision'], 'says moved on', bad.html.includes('has been changed since'))
  const ok = await p.send('/milestones/ms-x5t1/change', { ...again, title: ['Cabinet considers it'] })
  console.log('save', ok.status, ok.location, JSON.stringify((await p.plan()).milestones.find((m) => m.id === 'ms-x5t1')?.owner))
})
it('T2 preview then edit', async () => {
  const p = formPlan()
  const mine = fieldsOf(await p.page('/plans/ours/dates/area-8k3d/boardEndDate'))
  const prev = await p.send('/dates/area-8k3d/boardEndDate', { ...mine, 'date-day': ['26'], 'date-as-written': [''] })
  console.log('preview', prev.status, fieldsOf(prev.html)['revision'])
  await p.send('/dates/area-8k3d/boardEndDate', { ...mine, 'date-day': ['20'], 'date-as-written': [''], then: 'save' })
  const back = await p.send('/dates/area-8k3d/boardEndDate', { ...fieldsOf(prev.html), then: 'edit' })
  console.log('back', back.status, fieldsOf(back.html)['revision'], back.html.includes('has been changed since'))
  console.log(JSON.stringify((await p.plan()).areas.map(a=>a.anchors['boardEndDate'])))
})
it('T3 resent after another change', async () => {
  const p = formPlan()
  await p.send('/title', { title: 'A', revision: '0' })
  await p.send('/milestones/ms-x5t1/cancel', { reason: 'no', revision: '1' })
  const r = await p.send('/title', { title: 'A', revision: '0' })
  console.log('T3', r.status, r.location)
  const html = await p.page(r.location)
  console.log(/Saved.{0,400}/.exec(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))?.[0].slice(0, 200))
})
it('T3b new milestone resent', async () => {
  const p = formPlan()
  const mine = fieldsOf(await p.page('/plans/ours/milestones/new'))
  const a = await p.send('/milestones/new', { ...mine, title: ['One'] })
  const m2 = fieldsOf(await p.page('/plans/ours/milestones/new'))
  const b = await p.send('/milestones/new', { ...m2, title: ['Two'] })
  const a2 = await p.send('/milestones/new', { ...mine, title: ['One'] })
  console.log('T3b', a.location, b.location, a2.location)
})
it('T4 undo stated deadline', async () => {
  const p = formPlan()
  const f = fieldsOf(await p.page(`/plans/ours/stated-deadlines/${STATED}`))
  console.log(Object.keys(f).join(), f['basis'])
  const s = async (basis: string) => {
    const g = fieldsOf(await p.page(`/plans/ours/stated-deadlines/${STATED}`))
    const r = await p.send(`/stated-deadlines/${STATED}`, { ...g, basis: [basis] })
    console.log(basis, r.status, r.location)
  }
  await s('begin-transition/guidance')
  await s('publish-arrangements/guidance')
  await s('publish-arrangements/law')
  const u = await p.send('/undo', { revision: '2' })
  console.log('undo', u.status, u.location, (u.html.match(/<p[^>]*>[^<]*/g) ?? []).slice(0, 4))
  console.log('front', (await p.get('/plans/ours')).status)
  console.log('undo undo', (await p.send('/undo', { revision: '4' })).status)
})
it('T5 undo leaves done in the future', async () => {
  const p = formPlan({ milestones: [{ id: 'ms-1', title: 'M', when: { edtf: '2027-05-01' } }] })
  const f = fieldsOf(await p.page('/plans/ours/milestones/ms-1/change'))
  console.log((await p.send('/milestones/ms-1/change', { ...f, 'when-year': ['2026'] })).status)
  console.log((await p.send('/milestones/ms-1/done', { revision: '1' })).status)
  const u = await p.send('/undo', { revision: '1' })
  console.log('T5', u.status, JSON.stringify((await p.plan()).milestones[0]))
  const sch = await p.page('/plans/ours/schedule')
  console.log(/<tr[^>]*>(?:(?!<\/tr>).)*ms-1.*?<\/tr>/.exec(sch)?.[0].replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 300))
})
it('T6 undo twice at once', async () => {
  const p = formPlan()
  await p.send('/title', { title: 'A', revision: '0' })
  const r = await Promise.all([1, 2].map(() => p.send('/undo', { revision: '1' })))
  console.log('T6', r.map((x) => [x.status, x.location, x.html.includes('changed again since')]))
})
it('T7 done: date source lost, clearing ignored', async () => {
  const p = formPlan({ milestones: [{ id: 'ms-1', title: 'M', done: { when: { edtf: '2019-05-01', asWritten: '1 May', source: { text: 'minute 7', invented: true } } } }] })
  const f = fieldsOf(await p.page('/plans/ours/milestones/ms-1/done'))
  const r = await p.send('/milestones/ms-1/done', { ...f, 'evidence-kind': ['minute'], 'evidence-text': ['Minute 9'] })
  console.log('T7a', r.status, JSON.stringify((await p.plan()).milestones[0]?.done))
  const g = fieldsOf(await p.page('/plans/ours/milestones/ms-1/done'))
  const r2 = await p.send('/milestones/ms-1/done', { ...g, 'on-day': [''], 'on-month': [''], 'on-year': [''], 'on-as-written': [''], 'evidence-kind': ['minute'], 'evidence-text': ['Minute 10'] })
  console.log('T7b', r2.status, JSON.stringify((await p.plan()).milestones[0]?.done), /(Saved|Recorded)[^<]{0,80}/.exec(await p.page(r2.location))?.[0])
})
it('T8 bulk', async () => {
  const p = formPlan({ milestones: [{ id: 'ms-1', title: 'M', owner: { organisation: 'org-4t9c', role: 'Head of X', source: { text: 'para 2' } }, done: { when: { edtf: '2019-05-01', asWritten: '1 May', source: { text: 'minute 7' } } }, progress: { state: 'at-risk', note: 'waiting', asAt: '2019-01-01' } },{ id: 'ms-2', title: 'N', progress: { state: 'at-risk', note: 'Police have not agreed', asAt: '2019-01-01' } }] })
  const r = await p.send('/milestones/change', { revision: '0', ids: ['ms-1'], owner: 'organisation:org-4t9c', state: 'done', 'on-how': 'on', 'on-day': '1', 'on-month': '5', 'on-year': '2019' })
  console.log('T8', r.status, r.location, JSON.stringify((await p.plan()).milestones[0]))
  const r2 = await p.send('/milestones/change', { revision: String((await p.plan()).revision), ids: ['ms-2'], state: 'on-track' })
  console.log('T8b', r2.status, JSON.stringify((await p.plan()).milestones[1]?.progress))
})
it('T9 planned to actual', async () => {
  const areas = [{ id: 'area-1', name: 'A', anchors: { publicationDate: { planned: { edtf: '2019-06-28', asWritten: 'by 28 June as planned', source: { text: 'paragraph 13', invented: true } } } } }]
  const p = formPlan({ areas, milestones: [], bodies: [], statedDeadlines: [] })
  const f = fieldsOf(await p.page('/plans/ours/dates/area-1/publicationDate'))
  console.log(JSON.stringify(f))
  const r = await p.send('/dates/area-1/publicationDate', { ...f, as: ['actual'], then: 'save' })
  console.log('T9', r.status, JSON.stringify((await p.plan()).areas[0]?.anchors))
})
it('T9b holder source copied', async () => {
  const p = formPlan({ areas: [{ id: 'area-1', name: 'A' }], bodies: [], statedDeadlines: [], milestones: [{ id: 'ms-1', title: 'Publish', when: { edtf: '2019-06-28' }, sets: 'publicationDate', source: { text: 'Cabinet paper', invented: true } }] })
  const f = fieldsOf(await p.page('/plans/ours/dates/area-1/publicationDate'))
  const r = await p.send('/dates/area-1/publicationDate', { ...f, 'date-day': ['27'], then: 'save' })
  console.log('T9b', r.status, JSON.stringify((await p.plan()).milestones[0]))
})
it('T10 new area takes a held date', async () => {
  const p = formPlan({ areas: [{ id: 'area-1', name: 'A' }], bodies: [], statedDeadlines: [], milestones: [{ id: 'ms-1', title: 'Publish', when: { edtf: '2019-06-28' }, done: {}, sets: 'publicationDate' }] })
  const f = fieldsOf(await p.page('/plans/ours/areas/new'))
  const r = await p.send('/areas/new', { ...f, name: ['Rutland'] })
  const dates = (await p.page('/plans/ours/dates')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  console.log('T10', r.status, /Rutland.{0,300}/.exec(dates.slice(dates.indexOf('Rutland')))?.[0])
  const c = await p.page('/plans/ours/findings')
  console.log(c.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').match(/.{100}Rutland.{160}/g)?.slice(0,4))
})
it('T11 slow note', async () => {
  const p = formPlan()
  for (const n of [15000, 30000, 60000]) {
    const t = performance.now()
    const r = await p.send('/milestones/ms-x5t1/progress', { revision: '0', state: 'at-risk', note: 'a' + ' '.repeat(n) + 'b' })
    console.log('T11', n, r.status, Math.round(performance.now() - t))
  }
})
it('T12 slow paste', async () => {
  const p = formPlan()
  for (const n of [20000, 40000, 80000]) {
    const t = performance.now()
    const r = await p.send('/milestones/paste', { revision: '0', pasted: '| Action | When |\n| ' + '-'.repeat(n) + 'x | a |' })
    console.log('T12', n, r.status, Math.round(performance.now() - t))
  }
}, 60000)
