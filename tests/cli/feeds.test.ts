import { describe, expect, it } from 'vitest'
import { readEvents } from '../gate/gate.ts'
import { commandLine } from './command-line.ts'

const withPlan = async () => {
  const line = commandLine()
  await line.transition('new', 'ours', '--from', 'leicestershire-rutland')
  return line
}

const create = ['feeds', 'create', 'ours', '--name', 'Police HQ, Outlook'] as const

describe('feeds at the command line', () => {
  it('prints the address once, and only its hash is kept', async () => {
    const { transition, shelf } = await withPlan()
    const made = await transition(...create, '--format', 'json')
    expect(made.exitCode).toBe(0)
    const { id, url } = JSON.parse(made.out) as { id: string; url: string }
    const token = /^http:\/\/127\.0\.0\.1:8018\/feeds\/([\w-]{32})\.ics$/.exec(url)?.[1] ?? ''
    expect(made.err).toContain('PUBLIC_URL is not set')
    const read = await shelf.store.read('ours')
    const text = JSON.stringify(read) + JSON.stringify(await shelf.store.journal('ours'))
    expect(text).toContain(shelf.digest(token))
    expect(text).not.toContain(token)
    const listed = await transition('feeds', 'list', 'ours', '--format', 'json')
    expect(JSON.parse(listed.out)).toMatchObject([
      { id, name: 'Police HQ, Outlook', filter: { dates: 'law-and-guidance', done: true } },
    ])
    expect(listed.out).not.toContain('tokenHash')
  })

  it('takes a filter, and says what it shows', async () => {
    const { transition } = await withPlan()
    const council = 'the council for rutland'
    const made = await transition(...create, '--for', council, '--dates', 'all', '--alarms', '14,1')
    expect(made.err + made.out).toContain('Made the calendar feed')
    const listed = await transition('feeds', 'list', 'ours')
    expect(listed.out).toContain(
      'for The council for Rutland: dates of law and statutory guidance, and local milestones; alarms 14 days and 1 day before',
    )
  })

  it.each([
    [['--for', 'Nobody'], '--for: Nobody in this plan is called “Nobody”'],
    [['--reminders', '3'], 'are no days before a deadline'],
    [['--alarms', '1,2,7'], 'two alarms at most'],
    [['--alarms', 'soon'], 'are no days before a deadline'],
  ])('refuses %j and makes nothing', async (options, sentence) => {
    const { transition } = await withPlan()
    const made = await transition(...create, ...options)
    expect(made.exitCode).toBe(2)
    expect(made.err).toContain(sentence)
    expect((await transition('feeds', 'list', 'ours')).out).toBe('ours has no feeds yet.\n')
  })

  it('shows a milestone to the organisation that its owner is called after', async () => {
    const { transition } = await withPlan()
    const [name, to] = ['the council for rutland', ['export', 'ours', '--to', 'ics'] as const]
    await transition('milestone', 'add', 'ours', 'Sign it', '--date', '2019-09-20', '--owner', name)
    const theirs = readEvents((await transition(...to, '--for', name)).out)
    expect(theirs.map(({ summary }) => summary)).toContain('Sign it')
    const schedule = await transition('schedule', 'ours', '--format', 'csv')
    expect(schedule.out).toContain('The council for Rutland')
  })

  it('takes an address back for good', async () => {
    const { transition } = await withPlan()
    const { id } = JSON.parse((await transition(...create, '--format', 'json')).out) as {
      id: string
    }
    expect((await transition('feeds', 'revoke', 'ours', id)).out).toContain('Revoked')
    const again = await transition('feeds', 'revoke', 'ours', id)
    expect([again.exitCode, again.err]).toEqual([2, expect.stringContaining('was revoked')])
    expect((await transition('feeds', 'list', 'ours')).out).toContain('revoked on')
  })

  it('leaves examples alone', async () => {
    const { transition } = commandLine()
    const made = await transition('feeds', 'create', 'leicestershire-rutland', '--name', 'X')
    expect([made.exitCode, made.err]).toEqual([2, expect.stringContaining('read-only')])
  })
})

describe('a calendar to take away', () => {
  it('is the whole programme, or what a filter lets through', async () => {
    const { transition } = await withPlan()
    const whole = readEvents((await transition('export', 'ours', '--to', 'ics')).out)
    const law = readEvents(
      (await transition('export', 'ours', '--to', 'ics', '--dates', 'law')).out,
    )
    expect(law.length).toBeGreaterThan(5)
    expect(law.length).toBeLessThan(whole.length)
    const open = readEvents((await transition('export', 'ours', '--to', 'ics', '--no-done')).out)
    expect(open.some(({ summary }) => summary.startsWith('✓'))).toBe(false)
    expect(whole.some(({ summary }) => summary.startsWith('✓'))).toBe(true)
  })

  it('is the only file that takes a filter', async () => {
    const { transition } = await withPlan()
    const made = await transition('export', 'ours', '--to', 'csv', '--dates', 'law')
    expect([made.exitCode, made.err]).toEqual([2, expect.stringContaining('leave --dates out')])
  })
})
