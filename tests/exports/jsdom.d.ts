/** What tests do with a window, beside what the sources declare of jsdom. */
declare module 'jsdom' {
  type BrowserWindow = Window & typeof globalThis
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is all that and no more
  interface JsdomWindow extends BrowserWindow {}
}
