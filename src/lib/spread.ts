/** A label that wants to stand at `x`. Lengths in px. */
export interface Label {
  readonly id: string
  readonly x: number
  readonly width: number
  /** How strongly it holds its place against its neighbours; 1 unless told. */
  readonly weight?: number
}

interface Cluster {
  labels: Label[]
  width: number
  centre: number
}

/**
 * Places labels side by side without overlap, each as near its wish as the others allow (least weighted
 * displacement), between `low` and `high`. Returns the centre of each label by id.
 */
export function spread(labels: readonly Label[], gap: number, low: number, high: number): Map<string, number> {
  let clusters: Cluster[] = labels
    .toSorted((a, b) => a.x - b.x)
    .map((label) => settle({ labels: [label], width: label.width, centre: label.x }, gap, low, high))
  for (let merged = true; merged;) {
    merged = false
    const next: Cluster[] = []
    for (const cluster of clusters) {
      const last = next.at(-1)
      if (last && last.centre + last.width / 2 + gap > cluster.centre - cluster.width / 2) {
        const both = [...last.labels, ...cluster.labels]
        next[next.length - 1] = settle(
          { labels: both, width: last.width + gap + cluster.width, centre: 0 },
          gap,
          low,
          high,
        )
        merged = true
      } else next.push(cluster)
    }
    clusters = next
  }
  const places = new Map<string, number>()
  for (const cluster of clusters) {
    let left = cluster.centre - cluster.width / 2
    for (const label of cluster.labels) {
      places.set(label.id, left + label.width / 2)
      left += label.width + gap
    }
  }
  return places
}

/** Puts a cluster where the weighted sum of its labels' displacements is least, inside the bounds. */
function settle(cluster: Cluster, gap: number, low: number, high: number): Cluster {
  let offset = 0
  let pull = 0
  let weights = 0
  for (const label of cluster.labels) {
    const weight = label.weight ?? 1
    pull += weight * (label.x - (offset + label.width / 2))
    weights += weight
    offset += label.width + gap
  }
  const left = Math.max(low, Math.min(high - cluster.width, pull / weights))
  return { ...cluster, centre: left + cluster.width / 2 }
}
