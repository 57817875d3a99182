// A drawing process that can draw nothing.
import type { DrawingAsked } from '../../../src/diagrams/drawing-message.ts'
import { endWithParent } from '../../../src/diagrams/end-with-parent.ts'

endWithParent()
process.on('message', ({ id }: DrawingAsked) => process.send?.({ id, error: 'TypeError at draw' }))
process.send?.({ ready: true })
