import type { Issue } from '#src/data/issues.ts'
import { bears, keepsChart } from '#src/filters/narrow.ts'
import type { View } from '#src/filters/view.ts'
import { keptCharts, type RareEarthChartId } from '#src/features/issues/rare-earths/charts.ts'
import { toIssueView, type IssueView } from '#src/features/issues/one-issue/to-issue-view.ts'

/** The groups, in the order of the page. The names are relied on from outside. */
export const GROUPS = [
  { id: 'rare-earths', name: 'Rare earths' },
  { id: 'technology-access', name: 'Technology access' },
  { id: 'students', name: 'Students' },
] as const

export type GroupId = (typeof GROUPS)[number]['id']

/** Whose trade a group's chart shows and what it is about: the reporters, partners and topics of its series. */
export const GROUP_CHARTS: Record<GroupId, { reporters: readonly string[]; topics: readonly string[] }> = {
  'rare-earths': { reporters: ['CN', 'US'], topics: ['rare-earths', 'exports'] },
  'technology-access': { reporters: ['US', 'CN', 'TW'], topics: ['technology-access', 'exports'] },
  students: { reporters: ['US', 'CN'], topics: ['students'] },
}

export interface GroupShown {
  readonly id: GroupId
  readonly name: string
  /** In the order of the file. */
  readonly issues: readonly IssueView[]
  /** The issue that moved last by the day of the lens: it is shown in full. Null where none is kept. */
  readonly lead: IssueView | null
  readonly hasChart: boolean
  /** Charts on rare earths beside that of magnets; empty in the other groups. */
  readonly moreCharts: readonly RareEarthChartId[]
}

export interface IssuesShown {
  readonly groups: readonly GroupShown[]
  readonly kept: number
  /** Issues there are to see, before filters. */
  readonly total: number
}

/** The issues that the filters keep, by group; groups with neither issue nor chart are left out. */
export function toGroups(
  issues: readonly Issue[],
  view: Pick<View, 'country' | 'topic'>,
  options: Parameters<typeof toIssueView>[1],
): IssuesShown {
  const shown = issues.flatMap((issue) => {
    const seen = toIssueView(issue, options)
    return seen ? [{ issue, seen }] : []
  })
  const kept = shown.filter(({ issue }) => bears(issue, view)).map(({ seen }) => seen)
  const groups = GROUPS.map(({ id, name }) => {
    const inGroup = kept.filter((issue) => issue.group === id)
    const hasChart = keepsChart(GROUP_CHARTS[id], view)
    const moreCharts = id === 'rare-earths' ? keptCharts(view) : []
    return { id, name, issues: inGroup, lead: leadOf(inGroup), hasChart, moreCharts }
  })
  return {
    groups: groups.filter((group) => group.issues.length > 0 || group.hasChart || group.moreCharts.length > 0),
    kept: kept.length,
    total: shown.length,
  }
}

/** The issue about whose state something became known last; of two on the same day the earlier in the file. */
function leadOf(issues: readonly IssueView[]): IssueView | null {
  let lead: IssueView | null = null
  for (const issue of issues) {
    if (lead === null || (issue.now?.told ?? '') > (lead.now?.told ?? '')) lead = issue
  }
  return lead
}
