import type { Unit } from '#src/charts/model.ts'
import { COLORS, ROLE_COLORS, SANS } from './look.ts'
import type { Column, NativeChart, NativeSeries } from './native-chart.ts'
import { columnName, escapeXml, XML_HEAD } from './xml.ts'

const POINT = 12_700

/** The part of the file that draws a chart, after ECMA-376 part 1, 21.2. Its numbers are those of its workbook. */
export function toChartXml(chart: NativeChart): string {
  const axes = chart.kind === 'bars' ? barAxes(chart) : chart.kind === 'dated' ? datedAxes(chart) : columnAxes(chart)
  return `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${toPlots(chart)}${axes}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters(12, COLORS.muted)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

function toPlots(chart: NativeChart): string {
  const all = chart.series.map((series, index) => ({ series, index }))
  const of = (isColumn: boolean) => all.filter(({ series }) => (series.shape === 'column') === isColumn)
  const write = (isScatter: boolean, list: typeof all) =>
    list.map(({ series, index }) => toSeries(chart, series, index, isScatter)).join('')
  const ids = '<c:axId val="1"/><c:axId val="2"/>'
  if (chart.kind === 'dated') {
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${write(true, all)}${toLens(chart)}${toLabels(chart, true)}${ids}</c:scatterChart>`
  }
  const [columns, lines] = [of(true), of(false)]
  const direction = chart.kind === 'bars' ? 'bar' : 'col'
  const gap = chart.kind === 'bars' ? 35 : 40
  const bars =
    columns.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${write(false, columns)}<c:gapWidth val="${gap}"/>${ids}</c:barChart>`
  const words = toLabels(chart, false)
  const drawn =
    lines.length === 0 && words === ''
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${write(false, lines)}${words}<c:marker val="1"/>${ids}</c:lineChart>`
  return bars + drawn
}

function toSeries(chart: NativeChart, series: NativeSeries, index: number, isScatter: boolean): string {
  const color = ROLE_COLORS[series.role]
  const isColumn = series.shape === 'column'
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(`Sheet1!$${columnName(series.values)}$1`, [series.name])}</c:tx>`
  const look = isColumn
    ? `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`
    : `<c:spPr>${series.shape === 'dots' ? '<a:ln><a:noFill/></a:ln>' : line(color, series.isLater ? 1.25 : chart.isStrip ? 1.5 : 2.25, dashOf(series))}</c:spPr>${marker(series, color, series.isLater)}`
  const points = series.isHollow.flatMap((isHollow, row) => toPoint(series, row, isHollow)).join('')
  const [places, values] = [chart.columns[series.places], chart.columns[series.values]]
  const data = isScatter
    ? `<c:xVal>${numbers(places, series.places)}</c:xVal><c:yVal>${numbers(values, series.values)}</c:yVal><c:smooth val="0"/>`
    : `<c:cat>${places?.isDate ? numbers(places, series.places, 'mmm\\ yyyy') : words(places, series.places)}</c:cat><c:val>${numbers(values, series.values)}</c:val>${isColumn ? '' : '<c:smooth val="0"/>'}`
  return `<c:ser>${head}${look}${points}${figures(chart)}${data}</c:ser>`
}

/** What came later, or is not the bar asked for: hollow, thin, and the line to it in dots. */
function toPoint(series: NativeSeries, row: number, isHollow: boolean): string[] {
  const own = series.roles?.[row]
  const color = ROLE_COLORS[own ?? series.role]
  if (!isHollow && own === undefined) return []
  const start = `<c:dPt><c:idx val="${row}"/>`
  if (series.shape === 'column') {
    const paint = isHollow ? `${fill(COLORS.paper)}${line(color, 1.25)}` : fill(color)
    return [`${start}<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${paint}</c:spPr></c:dPt>`]
  }
  const stroke = series.shape === 'dots' ? '<a:ln><a:noFill/></a:ln>' : line(color, 1.25, 'sysDot')
  return [`${start}${marker(series, color, true)}<c:bubble3D val="0"/><c:spPr>${stroke}</c:spPr></c:dPt>`]
}

/** The second cue beside hue: the US is square, China round; where lines have no marks, China is dashed. */
function marker({ shape, role }: NativeSeries, color: string, isHollow: boolean): string {
  if (shape === 'step') return '<c:marker><c:symbol val="none"/></c:marker>'
  const symbol = role === 'us' ? 'square' : role === 'cn' ? 'circle' : 'diamond'
  const paint = `${fill(isHollow ? COLORS.paper : color)}${line(color, 1)}`
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="5"/><c:spPr>${paint}</c:spPr></c:marker>`
}

