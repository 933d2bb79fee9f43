/** The report of `npm run bench` as tables on the screen. */
export function printReport({ machine, sizes, page, charts }) {
  console.log(
    `\nNode ${machine.node}, Chromium ${page.chromium}, ${machine.platform}, ${machine.cores} cores, ${machine.cpu}`,
  )

  const isCode = ({ name }) => /\.(js|css|html)$/.test(name)
  console.log('\nBuild (bytes; * asked for by index.html itself)\n')
  printTable(
    ['file', 'raw', 'gzip', 'brotli'],
    [
      ...sizes.map((file) => toRow(`${file.isFirst ? '*' : ' '} ${file.name}`, [file])),
      toRow(
        '  first script, style and page',
        sizes.filter((file) => file.isFirst && isCode(file)),
      ),
      toRow('  all scripts, styles and the page', sizes.filter(isCode)),
    ],
  )

  console.log(`\nFirst view, ${page.loads.length} visits with an empty cache, no throttling\n`)
  const figures = [
    ['requests', 'requests', ''],
    ['on the wire', 'bytes', 'bytes'],
    ['first contentful paint', 'firstPaint', 'ms'],
    ['largest contentful paint', 'largestPaint', 'ms'],
    ['long tasks (over 50 ms)', 'longTasks', ''],
    ['blocked by them', 'blocked', 'ms'],
  ]
  printTable(
    ['', 'median', 'worst', ''],
    figures.map(([name, key, unit]) => {
      const values = page.loads.map((load) => load[key]).filter((value) => value !== null)
      return [name, count(quantile(values, 0.5)), count(Math.max(...values)), unit]
    }),
  )

  console.log(`\nA click on a topic until every region shows it, ${page.clicks.length} clicks\n`)
  printTable(
    ['', 'ms'],
    [
      ['median', count(quantile(page.clicks, 0.5))],
      ['95th percentile', count(quantile(page.clicks, 0.95))],
      ['worst', count(Math.max(...page.clicks))],
    ],
  )

  console.log('\nA chart of 496 months, from a press to the frame that is right\n')
  printTable(
    ['', 'frames, median', 'worst', 'ms, median', 'worst'],
    charts.map(({ name, turns }) => [
      name,
      ...['frames', 'ms'].flatMap((key) => {
        const values = turns.map((turn) => turn[key])
        return [count(quantile(values, 0.5)), count(Math.max(...values))]
      }),
    ]),
  )
}

/** The value below which a share of the values lies, nearest rank. NaN of none. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

function toRow(name, files) {
  return [name, ...['raw', 'gzip', 'brotli'].map((key) => count(files.reduce((sum, file) => sum + file[key], 0)))]
}

function count(value) {
  return Math.round(value).toLocaleString('en-GB')
}

function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
    )
  }
}
