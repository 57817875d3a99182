/** An item of a list that may be left out in its place, as in `open && { … }`. */
export type Maybe<Item> = Item | false | null | undefined | ''
