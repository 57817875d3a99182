// A drawing process that is ready, and then never answers.
import { endWithParent } from '../../../src/diagrams/end-with-parent.ts'

endWithParent()
process.on('message', () => {
  for (;;) Math.sqrt(2)
})
process.send?.({ ready: true })
