import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A run over the five seeds is compiled on the fly here, on machines of any speed.
    testTimeout: 30_000
  }
})
