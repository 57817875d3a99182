import type { Page } from 'playwright-core'

/** What has the focus: what a screen reader would call it, its kind, and whether one can see it. */
type Focused = { name: string; kind: string; value: string; group: string; seen: boolean }

const MOST_STOPS = 400

/** Runs in the page. */
function focused(): Focused | null {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return null
  const words = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/g, ' ').trim()
  const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : []
  const label = labels.map((one) => words(one.textContent)).join(' ')
  const style = getComputedStyle(at)
  const next = at.nextElementSibling
  const mark = next ? getComputedStyle(next, '::before').boxShadow : 'none'
  return {
    name: label || at.getAttribute('aria-label') || words(at.textContent),
    kind: at instanceof HTMLInputElement ? at.type : at.tagName.toLowerCase(),
    value: 'value' in at ? String(at.value) : '',
    group: words(at.closest('fieldset')?.querySelector('legend')?.textContent),
    seen: style.outlineStyle !== 'none' || style.boxShadow !== 'none' || mark !== 'none',
  }
}

type Wanted = { name: string; kind?: string; group?: string }

const fits = (at: Focused, { name, kind, group }: Wanted): boolean =>
  at.name.startsWith(name) &&
  (kind === undefined || at.kind === kind) &&
  (group === undefined || at.group.startsWith(group))

/** A reader who has a keyboard and nothing else. */
export type Keyboard = {
  /** Tabs on to what is called so, round the page once if need be; fails where it is not reached. */
  to: (name: string, more?: Omit<Wanted, 'name'>) => Promise<void>
  /** Tabs to a link or button and presses it, and waits for the page it leads to. */
  press: (name: string, more?: Omit<Wanted, 'name'>) => Promise<void>
  /** Tabs to an input and types over what it holds. */
  type: (name: string, text: string, more?: Omit<Wanted, 'name'>) => Promise<void>
  /** Tabs to a group of radios and chooses one with the arrow keys. */
  choose: (group: string, name: string) => Promise<void>
  /** Tabs to a list and chooses an option with the arrow keys. */
  select: (name: string, option: string) => Promise<void>
  /** Tabs to a box and ticks it, or unticks it. */
  tick: (name: string, more?: Omit<Wanted, 'name'>) => Promise<void>
}

export function keyboardOf(page: Page): Keyboard {
  const at = (): Promise<Focused | null> => page.evaluate(focused)

  async function to(name: string, more: Omit<Wanted, 'name'> = {}): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press('Tab')
      const here = await at()
      if (!here || !fits(here, { name, ...more })) continue
      if (!here.seen) throw new Error(`“${name}” has the focus and nothing shows it.`)
      return
    }
    throw new Error(`The keyboard does not reach “${name}” on ${page.url()}.`)
  }

  return {
    to,
    press: async (name, more) => {
      await to(name, more)
      const kind = (await at())?.kind
      if (kind === 'summary') return page.keyboard.press('Enter')
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    type: async (name, text, more) => {
      await to(name, more)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('Delete')
      await page.keyboard.insertText(text)
    },
    choose: async (group, name) => {
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        await page.keyboard.press('Tab')
        const here = await at()
        if (here?.kind === 'radio' && here.group.startsWith(group)) break
      }
      for (let steps = 0; steps < 30; steps += 1) {
        const here = await at()
        if (here?.name.startsWith(name)) return page.keyboard.press('Space')
        await page.keyboard.press('ArrowDown')
      }
      throw new Error(`“${group}” has no choice “${name}” on ${page.url()}.`)
    },
    select: async (name, option) => {
      await to(name, { kind: 'select' })
      const chosen = (): Promise<string> =>
        page.evaluate(() => {
          const list = document.activeElement as HTMLSelectElement
          return list.selectedOptions[0]?.text ?? ''
        })
      await page.keyboard.press('Home')
      for (let steps = 0; steps < 60; steps += 1) {
        if ((await chosen()).startsWith(option)) return
        await page.keyboard.press('ArrowDown')
      }
      throw new Error(`“${name}” has no option “${option}” on ${page.url()}.`)
    },
    tick: async (name, more) => {
      await to(name, { kind: 'checkbox', ...more })
      await page.keyboard.press('Space')
    },
  }
}
