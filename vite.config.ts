import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { oneFile } from './.ci/one-file.ts'
import { subsetFonts } from './.ci/subset-fonts.ts'
import { serveWorker } from './mocks/serve-worker.ts'

export default defineConfig({
  // Relative, so that one build works at the root of a host and under any sub-path of it.
  base: './',
  // One page: any other path is a missing file, and must not answer with the page.
  appType: 'mpa',
  plugins: [react(), tailwindcss(), serveWorker(), subsetFonts(), oneFile()],
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // A browser that does not follow such links loads the same, a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the page starts with is one file, not twelve: fewer links in the page, and packed closer.
      output: {
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'], priority: 4 },
            // Regions alone ask for several files at once; through the front door of its package it would come with the rest.
            {
              name: 'queries',
              test: /(useQueries|useSuspenseQueries|usePrefetchQuery|queriesObserver)\.js$/,
              priority: 5,
              includeDependenciesRecursively: false,
            },
            // What every way of drawing a chart needs, Recharts or not.
            { name: 'charts', test: /src[\\/]charts[\\/]/, minShareCount: 4, priority: 3 },
            // With all that its words and pictures need.
            { name: 'first-regions', test: /src[\\/]pages[\\/]first-regions/, priority: 2 },
            // Read where a file is not the one that the page was written from: then several are.
            { name: 'records', test: /src[\\/]data[\\/](records[\\/]|read-records)/, priority: 2 },
            { name: 'data', test: /src[\\/]data[\\/][\w-]+\.ts$/, minShareCount: 2, priority: 1 },
            // What several parts share, and is too small for a request of its own.
            { name: 'shared', test: /src[\\/](evidence|filters|lib|ui)[\\/]/, minShareCount: 2, maxModuleSize: 4000 },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  test: {
    css: false,
    restoreMocks: true,
    // Test files share a worker's modules: loading React and the page anew for each took more than half of the time.
    isolate: false,
    // Small machines have two cores, and nothing else to do with the second.
    maxWorkers: '100%',
    testTimeout: 60_000,
    projects: [
      {
        // The published files against their schemas: no server, no page.
        extends: true,
        test: { name: 'dataset', environment: 'node', include: ['tests/dataset/**/*.test.ts'] },
      },
      {
        // Pure functions and requests; the network is msw.
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dataset/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        // Panels read the way a person reads them.
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setup-dom.ts'],
        },
      },
    ],
  },
})
