/** As much of jsdom as is used here; it ships no types. */
declare module 'jsdom' {
  /** A window; `dom.ts` says what of it drawing uses. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- tests add the browser's own
  export interface JsdomWindow {}

  export class JSDOM {
    constructor(html?: string, options?: { contentType?: string })
    readonly window: JsdomWindow
  }
}