const dashOf = ({ isDashed, isLater, shape, role }: NativeSeries) =>
  isLater ? 'sysDot' : isDashed || (shape === 'step' && role === 'cn') ? 'dash' : undefined

const shown = (what: { name?: boolean; value?: boolean } = {}) =>
  `<c:showLegendKey val="0"/><c:showVal val="${Number(what.value === true)}"/><c:showCatName val="0"/><c:showSerName val="${Number(what.name === true)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

/** Bars carry their figures. */
function figures(chart: NativeChart): string {
  if (chart.kind !== 'bars') return `<c:dLbls>${shown()}</c:dLbls>`
  const format = `<c:numFmt formatCode="${escapeXml(formatOf(chart.unit))}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>`
  return `<c:dLbls>${format}${letters(13, COLORS.ink, true)}<c:dLblPos val="outEnd"/>${shown({ value: true })}</c:dLbls>`
}

/** Names and single figures beside the drawing, on points that draw nothing. */
function toLabels({ labels, columns, series, lens }: NativeChart, isScatter: boolean): string {
  if (labels === null || labels.marks.length === 0) return ''
  const index = series.length + (lens === null ? 0 : 1)
  const marks = labels.marks.map(({ row, text, role, side }) => {
    const run = `<a:r><a:rPr lang="en-US" sz="1200" b="1">${fill(ROLE_COLORS[role])}<a:latin typeface="${SANS}"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
    return `<c:dLbl><c:idx val="${row}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:dLblPos val="${side}"/>${shown({ value: true })}</c:dLbl>`
  })
  const [places, values] = [columns[labels.places], columns[labels.values]]
  const data = isScatter
    ? `<c:xVal>${numbers(places, labels.places)}</c:xVal><c:yVal>${numbers(values, labels.values)}</c:yVal>`
    : `<c:cat>${numbers(places, labels.places, 'mmm\\ yyyy')}</c:cat><c:val>${numbers(values, labels.values)}</c:val>`
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>Words</c:v></c:tx><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker><c:dLbls>${marks.join('')}${shown()}</c:dLbls>${data}<c:smooth val="0"/></c:ser>`
}

function toLens({ lens, columns, series }: NativeChart): string {
  if (lens === null) return ''
  const index = series.length
  const label = `<c:dLbls><c:dLbl><c:idx val="1"/><c:spPr><a:noFill/></c:spPr>${letters(12, COLORS.ink)}<c:dLblPos val="r"/>${shown({ name: true })}</c:dLbl>${shown()}</c:dLbls>`
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(lens.label)}</c:v></c:tx><c:spPr>${line(COLORS.ink, 1.25)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${label}<c:xVal>${numbers(columns[lens.places], lens.places)}</c:xVal><c:yVal>${numbers(columns[lens.values], lens.values)}</c:yVal><c:smooth val="0"/></c:ser>`
}

/* ---- axes ---- */

function datedAxes(chart: NativeChart): string {
  const [from, to] = chart.days ?? [0, 1]
  const years = Math.max(1, Math.ceil((to - from) / 366 / 8))
  const unit = `<c:crossBetween val="midCat"/><c:majorUnit val="${years * 365.25}"/>`
  const day = `<c:valAx><c:axId val="1"/>${scaling([from, to])}${axis('b', 'yyyy', chart.isStrip)}<c:crossAx val="2"/><c:crosses val="min"/>${unit}</c:valAx>`
  return day + valueAxis(chart, 'l', 'midCat')
}

function columnAxes(chart: NativeChart): string {
  const isDate = chart.columns[0]?.isDate === true
  const name = isDate ? 'dateAx' : 'catAx'
  const end = isDate
    ? '<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="months"/><c:majorUnit val="6"/><c:majorTimeUnit val="months"/>'
    : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
  const place = `<c:${name}><c:axId val="1"/>${scaling(null)}${axis('b', isDate ? 'mmm\\ yyyy' : 'General', chart.isStrip, 'low')}<c:crossAx val="2"/><c:crosses val="autoZero"/>${end}</c:${name}>`
  return place + valueAxis(chart, 'l', 'between')
}

function barAxes(chart: NativeChart): string {
  const place = `<c:catAx><c:axId val="1"/>${scaling(null, 'maxMin')}${axis('l', 'General', false, 'low', 13)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  return `${place}<c:valAx><c:axId val="2"/>${scaling(chart.domain)}<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
}

function valueAxis(chart: NativeChart, place: 'l', between: 'midCat' | 'between'): string {
  const step = chart.step === null ? '' : `<c:majorUnit val="${chart.step}"/>`
  const grid = chart.isStrip ? '' : `<c:majorGridlines><c:spPr>${line(COLORS.rule, 0.75)}</c:spPr></c:majorGridlines>`
  const own = chart.isStrip
    ? `<c:delete val="1"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>`
    : `<c:delete val="0"/><c:axPos val="${place}"/>${grid}<c:numFmt formatCode="${escapeXml(formatOf(chart.unit, true))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters(12, COLORS.muted)}`
  return `<c:valAx><c:axId val="2"/>${scaling(chart.domain)}${own}<c:crossAx val="1"/><c:crosses val="min"/><c:crossBetween val="${between}"/>${step}</c:valAx>`
}

function axis(place: 'b' | 'l', format: string, isDeleted: boolean, labelsAt = 'low', size = 12): string {
  return `<c:delete val="${Number(isDeleted)}"/><c:axPos val="${place}"/><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${labelsAt}"/><c:spPr>${line(COLORS.line, 1)}</c:spPr>${letters(size, COLORS.ink2)}`
}

function scaling(domain: readonly [number, number] | null, orientation = 'minMax'): string {
  const ends = domain === null ? '' : `<c:max val="${domain[1]}"/><c:min val="${domain[0]}"/>`
  return `<c:scaling><c:orientation val="${orientation}"/>${ends}</c:scaling>`
}

/* ---- data ---- */

function numbers(column: Column | undefined, index: number, format = 'General'): string {
  const cells = column?.cells ?? []
  const points = cells.flatMap((cell, row) =>
    typeof cell === 'number' ? [`<c:pt idx="${row}"><c:v>${cell}</c:v></c:pt>`] : [],
  )
  return `<c:numRef><c:f>${rangeOf(index, cells.length)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef>`
}

function words(column: Column | undefined, index: number): string {
  const cells = column?.cells ?? []
  return strings(rangeOf(index, cells.length), cells.map(String))
}

function strings(range: string, texts: readonly string[]): string {
  const points = texts.map((text, row) => `<c:pt idx="${row}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
  return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`
}

function rangeOf(index: number, length: number): string {
  const name = columnName(index)
  return `Sheet1!$${name}$2:$${name}$${length + 1}`
}

/* ---- look ---- */

const fill = (color: string) => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`

const line = (color: string, width: number, dash?: string) =>
  `<a:ln w="${Math.round(width * POINT)}" cap="flat">${fill(color)}${dash === undefined ? '' : `<a:prstDash val="${dash}"/>`}<a:round/></a:ln>`

const letters = (size: number, color: string, isBold = false) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${Number(isBold)}">${fill(color)}<a:latin typeface="${SANS}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`

const FORMATS: Record<Unit, string> = {
  'usd-bn': '"$"0.0"bn"',
  'usd-m': '"$"#,##0"m"',
  'usd-kg': '"$"0.##"/kg"',
  percent: '0.0"%";"\u2212"0.0"%"',
  share: '0.##"%"',
  tonnes: '#,##0" t"',
  count: '#,##0',
  points: '0.0',
}

/** How a spreadsheet writes values of the unit; on an axis without places that say nothing. */
function formatOf(unit: Unit, isAxis = false): string {
  const format = FORMATS[unit]
  return isAxis ? format.replaceAll('0.0', '0') : format
}
